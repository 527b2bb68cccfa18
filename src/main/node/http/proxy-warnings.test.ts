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

test('many clients fill neither the log nor the memory', () => {
  let reported = 0
  const report = oncePerHour(
    () => (reported += 1),
    () => 0
  )
  for (let i = 0; i < 10_000; i++) report(untrusted(`192.0.2.${i}`))
  expect(reported).toBe(20)
})

test('the advice names the proxy, the header that it sent, and the header that it should send', () => {
  expect(proxyAdvice(untrusted('10.0.0.1'))).toBe(
    '10.0.0.1 sent X-Forwarded-Proto, but is not in TRUSTED_PROXIES, so the header was ignored. If this is your proxy, ' +
      'add its address'
  )
  expect(proxyAdvice(unread)).toContain(
    'The trusted proxy 10.0.0.1 sent Forwarded, but not X-Forwarded-Proto, the only header that'
  )
})
