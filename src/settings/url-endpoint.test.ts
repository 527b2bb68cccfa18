import { expect, test } from 'vitest'
import { hasActiveSyncPath, endpointOf } from './url-endpoint.ts'
import { slot } from './document-template.ts'

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
  'https://dav.example.com#a'
])('%s has the host, port and path that the URL parser finds', url => {
  const { hostname, port, protocol, pathname } = new URL(url)
  const usual = protocol === 'https:' ? 443 : 80
  expect(endpointOf(url)).toEqual({
    hostname,
    port: port === '' ? usual : Number(port),
    isSecure: protocol === 'https:',
    path: pathname
  })
})

test('a slot in a host is kept', () => {
  expect(endpointOf(`https://dav.${slot(2)}/`).hostname).toBe(`dav.${slot(2)}`)
})

test('a backslash ends the host name, as in the URL parser', () => {
  expect(endpointOf('https:\\\\dav.example.com\\a').hostname).toBe('dav.example.com')
})

test.each([
  ['https://eas.example.com', true],
  ['https://eas.example.com/', true],
  ['https://eas.example.com/Microsoft-Server-ActiveSync', true],
  ['https://eas.example.com/microsoft-server-activesync/', true],
  ['https://eas.example.com/z-push/', false],
  ['https://eas.example.com/Microsoft-Server-ActiveSync?User=x', false],
  [`https://eas.${slot(2)}/`, true]
])('a device that asks at the usual ActiveSync path reaches %s: %s', (url, has) => {
  expect(hasActiveSyncPath(url)).toBe(has)
})
