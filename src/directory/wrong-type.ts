/** Messages for a value of the wrong type: often a matter of quotes. */
import type { Complaint } from './problem.ts'
import { kindOf } from './source.ts'

/** Something of another kind than the schema expects (zod's word for it) → what is wrong with it. */
export function wrongType(expected: string, found: unknown): Complaint {
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
  if (expected === 'record' && typeof found === 'string')
    return { code: 'wrong-type', message, hint: 'a text for each language: { en: Set up mail }' }
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

/** What was found, to be put into a message. */
export function describe(found: unknown): string {
  if (typeof found === 'string') return `the text "${found}"`
  if (typeof found === 'number' || typeof found === 'boolean')
    return `${typeof found === 'number' ? 'the number ' : ''}${String(found)}`
  return found === null ? 'nothing' : `a ${kindOf(found)}`
}
