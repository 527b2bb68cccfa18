import { expect, test } from 'vitest'
import { domain, jane, settings } from '../../test/samples.ts'
import { answer } from './answer.ts'
import type { Directory } from '../directory/directory.ts'
import type { Asked, ClientRequest, Format, Question, Reply } from '../formats/format.ts'

const request: ClientRequest = {
  method: 'GET',
  scheme: 'https',
  host: 'autoconfig.example.com',
  path: '/',
  query: '',
  body: ''
}
const question: Question = { address: jane, host: request.host }
const found = settings()

const reply = (body: string): Reply => ({ status: 200, type: 'text/plain', body })

/** A format that says what it was asked for, with a difference. */
function format(difference: { asked?: Asked; unsupported?: readonly string[] } = {}): Format {
  return {
    name: 'test',
    summary: 'A test',
    media: { type: 'text/plain' },
    routes: [],
    read: () => difference.asked ?? { question },
    render: (of, about) => reply(`${of.domain} for ${about.address?.text ?? about.host}`),
    refuse: refusal => reply(`no: ${refusal}`),
    unsupported: () => difference.unsupported ?? [],
    example: () => request
  }
}

function directory(find: Directory['find']): Directory {
  return { version: 'v1', providers: [], domains: 0, find, answersAt: () => false }
}
const ours = directory(() => found)

test('a request becomes a question, the directory finds the settings, the format says them', () => {
  expect(answer(format(), request, ours)).toEqual({
    reply: reply('example.com for jane.doe+tag@example.com'),
    settings: found
  })
})

test('the directory is asked for the domain of the address, and for the host', () => {
  const asked: unknown[] = []
  answer(
    format(),
    request,
    directory((...names) => void asked.push(names))
  )
  expect(asked).toEqual([[domain('example.com'), 'autoconfig.example.com']])
})

test('without an address the host alone is asked for', () => {
  const asked: unknown[] = []
  const anyone = { question: { host: 'example.net' } }
  answer(
    format({ asked: anyone }),
    request,
    directory((...names) => void asked.push(names))
  )
  expect(asked).toEqual([[undefined, 'example.net']])
})

test('what cannot be read is refused before anything is looked up', () => {
  const nobody = directory(() => {
    throw new Error('looked up')
  })
  expect(answer(format({ asked: { refusal: 'no-address' } }), request, nobody)).toEqual({
    reply: reply('no: no-address')
  })
})

test('a domain of others is refused', () => {
  expect(
    answer(
      format(),
      request,
      directory(() => undefined)
    )
  ).toEqual({
    reply: reply('no: unknown-domain')
  })
})

test('a gap is refused, and still known whose it was', () => {
  expect(answer(format({ unsupported: ['no SMTP server'] }), request, ours)).toEqual({
    reply: reply('no: cannot-say'),
    settings: found
  })
})
