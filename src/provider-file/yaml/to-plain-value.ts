import type { Document } from 'yaml'
import { failed, ok, type Result } from '../../result.ts'
import type { ProblemDetails } from '../problem.ts'

/** Of one anchor. Ten aliases of ten aliases of … would fill the memory ("billion laughs"). */
const MAX_COPIES = 50

/** A document without syntax problems → its value as plain JavaScript, with aliases and merge keys resolved. */
export function evaluate(document: Document): Result<unknown, ProblemDetails> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_COPIES })
    return value === null || value === undefined ? failed(EMPTY) : ok(value)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (message.includes('alias count')) return failed(ALIAS_BOMB)
    return failed({ code: 'not-yaml', message: message.split('\n', 1)[0] ?? '' })
  }
}

const EMPTY: ProblemDetails = {
  code: 'empty',
  message: 'the file is empty or has only comments',
  hint: 'README.md shows the smallest provider file'
}

const ALIAS_BOMB: ProblemDetails = {
  code: 'alias-bomb',
  message: `aliases make more than ${MAX_COPIES} copies of one value`,
  hint: 'write the values without aliases'
}

export function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The problem of a file that is a list or a single value. */
export function notAMapping(value: unknown): ProblemDetails {
  return {
    code: 'not-a-mapping',
    message: `the file is ${Array.isArray(value) ? 'a list' : 'a single value'}, and must be a mapping: keys with values`,
    hint: hintFor(value)
  }
}

function hintFor(value: unknown): string {
  if (Array.isArray(value)) return 'put each provider into its own file, without the dash'
  if (/^\s*</.test(String(value)))
    return 'this looks like XML; a provider file is YAML, such as name: Example Mail'
  return 'write a colon and a space after a key: name: Example Mail'
}
