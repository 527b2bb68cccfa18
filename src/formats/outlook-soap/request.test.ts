import { describe, expect, test } from 'vitest'
import { address, jane } from '../../../test/samples.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { ClientRequest, Refusal } from '../format.ts'
import { example, read, type SoapQuestion } from './request.ts'

function post(body: string): Result<SoapQuestion, Refusal> {
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
  test('has the address and the names of settings', () => {
    const names = '<Setting>UserDisplayName</Setting><Setting>constructor</Setting>'
    expect(post(envelope(user('jane.doe+tag@example.com'), names))).toEqual(
      ok({
        address: jane,
        host: 'autodiscover.example.com',
        kind: 'settings',
        names: ['UserDisplayName', 'constructor']
      })
    )
  })

  test('may name no setting', () => {
    expect(post(envelope(user('jane.doe+tag@example.com')))).toMatchObject(ok({ names: [] }))
  })

  test('for several users is read as one for the first', () => {
    const users = user('jane.doe+tag@example.com') + user('joe@example.com')
    expect(post(envelope(users))).toMatchObject(ok({ address: jane }))
  })

  test('from example() is that of the EWS Managed API', () => {
    const { body, ...rest } = example(address('jane@example.com'))
    expect(body).toContain('<a:Mailbox>jane@example.com</a:Mailbox>')
    expect({ ...rest, body: '' }).toEqual(EMPTY)
  })

  test('from example() is read as the address it was made from', () => {
    const quoted = address(`"a&b<c>"@example.com`)
    expect(read(example(quoted))).toMatchObject(ok({ address: quoted }))
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
  expect(post(body)).toEqual(failed('not-understood'))
})

test('read refuses a mailbox that is not an address', () => {
  expect(post(envelope(user('jane')))).toEqual(failed('not-an-address'))
})

test.each(['GET', 'HEAD'])('a %s asks where the SOAP service is', method => {
  expect(read({ ...EMPTY, method, scheme: 'http' })).toEqual(
    ok({ host: EMPTY.host, kind: 'probe', scheme: 'http' })
  )
})
