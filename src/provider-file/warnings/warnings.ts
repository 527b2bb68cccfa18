/** What is allowed in a provider file, and still is a problem for some mail programs or people. One file for each subject. */
import type { ProviderTemplate } from '../../settings/settings.ts'
import type { ProviderFile } from '../schema/schema.ts'
import type { SourceFile } from '../yaml-file.ts'
import { warnAuthentication } from './authentication.ts'
import { warnLanguages, warnTranslations } from './languages.ts'
import { warnLogins } from './logins.ts'
import { warnNames } from './names.ts'
import { warnPort, warnSievePort } from './ports.ts'
import { warnPublicSuffixes } from './public-suffix.ts'
import { warnOrder, warnPop3First, warnUnencrypted, warnUnusable } from './servers.ts'
import { warnUrls } from './urls.ts'

/** Adds the warnings about one provider to its source. */
export function addWarnings(
  source: SourceFile,
  provider: ProviderTemplate,
  raw: ProviderFile
): void {
  const { declared } = provider
  const servers = [
    ...declared.incoming.map((server, i) => ({ server, path: ['incoming', i] })),
    ...declared.outgoing.map((server, i) => ({ server, path: ['outgoing', i] }))
  ]
  for (const { server, path } of servers) {
    warnUnencrypted(source, path, server, provider, raw)
    warnPort(source, path, server)
    warnAuthentication(source, path, server)
  }
  warnLogins(source, servers, provider, raw)
  warnSievePort(source, provider)
  warnOrder(source, provider)
  warnPop3First(source, provider)
  warnUnusable(source, provider, raw)
  warnUrls(source, provider)
  warnNames(source, provider, raw)
  warnLanguages(source, provider)
  warnTranslations(source, provider)
  warnPublicSuffixes(source, provider.id, raw)
}
