import { parseAccept } from 'hono/utils/accept'
import { languageOf, type Language } from '../settings/language.ts'
import { labels as csLabels, unverified as csUnverified } from './labels/cs.ts'
import { labels as daLabels, unverified as daUnverified } from './labels/da.ts'
import { labels as deLabels, unverified as deUnverified } from './labels/de.ts'
import { labels as enLabels, unverified as enUnverified } from './labels/en.ts'
import { labels as esLabels, unverified as esUnverified } from './labels/es.ts'
import { labels as fiLabels, unverified as fiUnverified } from './labels/fi.ts'
import { labels as frLabels, unverified as frUnverified } from './labels/fr.ts'
import { labels as heLabels, unverified as heUnverified } from './labels/he.ts'
import { labels as itLabels, unverified as itUnverified } from './labels/it.ts'
import { labels as nbLabels, unverified as nbUnverified } from './labels/nb.ts'
import { labels as nlLabels, unverified as nlUnverified } from './labels/nl.ts'
import { labels as plLabels, unverified as plUnverified } from './labels/pl.ts'
import { labels as ptBRLabels, unverified as ptBRUnverified } from './labels/pt-BR.ts'
import { labels as ptPTLabels, unverified as ptPTUnverified } from './labels/pt-PT.ts'
import { labels as svLabels, unverified as svUnverified } from './labels/sv.ts'
import type { LabelKey, Labels } from './labels/en.ts'
import { cs } from './messages/cs.ts'
import { da } from './messages/da.ts'
import { de } from './messages/de.ts'
import { en, type Messages } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fi } from './messages/fi.ts'
import { fr } from './messages/fr.ts'
import { he } from './messages/he.ts'
import { it } from './messages/it.ts'
import { nb } from './messages/nb.ts'
import { nl } from './messages/nl.ts'
import { pl } from './messages/pl.ts'
import { ptBR } from './messages/pt-BR.ts'
import { ptPT } from './messages/pt-PT.ts'
import { sv } from './messages/sv.ts'

export type { Messages }

/**
 * The text of the page in one language. Sentences and words are functions: V8 compiles them when a visitor wants the language,
 * and not at every start.
 */
type Catalogue = {
  /** The name of the language, in that language. */
  readonly name: string
  readonly messages: () => Messages
  readonly labels: () => Labels
  /** Words on screens that no source confirms. */
  readonly unverified: readonly LabelKey[]
}

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { name: 'English', messages: () => en, labels: () => enLabels, unverified: enUnverified },
  sv: { name: 'Svenska', messages: sv, labels: svLabels, unverified: svUnverified },
  de: { name: 'Deutsch', messages: de, labels: deLabels, unverified: deUnverified },
  fi: { name: 'Suomi', messages: fi, labels: fiLabels, unverified: fiUnverified },
  nb: { name: 'Norsk bokmål', messages: nb, labels: nbLabels, unverified: nbUnverified },
  da: { name: 'Dansk', messages: da, labels: daLabels, unverified: daUnverified },
  fr: { name: 'Français', messages: fr, labels: frLabels, unverified: frUnverified },
  es: { name: 'Español', messages: es, labels: esLabels, unverified: esUnverified },
  it: { name: 'Italiano', messages: it, labels: itLabels, unverified: itUnverified },
  nl: { name: 'Nederlands', messages: nl, labels: nlLabels, unverified: nlUnverified },
  pl: { name: 'Polski', messages: pl, labels: plLabels, unverified: plUnverified },
  'pt-BR': {
    name: 'Português (Brasil)',
    messages: ptBR,
    labels: ptBRLabels,
    unverified: ptBRUnverified
  },
  'pt-PT': {
    name: 'Português (Portugal)',
    messages: ptPT,
    labels: ptPTLabels,
    unverified: ptPTUnverified
  },
  cs: { name: 'Čeština', messages: cs, labels: csLabels, unverified: csUnverified },
  he: { name: 'עברית', messages: he, labels: heLabels, unverified: heUnverified }
}

const quoted = new Map<Language, Messages>()

/** The text of the page in one language, with the words on screens in it. */
export function messagesFor(language: Language): Messages {
  let messages = quoted.get(language)
  if (!messages) {
    const catalogue = CATALOGUES[language]
    quoted.set(language, (messages = withLabels(catalogue.messages(), catalogue.labels())))
  }
  return messages
}

/** `[iphone.install]` → `*Install*`, in every message. */
export function withLabels<T>(messages: T, labels: Labels): T {
  if (typeof messages === 'string') return quoteLabels(messages, labels) as T
  const entries = Object.entries(messages as object) as [string, unknown][]
  return Object.fromEntries(entries.map(([key, value]) => [key, withLabels(value, labels)])) as T
}

/**
 * The same, with texts of a provider in place of some.
 *
 * @param wording by key: `form.lead`
 */
export function messagesWith(wording: Wording, language: Language): Messages {
  return replaced(messagesFor(language), withLabels(wording, CATALOGUES[language].labels()))
}

type Wording = Readonly<Record<string, string>>

function replaced<T>(messages: T, wording: Wording, path: readonly string[] = []): T {
  if (typeof messages === 'string') return (wording[path.join('.')] ?? messages) as T
  const entries = Object.entries(messages as object) as [string, unknown][]
  return Object.fromEntries(
    entries.map(([key, value]) => [key, replaced(value, wording, [...path, key])])
  ) as T
}

const LABEL = /\[(\w+)\.(\w+)\]/g

function quoteLabels(message: string, labels: Labels): string {
  const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = labels
  return message.replace(LABEL, (_, program: string, word: string) => {
    return `*${programs[program]?.[word] ?? ''}*`
  })
}

/** The first of these languages that there are messages for. @param tags BCP 47, best first */
export function languageFor(tags: readonly string[]): Language | undefined {
  return tags.map(languageOf).find(language => language !== undefined)
}

/** Characters. Browsers rarely send more than 100; parseAccept() takes 20 ms for the 16 KiB that Node accepts. */
const LONGEST_HEADER = 500

/**
 * Accept-Language → language tags, best first (RFC 9110 12.5.4), without those that are refused with `q=0`. `*` and text that is
 * no tag are still in the list: languageFor() ignores them.
 */
export function acceptedLanguages(header: string): readonly string[] {
  return parseAccept(header.slice(0, LONGEST_HEADER))
    .filter(({ q }) => q > 0)
    .map(({ type }) => type)
}
