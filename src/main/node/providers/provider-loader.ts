import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createDirectory } from '../../../directory/directory.ts'
import { DomainTable } from '../../../directory/domain-table.ts'
import { isError } from '../../../provider-file/problem.ts'
import type { ProviderTemplate } from '../../../settings/settings.ts'
import type { Load } from '../reloadable.ts'
import { listProviders } from './list-folder.ts'
import { isSmall, SMALL, type FolderSnapshot, type LoadContext } from './provider-set.ts'
import type { ThreadData, ThreadMessage, ThreadResult } from './provider-thread.ts'
import type { Served } from './providers.ts'

/** ms without a reload until the thread of a small folder ends. */
const IDLE = 10_000

/**
 * Reads a folder of provider files. The first reading of a folder with few files happens in this thread, before the service
 * listens; every other one in a worker thread, so that it delays no response. The thread of a small folder ends when it has been
 * idle: it takes 25 MiB.
 */
export class ProviderLoader {
  readonly #folder: string
  readonly #context: LoadContext
  #thread: Worker | undefined
  #idle: NodeJS.Timeout | undefined
  /** What a new thread continues from. */
  #snapshot: FolderSnapshot | undefined
  /** A thread ended, and the next one does not know the last good versions of bad files. */
  #wasLost = false
  #isFirst = true
  #providers = new Map<string, ProviderTemplate>()

  private constructor(folder: string, context: LoadContext) {
    this.#folder = folder
    this.#context = context
  }

  /**
   * Starts the thread at once if the folder has many files: it reads while the caller loads the rest of the program.
   *
   * @param folder absolute
   */
  static async create(folder: string, context: LoadContext): Promise<ProviderLoader> {
    const loader = new ProviderLoader(folder, context)
    const listing = await listProviders(folder)
    if (listing.ok && listing.value.files.length > SMALL.files) loader.#thread = loader.#start()
    return loader
  }

  /** One at a time. Rejects if the thread ends meanwhile, as it does when it runs out of memory. */
  async load(): Promise<Load<Served>> {
    const isFirst = this.#isFirst
    this.#isFirst = false
    return isFirst && !this.#thread ? await this.#loadHere() : await this.#loadInThread()
  }

  stop(): void {
    clearTimeout(this.#idle)
    void this.#thread?.terminate()
  }

  async #loadHere(): Promise<Load<Served>> {
    // Loaded only here: with many files the main thread needs no YAML parser.
    const { ProviderFolder } = await import('./provider-folder.ts')
    const folder = new ProviderFolder(this.#folder, this.#context)
    const { providerSet, problems, stamps, listing } = await folder.read()
    const errors = problems.filter(isError)
    const load = { problems: errors, stamps, listing }
    if (!providerSet) return load
    const { version, files, names } = providerSet
    this.#snapshot = folder.snapshot()
    if (!isSmall(files)) this.#startNow()
    this.#providers = new Map(files.map(({ file, provider }) => [file, provider]))
    const directory = createDirectory({
      version,
      providers: [...this.#providers.values()],
      ...names
    })
    return { ...load, value: { directory, warnings: problems.length - errors.length } }
  }

  async #loadInThread(): Promise<Load<Served>> {
    clearTimeout(this.#idle)
    const thread = (this.#thread ??= this.#start())
    // If the thread ends before the result, nothing of what it has sent counts.
    const received = new Map(this.#providers)
    thread.ref()
    try {
      for (;;) {
        const message = await nextMessage(thread)
        if ('result' in message) return this.#finish(message.result, received)
        for (const [file, provider] of message.providers) received.set(file, provider)
        // Responses go first.
        await setImmediate()
      }
    } finally {
      thread.unref()
    }
  }

  /** Starts a thread. It keeps the process alive only while it reads. */
  #start(): Worker {
    const thread = startThread({
      folder: this.#folder,
      context: this.#context,
      snapshot: this.#snapshot
    })
    thread.unref()
    thread.on('error', () => undefined) // an exit follows
    thread.once('exit', () => {
      if (this.#thread !== thread) return
      this.#thread = undefined
      this.#wasLost = !this.#snapshot
    })
    return thread
  }

  /** For few files with long lists, before the service listens: sending them later would delay responses. */
  #startNow(): void {
    this.#thread = this.#start()
    this.#snapshot = undefined
  }

  #finish(
    { providerSet, snapshot, errors, warnings, ...seen }: ThreadResult,
    received: ReadonlyMap<string, ProviderTemplate>
  ): Load<Served> {
    const load = { ...seen, problems: errors }
    this.#snapshot = snapshot
    if (snapshot) this.#idle = setTimeout(() => this.#end(), IDLE).unref()
    if (!providerSet || (this.#wasLost && errors.length > 0)) return load
    this.#wasLost = false
    const { version, files, mx } = providerSet
    const providers = files.flatMap(file => received.get(file) ?? [])
    this.#providers = new Map(files.map((file, i) => [file, providers[i] as ProviderTemplate]))
    const exact = DomainTable.of(providerSet.exact)
    const wildcards = DomainTable.of(providerSet.wildcards)
    const directory = createDirectory({ version, providers, exact, wildcards, mx })
    return { ...load, value: { directory, warnings } }
  }

  #end(): void {
    const thread = this.#thread
    this.#thread = undefined
    void thread?.terminate()
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
