/** Calendars and contacts in a provider file: what stands beside mail in an Apple profile. */
import { z } from 'zod'
import { SCOPES } from '../../settings/settings.ts'
import { fault, type Fault } from './checks.ts'
import { hostTemplate, login } from './scalars.ts'
import { text } from './text.ts'
import { secureUrl } from './url.ts'

const MOST_SUBSCRIPTIONS = 100

/** Calendars to look at. A profile knows each by its URL, and a device refuses a profile that has one twice. */
const subscriptions = z
  .array(z.strictObject({ url: secureUrl, name: text(60) }))
  .min(1)
  .max(MOST_SUBSCRIPTIONS)
  .superRefine((value, context) => {
    const seen = new Set<string>()
    value.forEach(({ url: own }, i) => {
      if (seen.has(own))
        fault(context, 'contradiction', 'this calendar is already in the list', undefined, [
          i,
          'url'
        ])
      seen.add(own)
    })
  })

/** For mappings whose keys may each be left out, but not all of them. */
function saysSomething(value: object, context: z.core.$RefinementCtx<object>): void {
  if (Object.keys(value).length === 0)
    context.addIssue({
      code: 'custom',
      message: 'nothing in it',
      params: { code: 'missing-key', hint: 'leave the key out' } satisfies Fault
    })
}

const ldap = z
  .strictObject({
    host: hostTemplate.describe('Host name; {domain} is the person’s mail domain'),
    searchBase: text(500).describe('The distinguished name where people are looked for'),
    scope: z
      .enum(SCOPES)
      .optional()
      .describe('base: that entry, one: those right below it, sub: all below it. Default: sub'),
    login: login
      .optional()
      .describe('The bind name, one for everybody or with placeholders; without it nobody logs in')
  })
  .describe('People by LDAP, with TLS on port 636')

export const calendar = z
  .strictObject({
    caldav: secureUrl.optional().describe('Calendars by CalDAV'),
    subscriptions: subscriptions.optional().describe('Calendars to look at, read without a login')
  })
  .superRefine(saysSomething)
  .describe('Calendars')

export const contacts = z
  .strictObject({
    carddav: secureUrl.optional().describe('Contacts by CardDAV'),
    ldap: ldap.optional()
  })
  .superRefine(saysSomething)
  .describe('Contacts')
