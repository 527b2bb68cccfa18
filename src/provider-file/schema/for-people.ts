/** Keys for people: on the page, in Apple profiles and on help pages. No mail program depends on them. */
import { z } from 'zod'
import { language } from './language-tag.ts'
import { mailAddress } from './scalars.ts'
import { plainText, text, texts } from './text.ts'
import { pageUrl } from './url.ts'

const MAX = { help: 100, languages: 20 } as const

export const help = z
  .array(z.strictObject({ url: pageUrl, title: texts(200) }))
  .max(MAX.help)
  .describe('Help pages, with a title in each language')

export const support = z
  .strictObject({
    email: mailAddress.optional(),
    // A text, because YAML would drop the + of a number.
    phone: plainText(60).optional(),
    url: pageUrl.optional()
  })
  .describe('How people can contact you')

export const branding = z
  .strictObject({
    // A file name: main/node reads the logo.
    logo: z.string().min(1).optional(),
    // CSS in hexadecimal, because the page calculates contrasts with it. Without quotes, # begins a comment in YAML.
    color: z
      .string()
      .regex(/^#(?:[0-9a-fA-F]{3}){1,2}$/)
      .optional()
  })
  .describe('Logo and colour of the page')

export const languages = z
  .array(language)
  .min(1)
  .max(MAX.languages)
  .describe('Languages of the page, the default first')

/** PayloadOrganization, the end of PayloadDescription, and ConsentText: they are in every profile, so they have limits. */
export const profile = z
  .strictObject({
    organization: text(100).optional(),
    removalNote: text(500).optional(),
    consent: texts(2000).optional()
  })
  .describe('Texts of the Apple profile')
