import { expect, test } from 'vitest'
import type { RequestEvent } from '../app.ts'
import { createLog, describeCrash, prettyStream, requestFields } from './log.ts'

function written(tell: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = []
  tell(createLog({ logLevel: 'info' }, { write: line => void lines.push(line) }))
  return lines
}

const request: RequestEvent = {
  format: 'thunderbird',
  door: '/mail/config-v1.1.xml',
  method: 'GET',
  status: 200,
  domain: 'example.com',
  ms: 0.42
}

test('a request is this line and nothing more', () => {
  const [line = ''] = written(log => log('request', request))
  expect(line.replace(/"time":"[^"]+"/, '"time":"…"')).toBe(
    '{"level":"info","time":"…","event":"request","format":"thunderbird",' +
      '"door":"/mail/config-v1.1.xml","method":"GET","status":200,"domain":"example.com","ms":0.42}\n'
  )
})

test.each([
  ['an answer', request],
  ['a domain of others', { ...request, status: 404, domain: undefined }],
  ['no door', { ...request, format: undefined, door: undefined, domain: undefined, ms: 0 }]
])('%s is told as JSON.stringify() would tell it', (_, event) => {
  expect(`{${requestFields(event)}`).toBe(JSON.stringify(event))
})

test('the time is in UTC, as everyone reads it', () => {
  const [line = ''] = written(log => log('request', request))
  expect(JSON.parse(line)).toMatchObject({ time: expect.stringMatching(/^\d{4}-.*T.*Z$/) })
})

test('LOG_LEVEL holds back what is less', () => {
  const lines: string[] = []
  const log = createLog({ logLevel: 'warn' }, { write: line => void lines.push(line) })
  log('request', request)
  log('reload failed', { problems: ['providers/x.yaml: error: …'] })
  expect(lines.map(line => (JSON.parse(line) as { event: string }).event)).toEqual([
    'reload failed'
  ])
})

test('a crash does not quote what it could not read', () => {
  const error = Object.assign(new TypeError('Invalid URL: /?emailaddress=s3cr3t@example.com'), {
    code: 'ERR_INVALID_URL',
    input: '/?emailaddress=s3cr3t@example.com'
  })
  const told = describeCrash(error)
  expect(told.error).toBe('TypeError ERR_INVALID_URL')
  expect(told.stack[0]).toContain('log.test.ts')
  expect(JSON.stringify(told)).not.toContain('s3cr3t')
})

test('a message of several lines does not slip into the stack', () => {
  const told = describeCrash(new Error('what\n    at s3cr3t@example.com'))
  expect(JSON.stringify(told)).not.toContain('s3cr3t')
})

test('something thrown that is no error tells its kind only', () => {
  expect(describeCrash('s3cr3t')).toEqual({ error: 'string', stack: [] })
})

test('developers get pretty lines where pino-pretty is installed', async () => {
  expect(await prettyStream()).toBeDefined()
})
