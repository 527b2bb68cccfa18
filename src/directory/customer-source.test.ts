import { beforeEach, describe, expect, test } from 'vitest'
import { address, domain, jane, settings } from '../../test/samples.ts'
import type { Domain } from '../address/domain.ts'
import { failed, ok } from '../result.ts'
import { createDirectory, type CustomerSource, type Found, type Lookup } from './directory.ts'

const listed = settings({ id: domain('listed.example') }).template
const customers = settings({
  id: domain('customers.example'),
  name: 'Mail for {domain}'
}).template

const anna = address('anna@customer.example')
const HOST = 'autoconfig.nobody.example'

let asked: { readonly domain: Domain; readonly lookup: Lookup }[] = []
beforeEach(() => {
  asked = []
})

/** Knows customer.example alone. */
const source: CustomerSource = (name, lookup) => {
  asked.push({ domain: name, lookup })
  return Promise.resolve(ok(name === 'customer.example' ? customers : undefined))
}
const unavailable: CustomerSource = () => Promise.resolve(failed('unavailable'))

/** One file, with listed.example, *.wild.example and an MX host below mx.example. */
function find(lookup: Lookup, of: CustomerSource = source): Found | Promise<Found> {
  const content = {
    version: 'test',
    providers: [listed],
    exact: new Map([['listed.example', 0]]),
    wildcards: new Map([['wild.example', 0]]),
    mx: new Map([['mx.example', 0]]),
    customers: of
  }
  return createDirectory(content).find(lookup)
}

const UNKNOWN = failed('unknown-domain')

describe('a domain that a file lists', () => {
  test.each(['jane@listed.example', 'jane@below.wild.example'])(
    '%s is found without a promise, and the source is not asked',
    text => {
      const person = address(text)
      expect(find({ address: person, host: HOST })).toMatchObject(
        ok({ template: listed, domain: person.domain })
      )
      expect(asked).toEqual([])
    }
  )

  test('is found while the source is unavailable', () => {
    const lookup = { domain: domain('listed.example'), host: HOST }
    expect(find(lookup, unavailable)).toMatchObject(ok({ template: listed }))
  })
})

describe('a domain that no file lists', () => {
  test('is asked of the source, with the address', async () => {
    const lookup = { address: anna, host: HOST }
    await find(lookup)
    expect(asked).toEqual([{ domain: 'customer.example', lookup }])
  })

  test('is asked of the source where the address is not valid but its domain is', async () => {
    const lookup = { domain: domain('customer.example'), host: HOST }
    await find(lookup)
    expect(asked).toEqual([{ domain: 'customer.example', lookup }])
  })

  test('gets the provider that the source gives, with the domain filled in', async () => {
    expect(await find({ address: anna, host: HOST })).toMatchObject(
      ok({
        template: customers,
        domain: 'customer.example',
        provider: { id: 'customers.example', name: 'Mail for customer.example' }
      })
    )
  })

  test('gets the provider of the source before that of the Host', async () => {
    expect(await find({ address: anna, host: 'autoconfig.listed.example' })).toMatchObject(
      ok({ template: customers, domain: 'customer.example', hostDomain: undefined })
    )
  })

  test.each([
    ['autoconfig.listed.example', 'listed.example'],
    ['autoconfig.mx.example', 'mx.example']
  ])('gets the provider of the Host %s where the source does not know it', async (host, name) => {
    expect(await find({ address: jane, host })).toMatchObject(
      ok({ template: listed, domain: 'example.com', hostDomain: name })
    )
  })

  test('is unknown where neither the source nor the Host knows it', async () => {
    expect(await find({ address: jane, host: HOST })).toEqual(UNKNOWN)
  })

  test.each([HOST, 'autoconfig.listed.example'])(
    'is unavailable where the source is, at %s',
    async host => {
      expect(await find({ address: anna, host }, unavailable)).toEqual(failed('unavailable'))
    }
  )
})

describe('without an address', () => {
  test.each([
    'autoconfig.customer.example',
    'autodiscover.customer.example:8443',
    'customer.example'
  ])('the source is asked about the domain of the Host %s', async host => {
    expect(await find({ host })).toMatchObject(
      ok({ template: customers, domain: 'customer.example' })
    )
    expect(asked).toEqual([{ domain: 'customer.example', lookup: { host } }])
  })

  test.each([
    ['autoconfig.listed.example', 'listed.example'],
    ['autoconfig.mx.example', 'mx.example']
  ])('a Host that a file serves is found and the source is not asked: %s', async (host, name) => {
    expect(await find({ host }, unavailable)).toMatchObject(ok({ template: listed, domain: name }))
    await find({ host })
    expect(asked).toEqual([])
  })

  test('a Host that the source does not know is unknown', async () => {
    expect(await find({ host: HOST })).toEqual(UNKNOWN)
    expect(asked.map(({ domain: name }) => name)).toEqual(['nobody.example'])
  })

  test.each(['localhost:8080', '127.0.0.1', ''])(
    'a Host that is no domain is unknown, and the source is not asked: "%s"',
    async host => {
      expect(await find({ host })).toEqual(UNKNOWN)
      expect(asked).toEqual([])
    }
  )
})
