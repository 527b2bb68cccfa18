import { expect, test } from 'vitest'
import type { RequestEvent } from '../../../http/options.ts'
import { createLog, prettyLines, requestFields } from './log.ts'
import type { Gap } from './line-output.ts'

function written(tell: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = []
  tell(createLog({ logLevel: 'info' }, { write: line => void lines.push(line) }))
  return lines
}

const request: RequestEvent = {
  format: 'thunderbird',
  route: '/mail/config-v1.1.xml',
  method: 'GET',
  status: 200,
  domain: 'example.com',
  ms: 0.42
}

test('a request is logged as exactly this line', () => {
  const [line = ''] = written(log => log('request', request))
  expect(line.replace(/"time":"[^"]+"/, '"time":"…"')).toBe(
    '{"level":"info","time":"…","event":"request","format":"thunderbird",' +
      '"route":"/mail/config-v1.1.xml","method":"GET","status":200,"domain":"example.com","ms":0.42}\n'
  )
})

test.each([
  ['an answer', request],
  ['a domain of others', { ...request, status: 404, domain: undefined }],
  ['no route', { ...request, format: undefined, route: undefined, domain: undefined, ms: 0 }]
])('%s is written as JSON.stringify() would write it', (_, event) => {
  expect(`{${requestFields(event)}`).toBe(JSON.stringify(event))
})

test('the time is ISO 8601 in UTC', () => {
  const [line = ''] = written(log => log('request', request))
  expect(JSON.parse(line)).toMatchObject({ time: expect.stringMatching(/^\d{4}-.*T.*Z$/) })
})

test('events below LOG_LEVEL are not written', () => {
  const lines: string[] = []
  const log = createLog({ logLevel: 'warn' }, { write: line => void lines.push(line) })
  log('request', request)
  log('reload failed', { problems: ['providers/x.yaml: error: …'] })
  expect(lines.map(line => (JSON.parse(line) as { event: string }).event)).toEqual([
    'reload failed'
  ])
})

test('lost lines are reported as an event', () => {
  const lines: string[] = []
  let lose: ((gap: Gap) => void) | undefined
  createLog(
    { logLevel: 'info' },
    { write: line => void lines.push(line), onGap: listener => (lose = listener) }
  )
  lose?.({ lines: 3, reason: 'no space is left' })
  expect(lines.map(line => JSON.parse(line) as object)).toEqual([
    {
      level: 'error',
      time: expect.any(String),
      event: 'log lines lost',
      lines: 3,
      reason: 'no space is left'
    }
  ])
})

test('with pino-pretty, lines are formatted for developers', async () => {
  let text = ''
  const pretty = await prettyLines({ write: line => (text += line) })
  pretty?.write('{"level":"info","time":"2026-11-21T22:11:09.199Z","event":"stopping"}\n')
  expect(text).toMatch(/INFO.*: stopping\n$/)
})
