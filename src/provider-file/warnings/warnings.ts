/** What is no mistake, and still not what a provider wants: each with its place and its reason. */
import type { Provider } from '../../settings/settings.ts'
import { warnOfAuthentication } from './authentication.ts'
import { warnOfLanguages } from '../schema/language.ts'
import { warnOfLogins } from './logins.ts'
import { warnOfOffer, warnOfUnencrypted } from './servers.ts'
import { warnOfPort, warnOfSievePort } from './ports.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { Source } from '../source.ts'
import { warnOfUrls } from './urls.ts'
import { filled } from '../schema/url.ts'

const SENSIBLE_NAME = 30
const SENSIBLE_SHORT_NAME = 12

/** Adds the warnings about one provider to its source. */
export function warn(source: Source, provider: Provider, file: ProviderFile): void {
  const declared = [
    ...provider.declared.incoming.map((server, i) => ({ server, path: ['incoming', i] })),
    ...provider.declared.outgoing.map((server, i) => ({ server, path: ['outgoing', i] }))
  ]
  for (const { server, path } of declared) {
    warnOfUnencrypted(source, path, server, provider, file)
    warnOfPort(source, path, server)
    warnOfAuthentication(source, path, server)
  }
  warnOfLogins(source, declared, provider, file)
  warnOfSievePort(source, provider)
  warnOfOrder(source, provider)
  warnOfOffer(source, provider, file)
  warnOfUrls(source, provider)
  warnOfNames(source, provider, file)
  warnOfLanguages(source, provider)
}

function warnOfOrder(source: Source, { declared }: Provider): void {
  for (const [key, servers] of Object.entries(declared)) {
    const isTls = servers.map(({ protocol, security }) => security === 'tls' && protocol)
    servers.forEach((server, i) => {
      const later = isTls.lastIndexOf(server.protocol) > i
      if (server.security === 'starttls' && later) {
        source.complain([key, i, 'security'], {
          severity: 'warning',
          code: 'starttls-first',
          message: 'STARTTLS is preferred to the TLS server below it',
          hint: 'RFC 8314 wants TLS from the first byte; put that server first'
        })
      }
    })
  }
}

function warnOfNames(source: Source, provider: Provider, file: ProviderFile): void {
  if (lengthOf(provider.name) > SENSIBLE_NAME) {
    source.complain(['name'], {
      severity: 'warning',
      code: 'long-name',
      message: `programs may cut the name after ${SENSIBLE_NAME} characters`
    })
  }
  if (lengthOf(provider.shortName) > SENSIBLE_SHORT_NAME) {
    source.complain([file.shortName === undefined ? 'name' : 'shortName'], {
      severity: 'warning',
      code: 'long-name',
      // Without the name: what came from a variable is not repeated.
      message: `programs may cut the short name after ${SENSIBLE_SHORT_NAME} characters`,
      hint: file.shortName === undefined ? 'give a shortName' : undefined
    })
  }
  for (const key of ['name', 'shortName'] as const) {
    if (file[key] !== undefined && /[&<>]/.test(file[key])) {
      source.complain([key], {
        severity: 'warning',
        code: 'markup-in-name',
        message: 'Thunderbird for iOS shows only what comes after the last &, < or >'
      })
    }
  }
}

/** Of a name as people read it, with a domain of usual length in it. */
function lengthOf(name: string): number {
  return filled(name).length
}
