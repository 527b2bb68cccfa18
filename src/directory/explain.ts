/** zod's issues → complaints with the word found and the words wanted, each at its place in the file. */
import type { z } from 'zod'
import { closest } from './closest.ts'
import type { Path } from './locate.ts'
import type { Fault } from './fields.ts'
import type { Complaint } from './problem.ts'
import { FORMATS, USUAL_KEYS, USUAL_WORDS } from './vocabulary.ts'
import { kindOf, MOST_PROBLEMS, type Source } from './source.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** Adds one complaint to the source for each issue. `value` is what was checked, `schema` what it was checked with. */
export function explain(
  source: Source,
  schema: Schema,
  value: unknown,
  issues: readonly Issue[]
): void {
  for (const issue of issues.flatMap(flatten)) {
    if (issue.code === 'unrecognized_keys')
      explainUnknownKeys(source, schema, issue.path, issue.keys)
    else if (issue.code === 'invalid_key')
      source.complainOfKey(issue.path.slice(0, -1), issue.path.at(-1) ?? '', invalidKey(issue))
    else if (valueAt(value, issue.path) === undefined) explainMissing(source, issue.path)
    else source.complain(issue.path, complaintOf(issue, valueAt(value, issue.path)))
  }
}

/** Of the branches of a union, the one that got furthest tells what was meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branches = [...issue.errors].toSorted((a, b) => depthOf(b) - depthOf(a))
  const typed =
    branches.find(branch => branch.every(inner => inner.code !== 'invalid_type')) ??
    branches[0] ??
    []
  return typed.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flatten)
}

function depthOf(branch: readonly Issue[]): number {
  return Math.max(0, ...branch.map(issue => issue.path.length))
}

function explainUnknownKeys(
  source: Source,
  schema: Schema,
  path: Path,
  keys: readonly string[]
): void {
  const known = keysAt(schema, path)
  for (const key of keys.slice(0, MOST_PROBLEMS + 1)) {
    const usual = USUAL_KEYS.get(key.toLowerCase())
    const meant = usual && known.includes(usual) ? usual : closest(key, known)
    source.complainOfKey(path, key, {
      code: 'unknown-key',
      message: `unknown key "${key}"${didYouMean(meant)}`,
      hint: meant ? undefined : `known here: ${known.join(', ')}`
    })
  }
}

function explainMissing(source: Source, path: Path): void {
  const key = String(path.at(-1))
  source.complain(path.slice(0, -1), { code: 'missing-key', message: `"${key}" is missing here` })
}

function complaintOf(issue: Issue, found: unknown): Complaint {
  if (issue.code === 'custom') return { ...(issue.params as Fault), message: issue.message }
  if (issue.code === 'invalid_value') return unknownWord(issue.values.map(String), found)
  if (issue.code === 'invalid_type') {
    const told = wrongType(issue.expected, found)
    const format = FORMATS.get(String(issue.path.at(-1)))
    return format === undefined || found === null
      ? told
      : { code: told.code, message: `${describe(found)} does not fit`, hint: format }
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return outOfRange(issue, found)
  if (issue.code === 'invalid_format')
    return {
      code: 'unknown-word',
      message: `"${String(found)}" does not fit`,
      hint: FORMATS.get(String(issue.path.at(-1)))
    }
  return { code: 'wrong-type', message: issue.message }
}

function unknownWord(allowed: readonly string[], found: unknown): Complaint {
  const word = String(found)
  const usual = USUAL_WORDS.get(word.toLowerCase())
  const meant = usual && allowed.includes(usual) ? usual : closest(word, allowed)
  return {
    code: 'unknown-word',
    message: `"${word}" is not one of ${allowed.join(', ')}${didYouMean(meant)}`,
    hint:
      meant === 'tls'
        ? '"tls" is TLS from the first byte, the usual choice on ports 993, 995 and 465'
        : undefined
  }
}

function wrongType(expected: string, found: unknown): Complaint {
  const wanted =
    {
      string: 'text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a mapping',
      record: 'a mapping'
    }[expected] ?? expected
  const message = `expected ${wanted}, found ${describe(found)}`
  if (expected === 'string' && typeof found === 'number')
    return {
      code: 'wrong-type',
      message,
      hint: 'put it in quotes: YAML reads it as a number, and drops what a number has no use for (+, leading zeros)'
    }
  if (expected === 'string' && typeof found === 'boolean')
    return { code: 'wrong-type', message, hint: 'put it in quotes' }
  if (expected === 'string' && found === null)
    return {
      code: 'wrong-type',
      message,
      hint: 'leave the key out, or give it a value; a # begins a comment unless it stands in quotes'
    }
  if (expected === 'string' && typeof found === 'object')
    return { code: 'wrong-type', message, hint: hintOfMapping(found) }
  if ((expected === 'number' || expected === 'int') && typeof found === 'string')
    return { code: 'wrong-type', message, hint: 'without quotes' }
  if (expected === 'array')
    return {
      code: 'wrong-type',
      message,
      hint: 'a list is written [a, b], or as lines that begin with "- "'
    }
  return { code: 'wrong-type', message }
}

/** `login: {localpart}` is a mapping to YAML. */
function hintOfMapping(found: object | null): string | undefined {
  const [[key, value] = [], ...more] = Object.entries(found ?? {})
  return key !== undefined && value === null && more.length === 0
    ? `a text that begins with a brace needs quotes: "{${key}}"`
    : undefined
}

function describe(found: unknown): string {
  if (typeof found === 'string') return `the text "${found}"`
  if (typeof found === 'number' || typeof found === 'boolean')
    return `${typeof found === 'number' ? 'the number ' : ''}${String(found)}`
  return found === null ? 'nothing' : `a ${kindOf(found)}`
}

function outOfRange(issue: Issue & { code: 'too_big' | 'too_small' }, found: unknown): Complaint {
  const limit =
    issue.code === 'too_big'
      ? `at most ${Number(issue.maximum)}`
      : `at least ${Number(issue.minimum)}`
  if (found === '') return { code: 'out-of-range', message: 'empty: leave the key out instead' }
  if (typeof found === 'string')
    return { code: 'out-of-range', message: `${[...found].length} characters, ${limit} fit` }
  if (Array.isArray(found))
    return {
      code: 'out-of-range',
      message: `${found.length} entries, ${limit} ${limit.endsWith(' 1') ? 'is' : 'are'} needed`
    }
  return { code: 'out-of-range', message: `${String(found)} is out of range: ${limit}` }
}

function invalidKey(issue: Issue & { code: 'invalid_key' }): Complaint {
  const [inner] = issue.issues
  return inner
    ? complaintOf(inner, issue.path.at(-1))
    : { code: 'unknown-key', message: issue.message }
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : `, did you mean "${word}"?`
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      found === null || found === undefined
        ? undefined
        : (found as Record<PropertyKey, unknown>)[step],
    value
  )
}

/** The keys that the schema knows in the mapping at a path. */
function keysAt(schema: Schema, path: Path): string[] {
  let here: Schema | undefined = schema
  for (const step of path) here = here && stepInto(unwrap(here), step)
  const def = here && (unwrap(here)._zod.def as { shape?: object })
  return Object.keys(def?.shape ?? {})
}

function stepInto(schema: Schema, step: PropertyKey): Schema | undefined {
  const def = schema._zod.def as { shape?: Record<PropertyKey, Schema>; element?: Schema }
  return def.shape ? def.shape[step] : def.element
}

function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as { type: string; innerType?: Schema }
  return def.type === 'optional' && def.innerType ? unwrap(def.innerType) : schema
}
