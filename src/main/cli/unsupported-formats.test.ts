import { expect, test } from 'vitest'
import { fixtures } from '../../../test/fixtures.ts'
import type { Domain } from '../../address/domain.ts'
import {
  unsupportedFormats,
  unsupportedLines,
  unsupportedOfProviders,
  type UnsupportedOfProvider
} from './unsupported-formats.ts'

function unsupported(
  provider: string,
  format: string,
  ...reasons: readonly string[]
): UnsupportedOfProvider {
  return { provider: provider as Domain, format, reasons }
}

test('providers with the same format and reasons are on one line, which names the first three', () => {
  expect(
    unsupportedLines([
      unsupported('a.example', 'apple', 'no account'),
      unsupported('b.example', 'outlook', 'no server', 'no login'),
      unsupported('c.example', 'apple', 'no account'),
      unsupported('d.example', 'apple', 'another reason'),
      unsupported('e.example', 'apple', 'no account'),
      unsupported('f.example', 'apple', 'no account'),
      unsupported('g.example', 'apple', 'no account')
    ])
  ).toEqual([
    'no reply in apple for a.example, c.example, e.example and 2 more: no account',
    'no reply in outlook for b.example: no server, no login',
    'no reply in apple for d.example: another reason'
  ])
})

test('nothing is listed for more than 1,000 providers', async () => {
  const [provider] = fixtures.providers
  const providers = Array.from({ length: 1001 }, () => provider)
  expect(
    await unsupportedOfProviders({ ...fixtures, providers } as typeof fixtures, undefined)
  ).toEqual([])
})

test('a domain that is not served has no unsupported formats', async () => {
  const domain = 'unknown.example' as Domain
  const address = { text: `jane@${domain}`, localPart: 'jane', domain }
  expect(await unsupportedFormats(address, fixtures, undefined)).toEqual([])
})
