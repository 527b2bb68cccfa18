/**
 * Which pages a run opens. Every shape on every device in every language would be 1,500 pages. What can go wrong depends on less:
 *
 * - Which guides there are, and what they name, depends on the shape, the device and the protocol: all of them in four languages,
 *   those with the longest words (German, Finnish), the other direction (Hebrew), and English.
 * - Whether text fits depends on the language too: every language with the provider that has everything and with the one whose
 *   names are long, on every device.
 * - axe takes longer than all else together. Its rules look at elements, which depend on the shape and the device: all of them
 *   once, in English. In dark colours and in other languages, the page that has everything is enough.
 */
import { readdirSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../src/settings/language.ts'
import type { IncomingProtocol } from '../../src/settings/settings.ts'
import { DEVICES, type Device } from '../../src/web/visitor.ts'

export type PlannedPage = {
  /** A provider in test/page/providers: its id. */
  readonly shape: string
  readonly address: string
  readonly device: Device
  readonly language: Language
  readonly protocol: IncomingProtocol | undefined
  /** With axe, and in which colours. */
  readonly axe: readonly ('light' | 'dark')[]
}

/** The ids of the providers in test/page/providers. */
export const SHAPES: readonly string[] = readdirSync('test/page/providers')
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.replace('.yaml', ''))

const FULL: readonly Language[] = ['en', 'de', 'fi', 'he']
const EVERYTHING = 'everything.example'
const LONG = 'long.example'

/** Shapes with both protocols. */
const WITH_POP3 = [EVERYTHING, LONG, 'odd-ports.example', 'other-logins.example']

/** Pages that are forms, by the query of their URL. */
export const FORMS = [
  { name: 'empty form', query: '', status: 200 },
  { name: 'invalid address', query: 'emailaddress=anna', status: 400 },
  {
    name: 'unknown domain',
    query: `emailaddress=anna@${'nobody.'.repeat(20)}example`,
    status: 404
  },
  { name: 'did you mean', query: `emailaddress=anna@www.${EVERYTHING}`, status: 404 }
] as const

export function plannedPages(device: Device): readonly PlannedPage[] {
  const other = LANGUAGES.filter(language => !FULL.includes(language))
  return [
    ...FULL.flatMap(language => SHAPES.map(shape => planned(shape, device, language))),
    ...other.flatMap(language => [EVERYTHING, LONG].map(shape => planned(shape, device, language))),
    ...WITH_POP3.map(shape => planned(shape, device, 'en', 'pop3'))
  ]
}

function planned(
  shape: string,
  device: Device,
  language: Language,
  protocol?: IncomingProtocol
): PlannedPage {
  const address = `anna@${shape}`
  return { shape, address, device, language, protocol, axe: axeFor(shape, device, language) }
}

function axeFor(shape: string, device: Device, language: Language): PlannedPage['axe'] {
  const isFirst = device === DEVICES[0]
  if (language === 'en') return isFirst ? ['light', 'dark'] : ['light']
  return shape === EVERYTHING && isFirst ? ['light'] : []
}

export function pathOf({ address, language, protocol }: Omit<PlannedPage, 'axe'>): string {
  const query = protocol === undefined ? '' : `&protocol=${protocol}`
  return `/?emailaddress=${encodeURIComponent(address)}&lang=${language}${query}`
}
