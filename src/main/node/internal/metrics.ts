import type { OutputState } from '../log/line-output.ts'
import { summaryOf, type Providers } from '../providers/providers.ts'
import type { Signing } from '../signing/signing.ts'
import { VERSION } from '../version.ts'

/** The sources of the metrics. */
export type Measured = {
  readonly providers: Pick<Providers, 'value' | 'problems'>
  readonly signing?: Pick<Signing, 'notAfter' | 'problems'> | undefined
  readonly log: () => OutputState
}

/** The body of /metrics in Prometheus' text format 0.0.4. It contains nothing about a person or a domain. */
export function metricsText({ providers, signing, log }: Measured): string {
  const { problem, linesLost } = log()
  const served = summaryOf(providers.value().directory)
  const problems = [...providers.problems(), ...(signing?.problems() ?? [])]
  return [
    gauge('mailsetup_info', 'The version of Mailsetup.', `{version="${VERSION}"} 1`),
    gauge('mailsetup_providers', 'Provider files that are served.', ` ${served.providers}`),
    gauge('mailsetup_domains', 'Domains that are served.', ` ${served.domains}`),
    gauge(
      'mailsetup_problems',
      'Problems in /health/ready; 0 while the files on disk are the ones in use.',
      ` ${problems.length}`
    ),
    gauge(
      'mailsetup_log_writing',
      '1 while the log is written, 0 while it cannot be.',
      ` ${problem === undefined ? 1 : 0}`
    ),
    counter(
      'mailsetup_log_lines_lost_total',
      'Lines of the log that could not be written.',
      ` ${linesLost}`
    ),
    ...(signing ? [gauge(END, END_HELP, ` ${signing.notAfter().getTime() / 1000}`)] : [])
  ].join('')
}

const END = 'mailsetup_signing_certificate_end_timestamp_seconds'
const END_HELP = 'When the first certificate that signs Apple profiles expires, in Unix time.'

function gauge(name: string, help: string, sample: string): string {
  return metric('gauge', name, help, sample)
}

function counter(name: string, help: string, sample: string): string {
  return metric('counter', name, help, sample)
}

function metric(type: string, name: string, help: string, sample: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name}${sample}\n`
}
