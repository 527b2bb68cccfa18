import { expect, test } from 'vitest'
import type { Environment } from '../../provider-file/yaml/variables.ts'
import { readConfig, type Config } from './config.ts'

function config(env: Environment): Config {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.error.join('\n'))
  return read.value
}

function problems(env: Environment): readonly string[] {
  const read = readConfig(env)
  return read.ok ? [] : read.error
}

test('every variable has a default', () => {
  expect(config({})).toEqual({
    port: 8080,
    host: undefined,
    internalPort: 9090,
    internalHost: '127.0.0.1',
    maxConnections: 10_000,
    providers: './providers',
    providerPaths: [],
    publicUrl: undefined,
    trustedProxies: undefined,
    askAddresses: undefined,
    logLevel: 'info',
    logFormat: 'json'
  })
})

test('an empty variable counts as not set', () => {
  const names = ['PORT', 'HOST', 'INTERNAL_PORT', 'INTERNAL_HOST', 'PROVIDERS', 'PUBLIC_URL']
  const more = [
    'MAX_CONNECTIONS',
    'TRUSTED_PROXIES',
    'LOG_LEVEL',
    'LOG_FORMAT',
    'MX_LOOKUP',
    'SIGNING_CERT'
  ]
  expect(config(Object.fromEntries([...names, ...more].map(name => [name, ''])))).toEqual(
    config({})
  )
})

test('IPv6 addresses may be in brackets, as in URLs', () => {
  const { host, internalHost } = config({ HOST: '[::1]', INTERNAL_HOST: '[::]' })
  expect([host, internalHost]).toEqual(['::1', '::'])
})

test('every variable is read', () => {
  const read = config({
    PORT: '0',
    HOST: '::1',
    INTERNAL_PORT: '65535',
    INTERNAL_HOST: '0.0.0.0',
    MAX_CONNECTIONS: '2000',
    PROVIDERS: '/etc/mailsetup',
    PUBLIC_URL: 'https://Autoconfig.Example.com/',
    TRUSTED_PROXIES: '10.0.0.0/8',
    LOG_LEVEL: 'silent',
    LOG_FORMAT: 'pretty',
    MX_LOOKUP: 'off'
  })
  expect(read).toMatchObject({
    port: 0,
    host: '::1',
    internalPort: 65_535,
    internalHost: '0.0.0.0',
    maxConnections: 2000,
    providers: '/etc/mailsetup',
    publicUrl: 'https://autoconfig.example.com',
    logLevel: 'silent',
    logFormat: 'pretty'
  })
  expect(read.trustedProxies?.check('10.1.2.3')).toBe(true)
})

test('all problems are reported at once', () => {
  const all = {
    PORT: 'http',
    INTERNAL_PORT: '65536',
    LOG_LEVEL: 'loud',
    TRUSTED_PROXIES: 'x, ::/129'
  }
  expect(problems(all)).toEqual([
    'PORT "http" is not a port (0 to 65535)',
    'INTERNAL_PORT "65536" is not a port (0 to 65535)',
    'TRUSTED_PROXIES "x" is not an IP address or a network such as 10.0.0.0/8',
    'TRUSTED_PROXIES "::/129" is not an IP address or a network such as 10.0.0.0/8',
    'LOG_LEVEL "loud" is not one of fatal, error, warn, info, debug, trace, silent'
  ])
})

test.each(['-1', '8080x', '0x50', '1e3', ' 80', '80.5', '٨٠'])('PORT %j is refused', PORT => {
  expect(problems({ PORT })).toHaveLength(1)
})

test.each(['0', '-1', '1e3', '10 000', '10000000'])(
  'MAX_CONNECTIONS %j is refused',
  MAX_CONNECTIONS => {
    expect(problems({ MAX_CONNECTIONS })).toEqual([
      `MAX_CONNECTIONS "${MAX_CONNECTIONS}" is not a number from 1 to 9999999`
    ])
  }
)

test.each([
  '0.0.0.0/33',
  '10.0.0',
  '1.2.3.4/',
  '::1/x',
  'proxy.example.com',
  '1.2.3.4/8/8',
  'fe80::1%eth0'
])('TRUSTED_PROXIES %j is refused', TRUSTED_PROXIES => {
  expect(problems({ TRUSTED_PROXIES })).toHaveLength(1)
})

test.each([
  'autoconfig.example.com',
  'ftp://example.com',
  'https://example.com/mail',
  'https://example.com/?',
  'https://example.com/#x',
  'https://',
  'javascript:alert(1)'
])('PUBLIC_URL %j is refused', PUBLIC_URL => {
  expect(problems({ PUBLIC_URL })).toHaveLength(1)
})

test('a PUBLIC_URL with a password is refused, and the message does not contain the password', () => {
  const [line] = problems({ PUBLIC_URL: 'https://anna:hunter2@example.com' })
  expect(line).toContain('https://…@example.com')
})

test.each([
  [{ MX_LOOKUP: 'on' }, 'MX_LOOKUP is on, but this version cannot look up MX records yet'],
  [{ SIGNING_CERT: 'x.pem' }, 'SIGNING_CERT is set, but SIGNING_KEY is not'],
  [{ SIGNING_KEY: 'x.pem' }, 'SIGNING_KEY is set, but SIGNING_CERT is not'],
  [{ SIGNING_KEY_PASSWORD: 'x' }, 'SIGNING_KEY_PASSWORD is set, but SIGNING_KEY is not'],
  [{ PORT: '9090' }, 'PORT and INTERNAL_PORT must differ, but both are 9090']
])('%j is refused', (env, line) => {
  expect(problems(env)).toEqual([line])
})

test('signing needs a key and its certificates; the password is optional', () => {
  const env = { SIGNING_CERT: 'chain.pem', SIGNING_KEY: 'key.pem', SIGNING_KEY_PASSWORD: '' }
  expect(readConfig(env)).toMatchObject({
    value: { signing: { certificate: 'chain.pem', key: 'key.pem', password: undefined } }
  })
  expect(readConfig({})).toMatchObject({ value: { signing: undefined } })
})

test('PROVIDER_PATHS is a list of folders separated by commas', () => {
  expect(config({ PROVIDER_PATHS: '/srv/lists, logos,' }).providerPaths).toEqual([
    '/srv/lists',
    'logos'
  ])
})
