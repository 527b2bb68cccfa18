/** `calendar` and `contacts`, for Apple profiles and autoconfig documents. Of these, only Apple profiles have subscriptions and LDAP. */
import { z } from 'zod'
import type { DnTemplate } from '../../settings/kinds.ts'
import { SCOPES } from '../../settings/settings.ts'
import { inOrder, notEmpty, type Check } from './checks.ts'
import { hostTemplate, login } from './scalars.ts'
import { text } from './text.ts'
import { secureUrl } from './url.ts'

const MAX_SUBSCRIPTIONS = 100

/** A profile identifies each subscription by its URL, and a device refuses a profile that has one twice. */
const noDuplicates: Check<readonly { readonly url: string }[]> = subscriptions => {
  const seen = new Set<string>()
  return subscriptions.flatMap(({ url }, i) => {
    const isDuplicate = seen.has(url)
    seen.add(url)
    const message = 'this calendar is already in the list'
    return isDuplicate ? [{ code: 'contradiction', message, path: [i, 'url'] }] : []
  })
}

const subscriptions = z
  .array(z.strictObject({ url: secureUrl, name: text(60) }))
  .min(1)
  .max(MAX_SUBSCRIPTIONS)
  .superRefine(inOrder(noDuplicates))

// com.apple.ldap.account. Without a port: the payload has only a flag for TLS, and devices then use 636.
const ldap = z
  .strictObject({
    host: hostTemplate.describe('Host name; {domain} is filled in'),
    searchBase: text<DnTemplate>(500).describe('The distinguished name to search below'),
    scope: z
      .enum(SCOPES)
      .optional()
      .describe(
        'base: that entry, one: the entries directly below it, sub: all entries below it. Default: sub'
      ),
    login: login
      .optional()
      .describe('The bind name, with or without placeholders. Default: anonymous')
  })
  .describe('An LDAP directory of people, with TLS on port 636')

export const calendar = z
  .strictObject({
    caldav: secureUrl.optional().describe('Calendars by CalDAV'),
    subscriptions: subscriptions.optional().describe('Calendars to subscribe to, without a login')
  })
  .superRefine(inOrder(notEmpty))
  .describe('Calendars')

export const contacts = z
  .strictObject({
    carddav: secureUrl.optional().describe('Contacts by CardDAV'),
    ldap: ldap.optional()
  })
  .superRefine(inOrder(notEmpty))
  .describe('Contacts')
