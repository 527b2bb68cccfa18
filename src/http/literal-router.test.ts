import { TrieRouter } from 'hono/router/trie-router'
import { describe, expect, test } from 'vitest'
import { formats } from '../formats/all.ts'
import { LiteralRouter } from './literal-router.ts'

const paths = formats().flatMap(format => format.routes.map(({ path }) => path))

function withRoutes<R extends Pick<TrieRouter<string>, 'add'>>(router: R): R {
  router.add('ALL', '*', 'middleware')
  for (const path of paths) router.add('ALL', path, path)
  router.add('GET', '/health/live', 'live')
  return router
}

describe('the router', () => {
  const [ours, honos] = [
    withRoutes(new LiteralRouter<string>()),
    withRoutes(new TrieRouter<string>())
  ]
  const asked = [...paths, '/v1.1/example.com', '/health/live', '/nothing', '/mail/']

  // Twice: found, and found again.
  test.each([...asked, ...asked])('finds for %s what Hono’s own router finds', path => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'BREW'])
      expect(ours.match(method, path)).toEqual(honos.match(method, path))
  })

  test('finds what is added after a match', () => {
    const router = new LiteralRouter<string>()
    router.add('GET', '/a', 'first')
    router.match('GET', '/a')
    router.add('GET', '/a', 'second')
    expect(router.match('GET', '/a')[0].map(([handler]) => handler)).toEqual(['first', 'second'])
  })
})
