/** Problems of values of the wrong type. Often quotes are the cure. */
import type { ProblemDetails } from '../problem.ts'

/**
 * The usual reason for a wrong type is YAML's own reading of a value without quotes: 12 is a number, yes is a text in YAML 1.2,
 * #fff is a comment, and {localpart} is a mapping.
 *
 * @param expected zod's name of the type
 */
export function wrongType(expected: string, found: unknown): ProblemDetails {
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
      hint: 'put it in quotes: YAML reads it as a number and drops a + and leading zeros'
    }
  if (expected === 'string' && typeof found === 'boolean')
    return { code: 'wrong-type', message, hint: 'put it in quotes' }
  if (expected === 'string' && found === null)
    return {
      code: 'wrong-type',
      message,
      hint: 'add a value or leave the key out; put a value that begins with # in quotes'
    }
  if (expected === 'string' && typeof found === 'object')
    return { code: 'wrong-type', message, hint: mappingHint(found) }
  if ((expected === 'number' || expected === 'int') && typeof found === 'string')
    return { code: 'wrong-type', message, hint: 'write it without quotes' }
  if (expected === 'record' && typeof found === 'string')
    return {
      code: 'wrong-type',
      message,
      hint: 'write a text for each language: { en: Set up mail }'
    }
  if (expected === 'array') return { code: 'wrong-type', message, hint: listHint(found) }
  if (expected === 'boolean' && typeof found === 'string')
    return { code: 'wrong-type', message, hint: booleanHint(found) }
  return { code: 'wrong-type', message }
}

/** One entry where a list belongs, or a list without spaces after its dashes, which YAML reads as a text. */
function listHint(found: unknown): string {
  if (typeof found !== 'string') return 'write a list as [a, b], or as lines that begin with "- "'
  const item = found.slice(0, 60)
  if (/^-\S/.test(item)) return `a space is missing after the dash: "- ${item.slice(1)}"`
  return `write [${item.replace(/^[([]|[)\]]$/g, '')}]`
}

/** YAML 1.1 had yes, no, on and off for booleans; YAML 1.2 reads them as texts. */
function booleanHint(found: string): string {
  const word = found.toLowerCase()
  if (word === 'true' || word === 'false') return `write ${word}, without quotes`
  if (['yes', 'on', 'y'].includes(word)) return 'write true'
  return ['no', 'off', 'n'].includes(word) ? 'write false' : 'write true or false'
}

/** `login: {localpart}` is a mapping with the key `localpart` and no value. */
function mappingHint(found: object | null): string | undefined {
  const [[key, value] = [], ...more] = Object.entries(found ?? {})
  return key !== undefined && value === null && more.length === 0
    ? `put a text that begins with a brace in quotes: "{${key}}"`
    : undefined
}

/** A value of a provider file, in a message. */
export function describe(found: unknown): string {
  if (typeof found === 'string') return `the text "${found}"`
  if (typeof found === 'number') return `the number ${found}`
  if (typeof found === 'boolean') return String(found)
  if (found === null) return 'nothing'
  return Array.isArray(found) ? 'a list' : 'a mapping'
}
