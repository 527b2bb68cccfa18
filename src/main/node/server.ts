import type { HttpBindings } from '@hono/node-server'
import { createApp } from '../../http/app.ts'
import { ok, type Result } from '../../result.ts'
import { addressCheck, resolveByDns } from './internal/dns-check.ts'
import { bodyOf } from './http/request-body.ts'
import type { Config } from './config.ts'
import { connectionLimit, INTERNAL_CONNECTIONS, openFilesLimit } from './http/open-files-limit.ts'
import { describeError } from './log/describe-error.ts'
import { internalFetch } from './internal/internal.ts'
import { FIRST_FILE, startupMessage } from './startup-message.ts'
import { listen, type Listener, type Refused } from './http/listener.ts'
import { rawHeader } from './http/raw-header.ts'
import { createLog, prettyLines, type Log } from './log/log.ts'
import { createOutput, type Output } from './log/line-output.ts'
import type { ProviderLoader } from './providers/provider-loader.ts'
import { createProviders, summaryOf, type Providers } from './providers/providers.ts'
import { originReader } from './http/proxies.ts'
import { oncePerHour, proxyAdvice } from './http/proxy-warnings.ts'
import { createSigning, type Signing } from './signing/signing.ts'
import { drawLoadProblem, type LoadProblem } from './reloadable.ts'
import { exitSoon, untilStopped } from './until-stopped.ts'
import { standardOutput } from './log/standard-output.ts'
import { VERSION } from './version.ts'

// Together 8 s: Docker kills after 10 s, Kubernetes after 30 s.
const REQUEST_GRACE = 7_000 // ms
const LOG_GRACE = 1_000 // ms

export type ServeOptions = {
  readonly config: Config
  /** With the provider files, absolute. */
  readonly folder: string
  readonly loader: ProviderLoader
  readonly cwd: string
  readonly stderr: (text: string) => void
}

/** Serves until a signal arrives. → the exit code: 0 stopped by a signal, 1 bad provider files or a crash, 2 wrong settings */
export async function serve(options: ServeOptions): Promise<number> {
  const { config, stderr } = options
  const output = createOutput(standardOutput())
  const lines = config.logFormat === 'pretty' ? await prettyLines(output) : output
  if (!lines) {
    stderr('LOG_FORMAT is pretty, but the package pino-pretty is not installed\n')
    return 2
  }
  try {
    return await serveWith(options, output, createLog(config, lines))
  } finally {
    await output.close(LOG_GRACE)
    exitSoon()
  }
}

async function serveWith(
  { config, folder, loader, cwd, stderr }: ServeOptions,
  output: Output,
  log: Log
): Promise<number> {
  const providers = await createProviders(() => loader.load(), { folder, log })
  if (!providers.ok) return reportProviders(providers.error, stderr)
  const signing = config.signing && (await createSigning(config.signing, { cwd, log }))
  if (signing && !signing.ok) {
    stderr(draw(signing.error))
    return 2
  }
  const reloadables = [providers.value, ...(signing ? [signing.value] : [])]
  const reload = async (): Promise<void> => {
    await Promise.all(reloadables.map(reloadable => reloadable.reload()))
  }
  // Before the ports are open: a SIGHUP without a listener ends the process.
  const stopped = untilStopped({ reload, log })
  const parts = { config, folder, providers: providers.value, signing: signing?.value, log, output }
  const running = await start(parts)
  if (!running.ok) {
    stderr(`${running.error}\n`)
    return 2
  }
  const { port, stop } = running.value
  stderr(`${await startupMessage(config, port, providers.value.value().directory)}\n`)
  for (const reloadable of reloadables) reloadable.watch()
  const end = await stopped
  for (const part of [...reloadables, loader]) part.stop()
  log('stopped', { inFlightCut: await stop(end.crashed ? 0 : REQUEST_GRACE) })
  return end.crashed ? 1 : 0
}

function reportProviders(problems: readonly LoadProblem[], stderr: (text: string) => void): number {
  stderr(draw(problems))
  if (problems.some(problem => typeof problem !== 'string' && problem.code === 'no-providers'))
    stderr(FIRST_FILE)
  return 1
}

function draw(problems: readonly LoadProblem[]): string {
  return problems.map(problem => `${drawLoadProblem(problem)}\n`).join('')
}

type Running = { readonly port: number; readonly stop: (gracePeriod: number) => Promise<number> }

type Parts = {
  readonly config: Config
  readonly folder: string
  readonly providers: Providers
  readonly signing: Signing | undefined
  readonly log: Log
  readonly output: Pick<Output, 'state'>
}

async function start(parts: Parts): Promise<Result<Running, string>> {
  const { config, folder, providers, signing, log, output } = parts
  const { publicUrl, trustedProxies } = config
  let stopping = false
  const refused = (event: Refused): void => log('connections refused', event)
  const connections = connectionLimit(config.maxConnections, openFilesLimit())
  const internal = await listen(
    internalFetch({
      providers,
      signing,
      log: output.state,
      folder,
      publicUrl,
      checkAddress: config.askAddresses && addressCheck(config.askAddresses, resolveByDns),
      stopping: () => stopping
    }),
    {
      name: 'INTERNAL_PORT',
      port: config.internalPort,
      host: config.internalHost,
      limits: { connections: INTERNAL_CONNECTIONS },
      refused
    }
  )
  if (!internal.ok) return internal
  const app = createApp({
    directory: () => providers.value().directory,
    publicUrl,
    originOf: originReader(
      trustedProxies,
      oncePerHour(finding =>
        log(finding.kind === 'untrusted' ? 'untrusted proxy' : 'unread proxy header', {
          advice: proxyAdvice(finding)
        })
      )
    ),
    bodyOf: env => bodyOf((env as HttpBindings).incoming),
    headerOf: (env, name) => rawHeader((env as HttpBindings).incoming.rawHeaders, name),
    sign: signing?.sign,
    log: event => log('request', event),
    onError: (error, where) => log('internal error', { ...where, ...describeError(error) })
  })
  const open = await listen(app.fetch, {
    name: 'PORT',
    port: config.port,
    host: config.host,
    limits: { connections },
    refused
  })
  if (!open.ok) {
    await internal.value.close(0)
    return open
  }
  logStart([open.value, internal.value], parts)
  if (connections < config.maxConnections)
    log('connections limited', { limit: connections, advice: FEW_OPEN_FILES })
  return ok({
    port: open.value.port,
    async stop(gracePeriod) {
      stopping = true
      const cut = await open.value.close(gracePeriod)
      await internal.value.close(0)
      return cut
    }
  })
}

function logStart([open, internal]: [Listener, Listener], { config, providers, log }: Parts): void {
  log('started', {
    port: open.port,
    internalPort: internal.port,
    version: VERSION,
    ...summaryOf(providers.value().directory),
    warnings: providers.value().warnings
  })
  if (config.publicUrl?.startsWith('https:') && !config.trustedProxies)
    log('proxies not trusted', { advice: NO_PROXIES })
}

const NO_PROXIES =
  'PUBLIC_URL is https, but TRUSTED_PROXIES is empty: every request counts as http, and GET requests for Autodiscover ' +
  'are redirected to PUBLIC_URL. If a TLS proxy is in front of Mailsetup, set TRUSTED_PROXIES to its address'

const FEW_OPEN_FILES =
  'The limit of open files is too low for MAX_CONNECTIONS. Raise it (ulimit -n; LimitNOFILE with systemd), or lower ' +
  'MAX_CONNECTIONS'
