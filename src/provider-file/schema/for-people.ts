/** Keys for people: on the page, in Apple profiles and on help pages. No mail program depends on them. */
import { z } from 'zod'
import { PROGRAMS } from '../../settings/for-people.ts'
import { LANGUAGES } from '../../settings/language.ts'
import { inOrder, notEmpty, type Check } from './checks.ts'
import { language } from './language-tag.ts'
import { linkedTexts } from './linked-texts.ts'
import { mailAddress } from './scalars.ts'
import { plainText, text, texts } from './text.ts'
import { pageUrl } from './url.ts'

const MAX = { help: 100, languages: 20, text: 1000 } as const

export const help = z
  .array(z.strictObject({ url: pageUrl, title: texts(200).optional() }))
  .max(MAX.help)
  .describe('Help pages, with a title in each language')

export const firstSteps = linkedTexts(MAX.text).describe(
  'What people have to do before they set up a program, by language, or url and text'
)

export const passwordHelp = linkedTexts(MAX.text).describe(
  'Which password programs need, by language, or url and text'
)

export const notes = texts(MAX.text).describe('What else you want to tell people, by language')

export const legal = z
  .strictObject({ imprint: pageUrl.optional(), privacy: pageUrl.optional() })
  .superRefine(inOrder(notEmpty))
  .describe('Your imprint and your privacy policy')

const programList = z.array(z.enum(PROGRAMS)).min(1).max(PROGRAMS.length)

const notInBoth: Check<{ recommend?: readonly string[]; hide?: readonly string[] }> = ({
  recommend = [],
  hide = []
}) =>
  hide.flatMap((program, i) => {
    const message = `"${program}" is also in recommend`
    return recommend.includes(program)
      ? [{ code: 'contradiction', message, path: ['hide', i] }]
      : []
  })

export const programs = z
  .strictObject({
    recommend: programList.optional().describe('Programs to show first, in this order'),
    hide: programList.optional().describe('Programs to leave out')
  })
  .superRefine(inOrder(notEmpty, notInBoth))
  .describe('Programs that the page recommends, and programs that it does not show')

export const support = z
  .strictObject({
    email: mailAddress.optional(),
    // A text, because YAML would drop the + of a number.
    phone: plainText(60).optional(),
    url: pageUrl.optional()
  })
  .describe('How people can contact you')

const needsLogo: Check<object> = value =>
  Object.hasOwn(value, 'logoDark') && !Object.hasOwn(value, 'logo')
    ? [{ code: 'missing-key', message: '"logo" is missing: logoDark is for dark backgrounds only' }]
    : []

export const branding = z
  .strictObject({
    // File names: main/node reads the logos.
    logo: z.string().min(1).optional(),
    logoDark: z.string().min(1).optional().describe('The logo for dark backgrounds'),
    // CSS in hexadecimal, because the page calculates contrasts with it. Without quotes, # begins a comment in YAML.
    color: z
      .string()
      .regex(/^#(?:[0-9a-fA-F]{3}){1,2}$/)
      .optional()
  })
  .superRefine(inOrder(needsLogo))
  .describe('Logo and colour of the page')

export const languages = z
  .array(language)
  .min(1)
  .max(MAX.languages)
  .describe('Languages of the page, the default first')

// File names: main/node reads the files.
export const wording = z
  .partialRecord(z.enum(LANGUAGES), z.string().min(1))
  .superRefine(inOrder(notEmpty))
  .describe(
    'Files with your own texts for the page, by language; the paths are relative to this file'
  )

/** PayloadOrganization, the end of PayloadDescription, and ConsentText: they are in every profile, so they have limits. */
export const profile = z
  .strictObject({
    organization: text(100).optional(),
    removalNote: text(500).optional(),
    consent: texts(2000).optional()
  })
  .describe('Texts of the Apple profile')
