import { expect, test } from 'vitest'
import type { Domain } from '../address/domain.ts'
import { loginName, loginVariablesOf } from './login.ts'

const jane = {
  text: 'Jane@Bücher.example',
  localPart: 'Jane',
  domain: 'xn--bcher-kva.example' as Domain
}

test.each([
  ['{address}', 'Jane@Bücher.example'],
  ['{localpart}', 'Jane'],
  ['{localpart}@login.example.com', 'Jane@login.example.com'],
  ['{domain}\\{localpart}', 'xn--bcher-kva.example\\Jane'],
  ['{localpart}.{localpart}', 'Jane.Jane'],
  ['shared', 'shared'],
  ['{other}', '{other}']
])('Jane logs in by the rule %s as %s', (rule, name) => {
  expect(loginName(rule, loginVariablesOf(jane))).toBe(name)
})

test('a local part that looks like a rule or a replacement pattern is kept as it is', () => {
  const words = {
    address: '{domain}$&@example.com',
    localpart: '$1{address}',
    domain: 'example.com'
  }
  expect(loginName('{address} {localpart}', words)).toBe('{domain}$&@example.com $1{address}')
})
