import type { Result, Router } from 'hono/router'
import { TrieRouter } from 'hono/router/trie-router'

/**
 * Hono's router, which keeps what it has found for each literal path. Hono's fast RegExpRouter refuses our paths, because
 * `/v1.1/:domain` and `/v1.1/mail/config-v1.1.xml` differ in the kind of their second segment, and the TrieRouter that it falls
 * back to walks the tree for each request: 1 to 2 % of its time. What is found, middleware included, is the same.
 */
export class LiteralRouter<T> implements Router<T> {
  readonly name = 'LiteralRouter'
  readonly #router = new TrieRouter<T>()
  readonly #literals = new Set<string>()
  /** By method and path. */
  readonly #found = new Map<string, Result<T>>()

  add(method: string, path: string, handler: T): void {
    this.#router.add(method, path, handler)
    if (!/[:*?{]/.test(path)) this.#literals.add(path)
    this.#found.clear()
  }

  match(method: string, path: string): Result<T> {
    const key = `${method} ${path}`
    const known = this.#found.get(key)
    if (known) return known
    const found = this.#router.match(method, path)
    // Requests can have any method.
    if (this.#literals.has(path) && METHODS.has(method)) this.#found.set(key, found)
    return found
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST'])
