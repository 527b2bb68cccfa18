import { summaryOf, type Providers } from './providers.ts'
import type { Signing } from './signing/signing.ts'
import { VERSION } from './version.ts'

/** What there are metrics of. */
export type Measured = {
  readonly providers: Pick<Providers, 'directory' | 'complaints'>
  readonly signing?: Pick<Signing, 'notAfter' | 'complaints'> | undefined
}

/** What /metrics says, in Prometheus' text format 0.0.4. Nothing in it is about a person, or a domain. */
export function metricsText({ providers, signing }: Measured): string {
  const served = summaryOf(providers.directory())
  const complaints = [...providers.complaints(), ...(signing?.complaints() ?? [])]
  return [
    gauge('mailsetup_info', 'The version that runs.', `{version="${VERSION}"} 1`),
    gauge('mailsetup_providers', 'Provider files that are served.', ` ${served.providers}`),
    gauge('mailsetup_domains', 'Domains that are served.', ` ${served.domains}`),
    gauge(
      'mailsetup_problems',
      'What /health/ready has to say; 0 while what is on disk is what is served.',
      ` ${complaints.length}`
    ),
    ...(signing ? [gauge(END, END_HELP, ` ${signing.notAfter().getTime() / 1000}`)] : [])
  ].join('')
}

const END = 'mailsetup_signing_certificate_end_timestamp_seconds'
const END_HELP = 'When the first certificate that signs Apple profiles ends, in Unix time.'

function gauge(name: string, help: string, sample: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name}${sample}\n`
}
