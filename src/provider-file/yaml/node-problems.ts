/** Duplicate keys, aliases without an anchor, and too many aliases. The parser accepts them. */
import { isAlias, isMap, isScalar, visit, type Document, type Node, type YAMLMap } from 'yaml'
import type { ProblemDetails } from '../problem.ts'
import type { Lines, SyntaxProblem } from './lines.ts'

/** A file has a handful, and each one that is merged copies a whole mapping. */
const MAX_ALIASES = 100

export function nodeProblems(document: Document, lines: Lines): SyntaxProblem[] {
  const problems: SyntaxProblem[] = []
  const anchors = new Set<string>()
  let aliases = 0
  visit(document, {
    Node: (_, node) => {
      // After a syntax error the parser may repeat a key that the file has only once.
      if (isMap(node) && document.errors.length === 0)
        for (const problem of duplicateKeys(node, lines)) problems.push(problem)
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor)
        return undefined
      }
      aliases += 1
      if (aliases === MAX_ALIASES + 1) problems.push(atNode(node, TOO_MANY_ALIASES))
      if (node.source !== '' && !anchors.has(node.source))
        problems.push(atNode(node, unknownAlias(node.source)))
      return undefined
    }
  })
  return problems
}

/** The parser can find these too (`uniqueKeys`), but compares each key with every other, which takes quadratic time. */
function duplicateKeys(map: YAMLMap, lines: Lines): SyntaxProblem[] {
  const first = new Map<unknown, number>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const before = first.get(key.value)
    if (before === undefined) {
      first.set(key.value, key.range?.[0] ?? 0)
      return []
    }
    const message = `"${String(key.value)}" is already set on line ${lines.lineOf(before)}`
    return [atNode(key, { code: 'duplicate-key', message, hint: 'delete one of the two' })]
  })
}

function atNode({ range }: Node, details: ProblemDetails): SyntaxProblem {
  const start = range?.[0] ?? 0
  return { ...details, start, length: (range?.[1] ?? start + 1) - start }
}

const TOO_MANY_ALIASES: ProblemDetails = {
  code: 'alias-bomb',
  message: `the file has more than ${MAX_ALIASES} aliases`,
  hint: 'write the values without aliases'
}

function unknownAlias(name: string): ProblemDetails {
  // `*.example.com` without quotes is an alias to YAML.
  return name.startsWith('.')
    ? {
        code: 'not-yaml',
        message: `a value cannot begin with * without quotes`,
        hint: `write "*${name}"`
      }
    : {
        code: 'not-yaml',
        message: `"*${name}" has no anchor "&${name}" above it`,
        hint: 'check the name, or put a value that begins with * in quotes'
      }
}
