import { expect, test } from 'vitest'
import { jane, settings } from '../../test/samples.ts'
import { answer } from './answer.ts'
import type { Directory, Lookup } from '../directory/directory.ts'
import type { ClientRequest, Format, Question, Refusal, Reply } from '../formats/format.ts'
import { failed, ok, type Result } from '../result.ts'

const request: ClientRequest = {
  method: 'GET',
  scheme: 'https',
  host: 'autoconfig.example.com',
  path: '/',
  query: '',
  body: ''
}
const question: Question = { address: jane, host: request.host }
const found = ok(settings())

const reply = (body: string): Reply => ({ status: 200, type: 'text/plain', body })

/** A format whose reply holds what it was asked for, with a difference. */
function format(
  difference: { read?: Result<Question, Refusal>; unsupported?: readonly string[] } = {}
): Format {
  return {
    name: 'test',
    summary: 'A test',
    media: { type: 'text/plain' },
    routes: [],
    read: () => difference.read ?? ok(question),
    render: (of, about) =>
      difference.unsupported
        ? failed(difference.unsupported)
        : ok(reply(`${of.domain} for ${about.address?.text ?? about.host}`)),
    refuse: refusal => reply(`no: ${refusal}`),
    example: () => request
  }
}

function directory(find: Directory['find']): Directory {
  return {
    version: 'v1',
    providers: [],
    domains: 0,
    find,
    isServed: () => false,
    answersAt: () => false
  }
}
const ours = directory(() => found)

/** What a directory is asked. */
async function lookupsOf(asked: Format): Promise<Lookup[]> {
  const lookups: Lookup[] = []
  const listening = directory(lookup => {
    lookups.push(lookup)
    return found
  })
  await answer(asked, request, listening)
  return lookups
}

test('the format reads a question, the directory finds the settings, the format renders them', async () => {
  expect(await answer(format(), request, ours)).toEqual({
    reply: reply('example.com for jane.doe+tag@example.com'),
    settings: found.value
  })
})

test('the directory may take its time', async () => {
  const slow = directory(() => Promise.resolve(found))
  expect(await answer(format(), request, slow)).toEqual(await answer(format(), request, ours))
})

test('the directory gets the address and the Host', async () => {
  expect(await lookupsOf(format())).toEqual([{ address: jane, host: 'autoconfig.example.com' }])
})

test('without an address the directory gets the Host alone', async () => {
  const anyone = ok({ host: 'example.net' })
  expect(await lookupsOf(format({ read: anyone }))).toEqual([{ host: 'example.net' }])
})

test('a request that cannot be read is refused before anything is looked up', async () => {
  const refused = format({ read: failed('no-address') })
  expect(await answer(refused, request, ours)).toEqual({
    reply: reply('no: no-address'),
    refusal: 'no-address'
  })
  expect(await lookupsOf(refused)).toEqual([])
})

test.each(['unknown-domain', 'unavailable'] as const)(
  'what the directory does not find is refused by the format: %s',
  async refusal => {
    const expected = { reply: reply(`no: ${refusal}`), refusal }
    const [atOnce, later] = [failed(refusal), Promise.resolve(failed(refusal))]
    for (const result of [atOnce, later])
      expect(
        await answer(
          format(),
          request,
          directory(() => result)
        )
      ).toEqual(expected)
  }
)

test('unsupported settings are refused, and given with the refusal', async () => {
  expect(await answer(format({ unsupported: ['no SMTP server'] }), request, ours)).toEqual({
    reply: reply('no: unsupported'),
    refusal: 'unsupported',
    settings: found.value
  })
})

test('an answer from memory is no promise', () => {
  expect(answer(format(), request, ours)).not.toBeInstanceOf(Promise)
})
