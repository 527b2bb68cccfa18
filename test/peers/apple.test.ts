/** Apple profiles. Each test is named after what holds here; in brackets the servers in which it does not. */
import { parse as parsePlist } from 'plist'
import { describe, expect, test } from 'vitest'
import type { RequestEvent } from '../../src/http/options.ts'
import { directoryOf, makeApp } from '../fixtures.ts'
import { ask, askAt, askDirectory, postFor, providerFile, type Ask, type Answer } from './ask.ts'

type Payload = Readonly<Record<string, string | number | boolean>>
type Profile = {
  readonly PayloadIdentifier: string
  readonly PayloadUUID: string
  readonly PayloadContent: readonly Payload[]
}

async function fetched(address: string, more = '', at: Ask = ask): Promise<Answer> {
  const domain = address.split('@').at(-1)
  return await at(
    `https://autoconfig.${domain}/email.mobileconfig?emailaddress=${encodeURIComponent(address)}${more}`
  )
}

async function profileOf(address: string, more = '', at: Ask = ask): Promise<Profile> {
  return parsePlist((await fetched(address, more, at)).body) as unknown as Profile
}

/** The identifiers by which a device distinguishes profiles and accounts. */
function identities({ PayloadIdentifier, PayloadUUID, PayloadContent }: Profile): string[] {
  return [
    PayloadIdentifier,
    PayloadUUID,
    ...PayloadContent.flatMap(payload => [
      String(payload['PayloadIdentifier']),
      String(payload['PayloadUUID'])
    ])
  ]
}

describe('a second account does not replace the first (it does in Monogramm, Mailu, modoboa, jeboehm and go-autoconfig)', () => {
  test('two people, two domains or two providers never share an identifier', async () => {
    const people = [
      'anna@full.example',
      'bo@full.example',
      'Anna@full.example',
      'anna@customer-one.example',
      'anna@example.com',
      'anna@hostile.example'
    ]
    const all = (await Promise.all(people.map(person => profileOf(person)))).flatMap(identities)
    expect(all.length).toBe(new Set(all).size)
  })

  test('two installations never share one for the same address', async () => {
    const two = await Promise.all(
      ['one.test', 'two.test'].map(id => {
        const file = providerFile(id).replace(`[${id}]`, '[shared.test]')
        return profileOf('a@shared.test', '', askDirectory(directoryOf({ [`${id}.yaml`]: file })))
      })
    )
    const all = two.flatMap(identities)
    expect(all.length).toBe(new Set(all).size)
  })

  test('one profile never uses a UUID twice', async () => {
    const all = identities(await profileOf('anna@full.example'))
    expect([all.length, new Set(all).size]).toEqual([8, 8])
  })
})

describe('the identifiers of a person stay the same (automx2, automx and lacontrevoie make new ones at each download)', () => {
  test('from every process, byte for byte', async () => {
    const [first, again, elsewhere] = [
      await fetched('anna@full.example'),
      await fetched('anna@full.example'),
      await fetched('anna@full.example', '', askAt(makeApp()))
    ]
    expect([again, elsewhere]).toEqual([first, first])
  })

  test('for every host, path and spelling of the domain', async () => {
    const profiles = await Promise.all(
      [
        'https://autoconfig.full.example/mobileconfig?email=anna@full.example',
        'http://full.example/email.mobileconfig?emailaddress=anna%40full.example',
        'https://autoconfig.full.example/email.mobileconfig?email=anna@FULL.example'
      ].map(async url => identities(parsePlist((await ask(url)).body) as unknown as Profile))
    )
    expect(profiles).toEqual([profiles[0], profiles[0], profiles[0]])
  })

  test('and the UUIDs are valid, in a complete property list', async () => {
    const { body } = await fetched('anna@full.example')
    const uuids = identities(await profileOf('anna@full.example')).filter((_, i) => i % 2 === 1)
    const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-[58][0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/
    expect(uuids.filter(uuid => !UUID.test(uuid))).toEqual([])
    expect(body.split('\n').slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
      '<plist version="1.0">'
    ])
  })
})

