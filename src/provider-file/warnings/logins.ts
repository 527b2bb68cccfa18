/**
 * Logins that some programs cannot use, or that are the same for everybody. Autoconfig documents have placeholders in user names,
 * and many programs know only `%EMAILADDRESS%` and `%EMAILLOCALPART%` alone.
 */
import type { ProviderTemplate, ServerTemplate } from '../../settings/settings.ts'
import { parseDomainEntry } from '../domain-entry.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'

const SIMPLE_LOGINS = ['{address}', '{localpart}']

type Servers = readonly { readonly server: ServerTemplate; readonly path: Path }[]

/** @param declared the servers of the file, each with its path */
export function warnLogins(
  source: SourceFile,
  declared: Servers,
  provider: ProviderTemplate,
  raw: ProviderFile
): void {
  warnTemplate(source, ['login'], provider.login, raw)
  const last = lastLogin(provider)
  for (const { server, path } of declared) {
    if (server.login === provider.login) continue
    warnTemplate(source, [...path, 'login'], server.login, raw)
    if (declared.every(other => other.server.login === last.login)) continue
    source.warn([...path, 'login'], {
      code: 'login-not-everywhere',
      message: `FairEmail uses the last login in the document for every server, here that of ${last.owner}`
    })
  }
}

/** FairEmail keeps one user name, and each one in the document replaces the one before, also those of calendar and contacts. */
function lastLogin({ login, calendar, contacts, outgoing }: ProviderTemplate): {
  readonly login: string
  readonly owner: string
} {
  if (calendar?.caldav !== undefined || contacts?.carddav !== undefined)
    return { login, owner: 'calendar and contacts' }
  return { login: outgoing.at(-1)?.login ?? login, owner: 'the last SMTP server' }
}

function warnTemplate(source: SourceFile, path: Path, login: string, raw: ProviderFile): void {
  if (SIMPLE_LOGINS.includes(login)) return
  const isAddress = isWholeAddress(login, raw)
  if (/\{(?:address|localpart)\}/.test(login))
    source.warn(path, {
      code: 'login-not-everywhere',
      message: `login "${login}" is not understood by GNOME Online Accounts (asks the user), FairEmail, aerc, Mailspring and enough_mail (use the address)`,
      hint: isAddress
        ? 'write "{address}", which is the same and is understood by every program'
        : undefined
    })
  else
    source.warn(path, {
      code: 'same-login',
      message: `everybody would log in as "${login}"`,
      hint: 'did you mean {localpart} or {address}?'
    })
}

/** `{localpart}@{domain}`, or the same with the only domain of the file in place of `{domain}`. */
function isWholeAddress(login: string, raw: ProviderFile): boolean {
  if (login === '{localpart}@{domain}') return true
  const { domains = [], domainsFile, mx, customers } = raw
  if (domains.length !== 1 || domainsFile !== undefined || mx || customers) return false
  const [only] = domains.map(parseDomainEntry)
  return only !== undefined && !only.wildcard && login === `{localpart}@${only.domain}`
}
