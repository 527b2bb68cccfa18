import { closest } from '../closest.ts'
import type { ProblemDetails } from '../problem.ts'
import { didYouMean } from '../schema-problems/invalid-value.ts'
import type { Texts, WordingReference } from './reference.ts'

/**
 * The problem of a key that is none of those that may be replaced.
 *
 * @param path of the key
 * @param known the keys that may be there
 */
export function unknownKey(
  path: readonly string[],
  known: readonly string[],
  { messages, fixed }: WordingReference
): ProblemDetails {
  const code = 'unknown-key'
  const key = path.at(-1) ?? ''
  if (path.length === 1 && Object.hasOwn(fixed, key))
    return { code, message: `"${key}" cannot be changed`, hint: fixed[key] }
  const meant = closest(key, known)
  const elsewhere = meant === undefined ? pathTo(key, messages) : undefined
  const allowed = meant === undefined ? `allowed here: ${known.join(', ')}` : undefined
  return {
    code,
    message: `unknown key "${key}"${didYouMean(meant)}`,
    hint: elsewhere ? `write it as ${nested(elsewhere)}` : allowed
  }
}

/** `form.lead`, or the key of one text only: where it is in the catalogue. */
function pathTo(key: string, messages: Texts): readonly string[] | undefined {
  const all = pathsOf(messages)
  const found = all.filter(path => path.join('.') === key || path.at(-1) === key)
  return found.length === 1 ? found[0] : undefined
}

function pathsOf(messages: Texts): readonly (readonly string[])[] {
  return Object.entries(messages).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[key]] : [[key], ...pathsOf(inner).map(path => [key, ...path])]
  )
}

/** → `form: { lead: … }` */
function nested([key = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? `${key}: …` : `${key}: { ${nested(rest)} }`
}
