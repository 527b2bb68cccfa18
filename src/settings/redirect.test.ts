import { describe, expect, test } from 'vitest'
import { address, domain, jane } from '../../test/samples.ts'
import { redirectAddress, redirectsToUrl, redirectUrl } from './redirect.ts'

const here = domain('example.com')
const url = 'https://elsewhere.example/autodiscover/autodiscover.xml'

describe('the URL of another Autodiscover service', () => {
  test.each([
    [url, url],
    ['https://ad.{domain}/a.xml', 'https://ad.example.com/a.xml'],
    ['https://ad.example/?who={localpart}', 'https://ad.example/?who=jane.doe%2Btag'],
    ['https://ad.example/post-%C3%A5/å?q=1%202', 'https://ad.example/post-%C3%A5/%C3%A5?q=1%202']
  ])('%s is %s', (redirect, target) => {
    expect(redirectUrl({ redirect }, here, jane)).toBe(target)
  })

  test('holds a local part in a form that cannot leave its place', () => {
    const redirect = 'https://ad.example/{localpart}/a'
    const target = redirectUrl({ redirect }, here, address('"a/../\\"é?#&="@example.com'))
    expect(target).toBe('https://ad.example/%22a%2F..%2F%5C%22%C3%A9%3F%23%26%3D%22/a')
  })

  test('is unknown where it needs a local part and no address came', () => {
    expect(redirectUrl({ redirect: `${url}?{localpart}` }, here, undefined)).toBeUndefined()
    expect(redirectUrl({ redirect: url }, here, undefined)).toBe(url)
  })

  test.each([undefined, 'jane@elsewhere.example'])('is not %s', redirect => {
    expect(redirectUrl(redirect === undefined ? {} : { redirect }, here, jane)).toBeUndefined()
  })
})

describe('the address to ask for instead', () => {
  test.each([
    ['{localpart}@elsewhere.example', 'jane.doe+tag@elsewhere.example'],
    ['all@elsewhere.example', 'all@elsewhere.example'],
    [url, undefined]
  ])('by the rule %s is %s', (redirect, target) => {
    expect(redirectAddress({ redirect }, jane)).toBe(target)
    expect(redirectsToUrl({ redirect })).toBe(target === undefined)
  })

  test('is unknown where no address came, and where nothing is redirected', () => {
    expect(redirectAddress({ redirect: 'all@elsewhere.example' }, undefined)).toBeUndefined()
    expect([redirectAddress({}, jane), redirectsToUrl({})]).toEqual([undefined, false])
  })
})
