import { describe, expect, test } from 'vitest'
import { jane } from '../../../test/samples.ts'
import { failed } from '../../result.ts'
import type { ClientRequest } from '../format.ts'
import { MOX_PATH, PAGE_PATHS, PROFILE_PATHS, readLink } from './other-links.ts'

function request(path: string, query: string): ClientRequest {
  const host = 'autoconfig.example.com'
  return { method: 'GET', scheme: 'https', host, path, query, body: '' }
}

const ADDRESS = 'emailaddress=jane.doe%2Btag@example.com'
const toPage = { ok: true, value: { kind: 'page', language: undefined } }

test.each([...Object.keys(PROFILE_PATHS), MOX_PATH])('%s is read like our own link', path => {
  for (const query of [`${ADDRESS}&lang=de`, 'email=jane', ''])
    expect(readLink(request(path, query))).toEqual(readLink(request('/email.mobileconfig', query)))
})

test.each(Object.keys(PAGE_PATHS))('%s leads to the page, with the language alone', path => {
  expect(readLink(request(path, ''))).toMatchObject(toPage)
  expect(readLink(request(path, 'lang=sv-SE&app_password&name=Jane'))).toEqual({
    ok: true,
    value: { kind: 'page', host: 'autoconfig.example.com', language: 'sv' }
  })
})

test('with an address, the path of Mailu leads to the profile, and no other does', () => {
  const withProfile = Object.keys(PAGE_PATHS).filter(path => {
    const read = readLink(request(path, ADDRESS))
    return read.ok && !('kind' in read.value)
  })
  expect(withProfile).toEqual(['/apple.mobileconfig'])
})

function readMox(query: string): unknown {
  return readLink(request(MOX_PATH, query))
}

describe('addresses= of mox', () => {
  test('is the address', () => {
    expect(readMox('addresses=jane.doe%2Btag@example.com')).toMatchObject({
      value: { address: jane }
    })
  })

  test('counts less than our own parameters', () => {
    expect(readMox(`addresses=other@example.com,more@example.com&${ADDRESS}`)).toMatchObject({
      value: { address: jane }
    })
  })

  test('with several addresses leads to the page', () => {
    expect(readMox('addresses=a@example.com,b@example.com')).toMatchObject(toPage)
    expect(readMox('addresses=a%40example.com%2Cb%40example.com')).toMatchObject(toPage)
  })

  test('is refused where it is no address', () => {
    expect(readMox('addresses=jane')).toEqual(failed('not-an-address'))
    expect(readMox('addresses=')).toEqual(failed('no-address'))
  })

  test('is not read at other paths', () => {
    expect(readLink(request('/email.mobileconfig', 'addresses=jane@example.com'))).toEqual(
      failed('no-address')
    )
  })
})
