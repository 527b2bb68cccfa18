import type { Problem } from '../../../provider-file/problem.ts'
import type { ReadProvider } from '../../../provider-file/read-provider.ts'
import { SourceFile } from '../../../provider-file/yaml-file.ts'
import type { Environment } from '../../../provider-file/yaml/variables.ts'

/** A provider file without errors, as plain data that can be sent to another thread. */
export type ServedFileData = Omit<ReadProvider, 'source' | 'problems'> & {
  readonly file: string
  readonly warnings: readonly Problem[]
  readonly bytes: Uint8Array
  readonly environment: Environment
  /** Of the bytes of the file and of all files that it refers to, and of what the environment changes in it. */
  readonly hash: Uint8Array
}

/**
 * A provider file without errors, kept for as long as it is served. Its YAML is parsed again only when a problem between files
 * needs a location in it: the parsed tree takes a hundred times the memory of the text.
 */
export class ServedFile implements ReadProvider {
  readonly data: ServedFileData
  #source: SourceFile | undefined
  /** The file on disk is newer and bad: locations in this one would mislead. */
  isStale = false

  constructor(data: ServedFileData) {
    this.data = data
  }

  get file(): string {
    return this.data.file
  }

  get raw(): ReadProvider['raw'] {
    return this.data.raw
  }

  get provider(): ReadProvider['provider'] {
    return this.data.provider
  }

  get list(): ReadProvider['list'] {
    return this.data.list
  }

  get source(): SourceFile {
    const { file, bytes, environment } = this.data
    return (this.#source ??= new SourceFile(file, bytes, environment))
  }

  get problems(): readonly Problem[] {
    return this.isStale ? [] : [...this.data.warnings, ...(this.#source?.problems ?? [])]
  }

  /** Whether another file has the same content, and so do all files that it refers to. */
  hasSameContent({ data }: ServedFile): boolean {
    return Buffer.compare(this.data.hash, data.hash) === 0
  }

  /** Drops the problems between files: the next reading finds them again. */
  forget(): void {
    this.#source = undefined
  }
}
