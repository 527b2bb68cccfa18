import type { Problem } from '../../../provider-file/problem.ts'
import type { DomainList, ReadProvider } from '../../../provider-file/read-provider.ts'
import { SourceFile } from '../../../provider-file/source-file.ts'
import type { Environment } from '../config.ts'

type Origin = {
  readonly bytes: Uint8Array
  readonly environment: Environment
  /** Over the bytes of the file and of all it refers to, and over what came from the environment. */
  readonly hash: Uint8Array
}

/**
 * A provider file without errors, kept for as long as it is served. Its YAML is parsed again only when something turns
 * out wrong between files and a place in it is needed: the parsed tree takes a hundred times the memory of the text.
 */
export class ServedFile implements ReadProvider {
  readonly file: string
  readonly raw: ReadProvider['raw']
  readonly provider: ReadProvider['provider']
  readonly list?: DomainList
  readonly hash: Uint8Array
  readonly #warnings: readonly Problem[]
  readonly #origin: Origin
  #source: SourceFile | undefined
  /** Is the file on disk a newer one that is bad? Then places in this one would mislead. */
  isStale = false

  constructor({ source, raw, provider, list, problems }: ReadProvider, origin: Origin) {
    this.file = source.file
    this.raw = raw
    this.provider = provider
    if (list) this.list = list
    this.hash = origin.hash
    this.#warnings = problems
    this.#origin = origin
  }

  get source(): SourceFile {
    const { bytes, environment } = this.#origin
    return (this.#source ??= new SourceFile(this.file, bytes, environment))
  }

  get problems(): readonly Problem[] {
    return this.isStale ? [] : [...this.#warnings, ...(this.#source?.problems ?? [])]
  }

  /** Drops what was found wrong between files: the next round finds it anew. */
  forget(): void {
    this.#source = undefined
  }
}
