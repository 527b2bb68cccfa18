import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap
} from 'yaml'

/** Keys and indices from the root of a file: ['incoming', 0, 'host']. */
export type Path = readonly PropertyKey[]

/** The node of the value at a path, through aliases and merge keys; when there is none, the closest node around it. */
export function findNode(document: Document, path: Path): Node | undefined {
  let found: unknown = document.contents
  for (const step of path) {
    const next = childOf(document, found, step)
    if (next === undefined) break
    found = next
  }
  return isNode(found) ? found : undefined
}

/** The node of a key in the mapping at `path`; the mapping itself when the key is not there. */
export function findKey(document: Document, path: Path, key: PropertyKey): Node | undefined {
  const map = resolveAlias(document, findNode(document, path))
  const pair = isMap(map) ? pairOf(document, map, key) : undefined
  return isNode(pair?.key) ? pair.key : findNode(document, path)
}

function childOf(document: Document, parent: unknown, step: PropertyKey): unknown {
  const node = resolveAlias(document, parent)
  if (isSeq(node)) return node.items[Number(step)]
  return isMap(node) ? pairOf(document, node, step)?.value : undefined
}

/** A mapping's own keys win over those that `<<` merges into it, and the first of several merged mappings wins (YAML 1.1 merge type). */
function pairOf(document: Document, map: YAMLMap, key: PropertyKey): Pair | undefined {
  const pairs = map.items.filter(isPair)
  const own = pairs.find(pair => keyText(pair) === String(key))
  if (own) return own
  for (const pair of pairs.filter(isMerge)) {
    const merged = resolveAlias(document, pair.value)
    const sources = isSeq(merged)
      ? merged.items.map(item => resolveAlias(document, item))
      : [merged]
    for (const source of sources) {
      const found = isMap(source) ? pairOf(document, source, key) : undefined
      if (found) return found
    }
  }
  return undefined
}

function isMerge(pair: Pair): boolean {
  return keyText(pair) === '<<'
}

/** The key as it is written: `1.0` is not the key `1`. */
function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : ''
}

/** Made once for each document, when the first alias is resolved. */
const targets = new WeakMap<Document, ReadonlyMap<Alias, Node>>()

/** An alias → the node it refers to; every other node → itself. `Alias.resolve()` visits the whole document each time. */
export function resolveAlias(document: Document, node: unknown): unknown {
  if (!isAlias(node)) return node
  const known = targets.get(document) ?? targetsOf(document)
  targets.set(document, known)
  return known.get(node)
}

/** An alias refers to the last anchor of its name before it (YAML 1.2.2, 3.2.2.2). */
function targetsOf(document: Document): Map<Alias, Node> {
  const anchors = new Map<string, Node>()
  const found = new Map<Alias, Node>()
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined
      if (isAlias(node) && target) found.set(node, target)
      else if (!isAlias(node) && node.anchor) anchors.set(node.anchor, node)
    }
  })
  return found
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
