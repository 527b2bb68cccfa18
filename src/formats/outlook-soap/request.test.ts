import { describe, expect, test } from 'vitest'
import { parseAddress, type Address } from '../../address/address.ts'
import type { Asked, ClientRequest } from '../format.ts'
import { example, PROBE, read } from './request.ts'

const jane = parseAddress('jane.doe+tag@example.com')

function post(body: string): Asked {
  return read({ ...EMPTY, body })
}

const EMPTY: ClientRequest = {
  method: 'POST',
  scheme: 'https',
  host: 'autodiscover.example.com',
  path: '/autodiscover/autodiscover.svc',
  query: '',
  body: ''
}

const envelope = (users: string, settings = ''): string => `<s:Envelope xmlns:s="u"><s:Body>
  <GetUserSettingsRequestMessage><Request>
    <Users>${users}</Users><RequestedSettings>${settings}</RequestedSettings>
  </Request></GetUserSettingsRequestMessage>
</s:Body></s:Envelope>`
const user = (mailbox: string): string => `<User><Mailbox>${mailbox}</Mailbox></User>`

describe('a request', () => {
  test('says who asks, and for which settings', () => {
    const names = '<Setting>UserDisplayName</Setting><Setting>constructor</Setting>'
    expect(post(envelope(user('jane.doe+tag@example.com'), names))).toEqual({
      question: {
        address: jane,
        host: 'autodiscover.example.com',
        wanted: ['UserDisplayName', 'constructor']
      }
    })
  })

  test('names no setting, and means all', () => {
    expect(post(envelope(user('jane.doe+tag@example.com')))).toMatchObject({
      question: { wanted: [] }
    })
  })

  test('for several people is answered for the first', () => {
    const users = user('jane.doe+tag@example.com') + user('joe@example.com')
    expect(post(envelope(users))).toMatchObject({ question: { address: jane } })
  })

  test('of ours goes where the EWS Managed API asks', () => {
    const { body, ...rest } = example(parseAddress('jane@example.com') as Address)
    expect(body).toContain('<a:Mailbox>jane@example.com</a:Mailbox>')
    expect({ ...rest, body: '' }).toEqual(EMPTY)
  })

  test('of ours is read as what it was made from', () => {
    const address = parseAddress(`"a&b<c>"@example.com`)
    expect(address && read(example(address))).toMatchObject({ question: { address } })
  })
})

test.each([
  ['nothing', ''],
  ['no envelope', '<soap/>'],
  ['no user', envelope('')],
  ['a user without a mailbox', envelope('<User/>')],
  ['a DOCTYPE', `<!DOCTYPE a>${envelope(user('jane@example.com'))}`],
  ['an address that is another once it is read', envelope(user('a&#0;b@example.com'))]
])('a body with %s is not understood', (_, body) => {
  expect(post(body)).toEqual({ refusal: 'not-understood' })
})

test('a mailbox that is no address is told so', () => {
  expect(post(envelope(user('jane')))).toEqual({ refusal: 'not-an-address' })
})

test.each(['GET', 'HEAD'])('a %s asks nothing but whether SOAP is to be had', method => {
  expect(read({ ...EMPTY, method, scheme: 'http' })).toEqual({
    question: { host: EMPTY.host, scheme: 'http', variant: PROBE }
  })
})
