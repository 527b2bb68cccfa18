import { parseDomain, type Domain } from '../../../../address/domain.ts'
import type { Directory } from '../../../../directory/directory.ts'
import { failed, type Result } from '../../../../result.ts'
import type { Settings } from '../../../../settings/settings.ts'
import { EXIT_PROBLEM, EXIT_USAGE, type Failure } from '../../io.ts'

/**
 * The settings for exactly this mail domain.
 *
 * @param text the value of --domain; without it, the only domain of the only provider
 */
export async function settingsOfDomain(
  text: string | undefined,
  directory: Directory
): Promise<Result<Settings, Failure>> {
  const domain = text === undefined ? onlyDomain(directory) : parseDomain(text)
  if (domain === undefined) return wrongUse(text === undefined ? DOMAIN_MISSING : NOT_A_DOMAIN)
  // No Host: it would make a host name of a provider, such as mail.example.com, a mail domain.
  const settings = await directory.find({ domain, host: '' })
  if (settings.ok) return settings
  if (text === undefined) return wrongUse(DOMAIN_MISSING)
  const message =
    settings.error === 'unknown-domain'
      ? 'no provider serves this domain'
      : 'the domain cannot be looked up at the moment'
  return failed({ exitCode: EXIT_PROBLEM, message })
}

const DOMAIN_MISSING = 'specify the mail domain with --domain: the provider files have several'
const NOT_A_DOMAIN = '--domain is not a domain (example: example.com)'

function wrongUse(message: string): Result<never, Failure> {
  return failed({ exitCode: EXIT_USAGE, message })
}

/** The name of the file, which is the main domain. It may be served or not. */
function onlyDomain({ providers, domains }: Directory): Domain | undefined {
  return domains === 1 && providers.length === 1 ? providers[0]?.id : undefined
}
