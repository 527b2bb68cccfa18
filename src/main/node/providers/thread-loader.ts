import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createDirectory } from '../../../directory/directory.ts'
import { DomainTable } from '../../../directory/domain-table.ts'
import type { ProviderTemplate } from '../../../settings/settings.ts'
import type { Load } from '../reloadable.ts'
import type { ThreadData, ThreadMessage, ThreadResult } from './provider-thread.ts'
import type { Served } from './providers.ts'

/** Reads a folder of provider files in a thread of its own. */
export class ProviderLoader {
  readonly #data: ThreadData
  #thread: Worker | undefined
  #wasLost = false
  #providers = new Map<string, ProviderTemplate>()

  /** Starts the thread. It does not keep the process alive, except while it reads. */
  constructor(data: ThreadData) {
    this.#data = data
    this.#thread = this.#start()
  }

  /** One reading at a time. Rejects when the thread ends in between, as it does when its memory is used up. */
  async load(): Promise<Load<Served>> {
    const thread = (this.#thread ??= this.#start())
    thread.ref()
    try {
      for (;;) {
        const message = await nextMessage(thread)
        if ('result' in message) return this.#finish(message.result)
        for (const [file, provider] of message.providers) this.#providers.set(file, provider)
        // Answers go first.
        await setImmediate()
      }
    } finally {
      thread.unref()
    }
  }

  stop(): void {
    void this.#thread?.terminate()
  }

  #start(): Worker {
    const thread = startThread(this.#data)
    thread.unref()
    thread.on('error', () => undefined) // an exit follows
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = undefined
      this.#wasLost = true
    })
    return thread
  }

  #finish({ providerSet, errors, warnings, ...seen }: ThreadResult): Load<Served> {
    const load = { ...seen, problems: errors }
    // A new thread does not know what a bad file said when it was good.
    if (!providerSet || (this.#wasLost && errors.length > 0)) return load
    this.#wasLost = false
    const { version, files, mx } = providerSet
    const providers = files.flatMap(file => this.#providers.get(file) ?? [])
    this.#providers = new Map(files.map((file, i) => [file, providers[i] as ProviderTemplate]))
    const exact = DomainTable.of(providerSet.exact)
    const wildcards = DomainTable.of(providerSet.wildcards)
    const directory = createDirectory({ version, providers, exact, wildcards, mx })
    return { ...load, value: { directory, warnings } }
  }
}

const THREAD = new URL(`./provider-thread${extname(import.meta.url)}`, import.meta.url)

function startThread(workerData: ThreadData): Worker {
  if (!THREAD.href.endsWith('.ts')) return new Worker(THREAD, { workerData })
  // `npm run dev`: on Node 20 a thread does not inherit from its process that tsx reads TypeScript.
  const code = `import('tsx/esm/api').then(tsx => (tsx.register(), import('${THREAD.href}')))`
  return new Worker(code, { workerData, eval: true })
}

function nextMessage(thread: Worker): Promise<ThreadMessage> {
  return new Promise((resolve, reject) => {
    const end = (code: number): void => reject(new Error(`exit ${code}`))
    thread.once('error', reject).once('exit', end)
    thread.once('message', (message: ThreadMessage) => {
      thread.off('error', reject).off('exit', end)
      resolve(message)
    })
    thread.postMessage('next', [])
  })
}
