/** Problems of keys that the schema does not have: slips, names from other programs, and YAML that was read as a key. */
import type { z } from 'zod'
import { closest } from '../closest.ts'
import type { ProblemDetails, ProblemText } from '../problem.ts'
import { MAX_PROBLEMS, type SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'
import { findBadSpace } from '../yaml/line-problems.ts'
import { didYouMean } from './invalid-value.ts'
import { keyNamed } from './key-hints.ts'

type Schema = z.core.$ZodType

/** @param keys unknown keys in the mapping at `path` */
export function reportUnknownKeys(
  source: SourceFile,
  schema: Schema,
  path: Path,
  keys: readonly string[]
): void {
  const known = keysAt(schema, path)
  for (const key of keys.slice(0, MAX_PROBLEMS + 1))
    source.reportKey(path, key, unknownKey(key, known))
}

function unknownKey(key: string, known: readonly string[]): ProblemDetails {
  const text = findBadSpace(key) ?? missingSpace(key, known)
  if (text) return { code: 'unknown-key', ...text }
  const meant = keyNamed(key, known) ?? closest(key, known)
  return {
    code: 'unknown-key',
    message: `unknown key "${key}"${didYouMean(meant)}`,
    hint: meant ? undefined : `allowed here: ${known.join(', ')}`
  }
}

/** `host:mail.example.com` in `{ }` is a key without a value to YAML. */
function missingSpace(key: string, known: readonly string[]): ProblemText | undefined {
  const colon = key.indexOf(':')
  if (!known.includes(key.slice(0, colon))) return undefined
  return {
    message: 'a space is missing after the colon',
    hint: `write "${key.slice(0, colon)}: ${key.slice(colon + 1, colon + 61)}"`
  }
}

/** The keys that the schema has in the mapping at a path; a mapping by language has those of an enumeration. */
function keysAt(schema: Schema, path: Path): string[] {
  let here: Schema | undefined = schema
  for (const step of path) here = here && stepInto(unwrap(here), step)
  const def = here && (unwrap(here)._zod.def as { shape?: object; keyType?: Schema })
  const names = def?.keyType?._zod.def as { entries?: object } | undefined
  return Object.keys(def?.shape ?? names?.entries ?? {})
}

function stepInto(schema: Schema, step: PropertyKey): Schema | undefined {
  const def = schema._zod.def as { shape?: Record<PropertyKey, Schema>; element?: Schema }
  return def.shape ? def.shape[step] : def.element
}

/** The schema of a mapping that is optional, or one of the branches of a union. */
function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as {
    type: string
    innerType?: Schema
    options?: readonly Schema[]
  }
  if (def.type === 'optional' && def.innerType) return unwrap(def.innerType)
  const mapping = def.options?.find(option => 'shape' in option._zod.def)
  return mapping ?? schema
}