test('the content type makes iOS install the profile (with those of mox and go-autoconfig it saves a file)', async () => {
  const { headers } = await fetched('anna@example.com')
  expect([headers['content-type'], headers['content-disposition']]).toEqual([
    'application/x-apple-aspen-config',
    'attachment; filename="example.com.mobileconfig"'
  ])
})

test('STARTTLS uses SSL in a profile (in modoboa, jeboehm and rezalas: no TLS at all)', async () => {
  const { PayloadContent } = await profileOf('anna@wildcard.example')
  expect(PayloadContent).toMatchObject([
    {
      IncomingMailServerAuthentication: 'EmailAuthPassword',
      IncomingMailServerPortNumber: 143,
      IncomingMailServerUseSSL: true,
      OutgoingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingMailServerPortNumber: 587,
      OutgoingMailServerUseSSL: true
    }
  ])
})

describe('profiles (in all servers but three not)', () => {
  test('can be signed', async () => {
    const seen: string[] = []
    const sign = async (body: string): Promise<Uint8Array> => {
      seen.push(body)
      return new TextEncoder().encode('signed')
    }
    const signed = await fetched('anna@example.com', '', askAt(makeApp({ sign })))
    const unsigned = await fetched('anna@example.com')
    expect(signed).toEqual({ ...unsigned, body: 'signed' })
    expect(seen).toEqual([unsigned.body])
  })

  test('contain the address', async () => {
    const { PayloadContent } = await profileOf('anna+tag@example.com')
    expect(PayloadContent).toMatchObject([
      {
        EmailAddress: 'anna+tag@example.com',
        IncomingMailServerUsername: 'anna+tag@example.com',
        OutgoingMailServerUsername: 'anna+tag@example.com',
        OutgoingPasswordSameAsIncomingPassword: true
      }
    ])
    expect((await ask('https://example.com/email.mobileconfig')).status).toBe(400)
  })
})

describe('passwords are neither read nor logged (rejsmont and automx2 do both)', () => {
  const SECRETS = '&password=hunter2&pass=hunter2&IncomingPassword=hunter2'
  const headers = { authorization: 'Basic YW5uYTpodW50ZXIy', cookie: 'password=hunter2' }

  test('a password in the query changes nothing in the profile', async () => {
    expect(await fetched('anna@example.com', SECRETS)).toEqual(await fetched('anna@example.com'))
  })

  test('a password in a header changes nothing', async () => {
    const url = 'https://example.com/api/settings?emailaddress=anna@example.com'
    expect(await ask(url, { headers })).toEqual(await ask(url))
    expect((await postFor('anna@example.com')).headers).not.toHaveProperty('www-authenticate')
  })

  test('the log has no field for a person or a password', async () => {
    const events: RequestEvent[] = []
    const at = askAt(makeApp({ log: event => events.push({ ...event, ms: 0 }) }))
    const asked = async (path: string, init: RequestInit = {}): Promise<unknown> =>
      await at(`https://example.com${path}`, { headers, ...init })
    await asked(`/email.mobileconfig?emailaddress=anna@example.com${SECRETS}`)
    await asked('/autodiscover/autodiscover.json/v1.0/anna@example.com?Protocol=EWS')
    await asked('/mail/config-v1.1.xml?emailaddress=anna@secret-customer.test')
    await asked('/anna@example.com/hunter2')
    await asked('/v1.1/anna-hunter2.test', { method: 'POST', body: 'hunter2' })
    const common = { method: 'GET', ms: 0 }
    expect(events).toEqual([
      {
        ...common,
        format: 'apple',
        route: '/email.mobileconfig',
        status: 200,
        domain: 'example.com'
      },
      {
        ...common,
        format: 'outlook-json',
        route: '/autodiscover/autodiscover.json/v1.0/:address',
        status: 400,
        domain: 'example.com'
      },
      // The domain of an address that is not served is not logged, the one of the Host is.
      {
        ...common,
        format: 'thunderbird',
        route: '/mail/config-v1.1.xml',
        status: 200,
        domain: 'example.com'
      },
      { ...common, format: undefined, route: undefined, status: 404, domain: undefined },
      {
        ...common,
        method: 'POST',
        format: undefined,
        route: undefined,
        status: 405,
        domain: undefined
      }
    ])
  })
})
