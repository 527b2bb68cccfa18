/** `${NAME}` in provider files. */
import { isPair, isScalar, visit, type Document, type Node, type Scalar } from 'yaml'
import type { Complaint } from '../problem.ts'

/** Names and values of environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Replaced = {
  /** Each text that held a variable, with what the file says there: values are not repeated in messages. */
  readonly sources: ReadonlyMap<unknown, string>
  /** Texts in which a variable could not be replaced. */
  readonly unfilled: ReadonlySet<unknown>
  readonly faults: readonly { readonly node: Node; readonly complaint: Complaint }[]
}

const VARIABLE = /\$\{([^{}]*)\}/g
/** The only key whose values go into no document and onto no page. */
const SECRET_KEY = 'customers'
const PUBLIC_PREFIX = 'MAILSETUP_'

/**
 * Replaces the variables in a document's texts, in place. Keys are left as they are.
 *
 * Whoever may write a provider file may not thereby publish the environment of the service: outside of `customers` a
 * variable is replaced only where its name begins with MAILSETUP_, and an alias brings no other out of `customers`.
 */
export function replaceVariables(document: Document, environment: Environment): Replaced {
  const sources = new Map<unknown, string>()
  const unfilled = new Set<unknown>()
  const secrets = new Set<unknown>()
  const faults: { node: Node; complaint: Complaint }[] = []

  const replace = (node: Scalar, source: string, inSecret: boolean): void => {
    const names = [...new Set([...source.matchAll(VARIABLE)].map(([, name = '']) => name))]
    const isOurs = (name: string): boolean => inSecret || name.startsWith(PUBLIC_PREFIX)
    const complaints = names.flatMap(name =>
      !isOurs(name)
        ? [privateVariable(name)]
        : valueOf(environment, name) === undefined
          ? [unsetVariable(name)]
          : []
    )
    for (const complaint of complaints) faults.push({ node, complaint })
    if (complaints.length > 0) unfilled.add(node)
    else
      node.value = source.replace(VARIABLE, (_, name: string) => valueOf(environment, name) ?? '')
    if (names.some(name => !name.startsWith(PUBLIC_PREFIX))) secrets.add(node)
    sources.set(node, source)
  }

  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return
      replace(node, node.value, isInSecret(path))
    }
  })
  if (secrets.size > 0) faults.push(...escapes(document, secrets))
  return { sources, unfilled, faults }
}

/** Aliases outside of `customers` for something inside it that holds a secret. */
function escapes(document: Document, secrets: ReadonlySet<unknown>): Replaced['faults'] {
  const known = new Map<Node, boolean>()
  const holdsSecret = (node: Node | undefined): boolean => {
    if (!node) return false
    const before = known.get(node)
    if (before !== undefined) return before
    known.set(node, false) // an alias may stand inside of its own anchor
    let found = false
    visit(node, {
      Scalar: (_, scalar) => void (found ||= secrets.has(scalar)),
      Alias: (_, alias) => void (found ||= holdsSecret(alias.resolve(document)))
    })
    known.set(node, found)
    return found
  }
  const faults: { node: Node; complaint: Complaint }[] = []
  visit(document, {
    Alias: (_, alias, path) => {
      if (isInSecret(path) || !holdsSecret(alias.resolve(document))) return
      faults.push({ node: alias, complaint: escapedVariable(alias.source) })
    }
  })
  return faults
}

/** Is this the value of `customers`, or below it? */
function isInSecret(path: readonly unknown[]): boolean {
  const [, , pair] = path
  return isPair(pair) && isScalar(pair.key) && pair.key.value === SECRET_KEY
}

function valueOf(environment: Environment, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined
}

function unsetVariable(name: string): Complaint {
  return {
    code: 'unset-variable',
    message: `the environment has no variable "${name}"`,
    hint: 'a variable may be empty, but it must be set'
  }
}

function privateVariable(name: string): Complaint {
  return {
    code: 'private-variable',
    message: `\${${name}} is replaced only in customers: here everybody could read its value`,
    hint: `where everybody may read it, give it a name that begins with ${PUBLIC_PREFIX}`
  }
}

function escapedVariable(anchor: string): Complaint {
  return {
    code: 'private-variable',
    message: `*${anchor} stands for a text of customers with a variable in it: here everybody could read its value`,
    hint: 'write the value without an alias'
  }
}
