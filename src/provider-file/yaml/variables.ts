/** `${NAME}` in provider files. */
import { isPair, isScalar, visit, type Document, type Node, type Scalar } from 'yaml'
import type { ProblemDetails } from '../problem.ts'

/** Names and values of environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Replaced = {
  /** The scalars that had a variable → the text in the file. Messages quote that, because the value may be a secret. */
  readonly asWritten: ReadonlyMap<unknown, string>
  /** The scalars with a variable that could not be replaced. They have their problem already. */
  readonly unresolved: ReadonlySet<unknown>
  readonly problems: readonly { readonly node: Node; readonly details: ProblemDetails }[]
}
export const NO_VARIABLES: Replaced = { asWritten: new Map(), unresolved: new Set(), problems: [] }

const VARIABLE = /\$\{([^{}]*)\}/g
/** The only key whose values are in no document and on no page. */
const SECRET_KEY = 'customers'
const PUBLIC_PREFIX = 'MAILSETUP_'

/**
 * Replaces the variables in a document's texts, in place. Keys are not changed.
 *
 * People who may write a provider file must not be able to publish the environment of the service with it. So outside `customers` a
 * variable is replaced only if its name begins with MAILSETUP_, and no alias may copy another one out of `customers`.
 */
export function replaceVariables(document: Document, environment: Environment): Replaced {
  const asWritten = new Map<unknown, string>()
  const unresolved = new Set<unknown>()
  const secrets = new Set<unknown>()
  const problems: { node: Node; details: ProblemDetails }[] = []

  const replace = (node: Scalar, text: string, isSecret: boolean): void => {
    const names = [...new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name))]
    const found = names.flatMap(name => problemOf(name, isSecret, environment) ?? [])
    for (const details of found) problems.push({ node, details })
    if (found.length > 0) unresolved.add(node)
    else node.value = text.replace(VARIABLE, (_, name: string) => valueOf(environment, name) ?? '')
    if (!names.every(isPublic)) secrets.add(node)
    asWritten.set(node, text)
  }

  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return
      replace(node, node.value, isInSecret(path))
    }
  })
  if (secrets.size > 0) problems.push(...leaks(document, secrets))
  return { asWritten, unresolved, problems }
}

function problemOf(
  name: string,
  isSecret: boolean,
  environment: Environment
): ProblemDetails | undefined {
  if (!isSecret && !isPublic(name)) return privateVariable(name)
  return valueOf(environment, name) === undefined ? unsetVariable(name) : undefined
}

function isPublic(name: string): boolean {
  return name.startsWith(PUBLIC_PREFIX)
}

/** Aliases outside `customers` that refer to something with a secret inside it. */
function leaks(document: Document, secrets: ReadonlySet<unknown>): Replaced['problems'] {
  // Aliases may refer to nodes with further aliases, so a document can have exponentially many paths: each node is visited once.
  const known = new Map<Node, boolean>()
  const holdsSecret = (node: Node | undefined): boolean => {
    if (!node) return false
    const before = known.get(node)
    if (before !== undefined) return before
    known.set(node, false) // an alias may be inside its own anchor
    let found = false
    visit(node, {
      Scalar: (_, scalar) => void (found ||= secrets.has(scalar)),
      Alias: (_, alias) => void (found ||= holdsSecret(alias.resolve(document)))
    })
    known.set(node, found)
    return found
  }
  const problems: { node: Node; details: ProblemDetails }[] = []
  visit(document, {
    Alias: (_, alias, path) => {
      if (isInSecret(path) || !holdsSecret(alias.resolve(document))) return
      problems.push({ node: alias, details: leakedVariable(alias.source) })
    }
  })
  return problems
}

/** Is this the value of `customers`, or below it? */
function isInSecret(path: readonly unknown[]): boolean {
  const [, , pair] = path
  return isPair(pair) && isScalar(pair.key) && pair.key.value === SECRET_KEY
}

function valueOf(environment: Environment, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined
}

function unsetVariable(name: string): ProblemDetails {
  return {
    code: 'unset-variable',
    message: `the environment variable "${name}" is not set`,
    hint: 'set it; it may be empty'
  }
}

function privateVariable(name: string): ProblemDetails {
  return {
    code: 'private-variable',
    message: `\${${name}} is allowed only in customers: everybody could read its value here`,
    hint: `if the value is public, give the variable a name that begins with ${PUBLIC_PREFIX}`
  }
}

function leakedVariable(anchor: string): ProblemDetails {
  return {
    code: 'private-variable',
    message: `*${anchor} copies a text from customers that contains a variable: everybody could read its value here`,
    hint: 'write the value without an alias'
  }
}
