/** The worker thread that reads provider files: no file, and no number of files, can delay a response. */
import { parentPort, workerData } from 'node:worker_threads'
import { isError, type Problem } from '../../../provider-file/problem.ts'
import type { DomainTableData } from '../../../directory/domain-table.ts'
import type { ProviderTemplate } from '../../../settings/settings.ts'
import { ProviderFolder } from './provider-folder.ts'
import { isSmall, type FolderSnapshot, type LoadContext, type ProviderSet } from './provider-set.ts'
import type { ServedFile } from './served-file.ts'

/** What the thread is started with. */
export type ThreadData = {
  readonly folder: string
  readonly context: LoadContext
  /** What the main thread serves, if it has read the folder itself or an earlier thread has. */
  readonly snapshot?: FolderSnapshot | undefined
}

/** What the thread sends: one message for each message that it gets. */
export type ThreadMessage =
  | { readonly providers: readonly (readonly [file: string, provider: ProviderTemplate])[] }
  | { readonly result: ThreadResult }

/** The end of a reading. The providers that changed since the last one were sent before. */
export type ThreadResult = {
  readonly providerSet?: {
    readonly version: string
    /** In the order of the names' owners. */
    readonly files: readonly string[]
    readonly exact: DomainTableData
    readonly wildcards: DomainTableData
    readonly mx: ReadonlyMap<string, number>
  }
  /** Of a small folder: what the next thread needs after this one has ended. */
  readonly snapshot?: FolderSnapshot | undefined
  readonly errors: readonly Problem[]
  readonly warnings: number
  readonly stamps: ReadonlyMap<string, string>
  readonly listing: string | undefined
}

/** Providers in one message. Receiving a hundred takes about 10 ms. */
const MOST_AT_ONCE = 100

const { folder, context, snapshot } = workerData as ThreadData
const providerFolder = new ProviderFolder(folder, context, { snapshot })
let sent: ReadonlySet<ServedFile> = new Set(providerFolder.served)
let messages: AsyncGenerator<ThreadMessage> | undefined

async function* read(): AsyncGenerator<ThreadMessage> {
  const { providerSet, problems, stamps, listing } = await providerFolder.read()
  const files = providerSet?.files ?? []
  const changed = files.filter(file => !sent.has(file))
  for (let i = 0; i < changed.length; i += MOST_AT_ONCE)
    yield {
      providers: changed.slice(i, i + MOST_AT_ONCE).map(file => [file.file, file.provider])
    }
  if (providerSet) sent = new Set(files)
  const errors = problems.filter(isError)
  const warnings = problems.length - errors.length
  yield {
    result: {
      snapshot: isSmall(providerFolder.served) ? providerFolder.snapshot() : undefined,
      ...(providerSet && { providerSet: dataOf(providerSet) }),
      errors,
      warnings,
      stamps,
      listing
    }
  }
}

function dataOf({ version, files, names }: ProviderSet): ThreadResult['providerSet'] {
  return {
    version,
    files: files.map(({ file }) => file),
    exact: names.exact.data(),
    wildcards: names.wildcards.data(),
    mx: names.mx
  }
}

async function answer(): Promise<void> {
  messages ??= read()
  const { value } = (await messages.next()) as { value: ThreadMessage }
  if ('result' in value) messages = undefined
  const tables = 'result' in value ? value.result.providerSet : undefined
  const buffers = [tables?.exact, tables?.wildcards].flatMap(table =>
    table ? [table.offsets.buffer, table.tags.buffer, table.bytes.buffer] : []
  )
  parentPort?.postMessage(value, buffers)
}

parentPort?.on('message', () => void answer())
