import { expect, test } from 'vitest'
import { placeOf } from './place.ts'
import { mark } from './stencil.ts'

test.each([
  'https://dav.example.com',
  'https://dav.example.com/',
  'https://dav.example.com/a:b/c?d=e#f',
  'https://DAV.Example.com/',
  'HTTPS://dav.example.com/',
  'https://dav.example.com:443/',
  'https://dav.example.com:8443/a',
  'http://dav.example.com/a',
  'http://dav.example.com:8080',
  'https://[2001:db8::1]:8443/a',
  'https://dav.example.com?a',
  'https://dav.example.com#a',
  'https:\\\\dav.example.com\\a'
])('%s leads where the URL parser says', url => {
  const { hostname, port, protocol } = new URL(url)
  const usual = protocol === 'https:' ? 443 : 80
  expect(placeOf(url)).toEqual({
    hostname,
    port: port === '' ? usual : Number(port),
    isSecure: protocol === 'https:'
  })
})

test('a host that is a mark stays one', () => {
  expect(placeOf(`https://dav.${mark(2)}/`).hostname).toBe(`dav.${mark(2)}`)
})
