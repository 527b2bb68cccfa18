import { expect, test } from 'vitest'
import { oncePerHour, proxyAdvice, type ProxyFinding } from './proxy-warnings.ts'

const untrusted = (peer: string): ProxyFinding => ({
  kind: 'untrusted',
  header: 'X-Forwarded-Proto',
  peer
})
const unread: ProxyFinding = { kind: 'unread', header: 'Forwarded', peer: '10.0.0.1' }

const MINUTE = 60_000

test('a finding is reported once per peer, kind and hour', () => {
  const reported: ProxyFinding[] = []
  let time = 0
  const report = oncePerHour(
    finding => reported.push(finding),
    () => time
  )
  const all = [untrusted('10.0.0.1'), untrusted('10.0.0.2'), unread]
  for (; time < 60 * MINUTE; time += MINUTE) for (const finding of all) report(finding)
  expect(reported).toEqual(all)
  report(unread)
  expect(reported).toEqual([...all, unread])
})

test('many strangers fill neither the log nor the memory', () => {
  let reported = 0
  const report = oncePerHour(
    () => (reported += 1),
    () => 0
  )
  for (let i = 0; i < 10_000; i++) report(untrusted(`192.0.2.${i}`))
  expect(reported).toBe(20)
})

test('the advice says which header came, from which proxy, and which header counts', () => {
  expect(proxyAdvice(untrusted('10.0.0.1'))).toBe(
    'X-Forwarded-Proto came from 10.0.0.1, which TRUSTED_PROXIES does not name, and was not read. If this is your proxy, ' +
      'add its address'
  )
  expect(proxyAdvice(unread)).toContain(
    'Forwarded came from the trusted proxy 10.0.0.1 without X-Forwarded-Proto. Only X-Forwarded-Proto says https'
  )
})
