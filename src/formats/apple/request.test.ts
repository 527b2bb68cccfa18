import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { ClientRequest, Refusal } from '../format.ts'
import { example, read, type ProfileQuestion } from './request.ts'

const host = 'autoconfig.example.com'
const request: ClientRequest = {
  method: 'GET',
  scheme: 'https',
  host,
  path: '/email.mobileconfig',
  query: 'emailaddress=jane.doe%2Btag%40example.com',
  body: ''
}
const ask = (query: string): Result<ProfileQuestion, Refusal> => read({ ...request, query })
const janes = (more: object = {}): object => ok({ host, address: jane, ...more })

describe('the address', () => {
  test.each([
    'emailaddress=jane.doe%2Btag%40example.com',
    'email=jane.doe%2Btag%40example.com',
    'EMAIL=jane.doe+tag@example.com',
    'hl=sv&emailaddress=jane.doe%252Btag%2540example.com',
    'emailaddress=+jane.doe%2Btag%40example.com+',
    'emailaddress=jane.doe%2Btag%40example.com.'
  ])('is read from %s', query => {
    expect(ask(query)).toEqual(janes())
  })

  test.each(['', 'email=', 'emailaddress=%EMAILADDRESS%', 'protocol=imap', 'name=Jane'])(
    'is missing in "%s": a device fills nothing in',
    query => {
      expect(ask(query)).toEqual(failed('no-address'))
    }
  )

  test.each([
    'email=jane',
    'email=jane@',
    'email=a,b@example.com',
    'email=jane%0A@example.com',
    'email=jane+%40example.com',
    'email=ja%E2%80%8Bne%40example.com',
    'email=mailto%3Ajane%40example.com',
    'email=Jane+%3Cjane%40example.com%3E'
  ])('is refused in %s', query => {
    expect(ask(query)).toEqual(failed('not-an-address'))
  })
})

describe('the protocol', () => {
  test.each(['imap', 'pop3', 'activesync'])('may be %s, in any case', account => {
    expect(ask(`${request.query}&protocol=${account}`)).toEqual(janes({ account }))
    expect(ask(`${request.query}&Protocol=${account.toUpperCase()}`)).toEqual(janes({ account }))
  })

  test('may be empty, for the first that the provider has', () => {
    expect(ask(`${request.query}&protocol=`)).toEqual(janes())
  })

  test.each(['pop', 'smtp', 'caldav', 'imap4', '%20imap'])('is never %s', word => {
    expect(ask(`${request.query}&protocol=${word}`)).toEqual(failed('not-understood'))
  })
})

describe('the person’s name', () => {
  test.each([
    ['Jane%20Doe', 'Jane Doe'],
    ['J%C3%A4ne%20D%C3%B6', 'Jäne Dö'],
    ['%20Jane%20', 'Jane'],
    ['Jane+Doe', 'Jane Doe'],
    ['Jane%2BDoe', 'Jane+Doe'],
    ['%3Cb%3EJane%3C%2Fb%3E', '<b>Jane</b>'],
    ['x'.repeat(100), 'x'.repeat(100)]
  ])('%s is kept', (written, personName) => {
    expect(ask(`${request.query}&name=${written}`)).toEqual(janes({ personName }))
  })

  test.each(['', '%20%20'])('"%s" is none', written => {
    expect(ask(`${request.query}&name=${written}`)).toEqual(janes())
  })

  test.each([
    ['too long', 'x'.repeat(101)],
    ['two lines', 'Jane%0ADoe'],
    ['with a tab', 'Jane%09Doe'],
    ['with a line separator', 'Jane%E2%80%A8Doe'],
    ['with a paragraph separator', 'Jane%E2%80%A9Doe'],
    ['with a noncharacter', 'Jane%EF%BF%BE'],
    ['with half a character', 'Jane\uD800']
  ])('is refused when it is %s', (_, written) => {
    expect(ask(`${request.query}&name=${written}`)).toEqual(failed('not-understood'))
  })
})

describe('the parts', () => {
  test.each(['mail', 'Mail'])('may be only=%s', word => {
    expect(ask(`${request.query}&only=${word}`)).toEqual(janes({ only: 'mail' }))
  })

  test('are all where only= is empty', () => {
    expect(ask(`${request.query}&only=`)).toEqual(janes())
  })

  test.each(['email', 'calendar', '%20mail'])('are never %s', word => {
    expect(ask(`${request.query}&only=${word}`)).toEqual(failed('not-understood'))
  })
})

describe('the language', () => {
  test.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv'],
    ['DE', 'de'],
    ['no', 'nb'],
    ['nb', 'nb'],
    ['nn-NO', 'nb'],
    ['pt', 'pt-BR']
  ])('%s is %s', (written, language) => {
    expect(ask(`${request.query}&lang=${written}`)).toEqual(janes({ language }))
  })

  test.each(['', 'ja', 'svenska', '%00', 'constructor'])(
    '"%s" is none that a profile has',
    written => {
      expect(ask(`${request.query}&lang=${written}`)).toEqual(janes())
    }
  )
})

test('the example is the request of Safari after a tap', () => {
  expect(example(jane)).toEqual(request)
})

test.each(['jane@example.com', '"a&b"@example.com', 'büro%@example.com'])(
  'the example of %s is read as that address',
  text => {
    expect(read(example(address(text)))).toEqual(ok({ host, address: address(text) }))
  }
)
