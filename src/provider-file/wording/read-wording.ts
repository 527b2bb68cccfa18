/**
 * A wording file: texts of the page for people in one language that replace Mailsetup's own. It has the keys of the catalogue of
 * messages, and only those of the texts that it replaces.
 */
import type { Problem, ProblemDetails } from '../problem.ts'
import { wrongType } from '../schema-problems/wrong-type.ts'
import { SourceFile } from '../yaml-file.ts'
import { isMapping } from '../yaml/to-plain-value.ts'
import type { Environment } from '../yaml/variables.ts'
import type { Texts, WordingReference } from './reference.ts'
import { textProblems } from './text-of-wording.ts'
import { unknownKey } from './unknown-key.ts'

/** Texts by their keys: `form.lead`. */
type Wording = Readonly<Record<string, string>>

export type ReadWording = {
  /** Those without errors. */
  readonly texts: Wording
  readonly problems: readonly Problem[]
}

type Context = {
  readonly source: SourceFile
  readonly reference: WordingReference
  readonly pluralForms: readonly string[]
}

/**
 * One file's bytes → its texts, and all problems of the file.
 *
 * @param file the path to show in problems
 * @param language of the texts (BCP 47)
 */
export function readWording(
  file: string,
  bytes: Uint8Array,
  {
    language,
    reference,
    environment
  }: {
    readonly language: string
    readonly reference: WordingReference
    readonly environment: Environment
  }
): ReadWording {
  const source = new SourceFile(file, bytes, environment)
  if (source.value === undefined) return { texts: {}, problems: source.problems.map(withExample) }
  const pluralForms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const texts = textsOf(source.value, reference.messages, [], { source, reference, pluralForms })
  return { texts: Object.fromEntries(texts), problems: source.problems }
}

/** The hints of these problems are about provider files. */
function withExample(problem: Problem): Problem {
  const isOther = problem.code === 'empty' || problem.code === 'not-a-mapping'
  return isOther
    ? { ...problem, hint: 'for example: form: { lead: Enter your address. }' }
    : problem
}

/** Reports the problems of a mapping in the file. → its texts without errors */
function textsOf(
  found: object,
  original: Texts,
  path: readonly string[],
  context: Context
): (readonly [key: string, text: string])[] {
  return Object.entries(found).flatMap(([key, value]: [string, unknown]) => {
    if (context.source.isFull()) return []
    const inner = originalAt(original, key, context)
    if (inner !== undefined) return textsAt(value, inner, [...path, key], context)
    const known = isPlural(original) ? context.pluralForms : Object.keys(original)
    context.source.reportKey(path, key, unknownKey([...path, key], known, context.reference))
    return []
  })
}

function textsAt(
  value: unknown,
  original: string | Texts,
  path: readonly string[],
  context: Context
): (readonly [key: string, text: string])[] {
  if (typeof original !== 'string') {
    if (isMapping(value)) return textsOf(value, original, path, context)
    context.source.report(path, notAMapping(value, original, context))
    return []
  }
  const text = typeof value === 'string' ? trimmed(value, original) : value
  const problems =
    typeof text === 'string'
      ? textProblems(text, { original, path, ...context })
      : [wrongType('string', text)]
  for (const problem of problems) context.source.report(path, problem)
  const isGood = problems.every(({ severity }) => severity === 'warning')
  return isGood ? [[path.join('.'), String(text)]] : []
}

/** Each language has the plural forms that it needs. In English, `other` has every placeholder. */
function originalAt(
  original: Texts,
  key: string,
  { pluralForms }: Context
): string | Texts | undefined {
  if (isPlural(original)) return pluralForms.includes(key) ? original.other : undefined
  return Object.hasOwn(original, key) ? original[key] : undefined
}

function isPlural(original: Texts): boolean {
  return Object.hasOwn(original, 'other') && Object.hasOwn(original, 'one')
}

/** A text with several lines usually ends in a line break. */
function trimmed(text: string, original: string): string {
  return original.includes('\n') ? text.trim() : text
}

function notAMapping(value: unknown, original: Texts, { pluralForms }: Context): ProblemDetails {
  const keys = isPlural(original) ? pluralForms : Object.keys(original)
  return { ...wrongType('object', value), hint: `its keys: ${keys.join(', ')}` }
}
