import { basename, dirname, resolve } from 'node:path'
import type { ReadProvider } from '../../../provider-file/read-provider.ts'
import { readWording, type ReadWording } from '../../../provider-file/wording/read-wording.ts'
import type { Environment } from '../../../provider-file/yaml/variables.ts'
import { failed, type Result } from '../../../result.ts'
import { WORDING_REFERENCE } from '../../../web/wording-reference.ts'
import { shown, type Unreadable } from './allowed-paths.ts'
import { isProviderFileName } from './list-folder.ts'

/** All texts of the page in one language take a quarter of it. */
const LARGEST_WORDING = 256 * 1024

/** The reading of the provider file that names the wording files. */
type ProviderReading = {
  readonly cwd: string
  readonly environment: Environment
  /** Of the provider file, absolute. */
  readonly path: string
  readonly bytesOf: (path: string, limit: number) => Result<Uint8Array, Unreadable>
  /** Reports that the file at a path cannot be used, at the key that names it. */
  readonly report: (key: string[], path: string, unreadable: Unreadable) => void
}

/** Reads the files that `wording` names. → the provider with their texts that have no errors, and with their problems */
export function withWording(provider: ReadProvider, reading: ProviderReading): ReadProvider {
  const { wording } = provider.raw
  if (!wording) return provider
  const read = Object.entries(wording).map(
    ([language, name]) => [language, readFile(language, name, reading)] as const
  )
  const texts = Object.fromEntries(read.map(([language, file]) => [language, file.texts]))
  return {
    ...provider,
    provider: { ...provider.provider, wording: texts },
    problems: [...provider.source.problems, ...read.flatMap(([, { problems }]) => problems)]
  }
}

function readFile(language: string, name: string, reading: ProviderReading): ReadWording {
  const path = resolve(dirname(reading.path), name)
  const bytes = isAmongProviders(path, reading)
    ? failed(AMONG_PROVIDERS)
    : reading.bytesOf(path, LARGEST_WORDING)
  if (!bytes.ok) {
    reading.report(['wording', language], path, bytes.error)
    return { texts: {}, problems: [] }
  }
  const { cwd, environment } = reading
  const options = { language, reference: WORDING_REFERENCE, environment }
  return readWording(shown(path, cwd), bytes.value, options)
}

const AMONG_PROVIDERS: Unreadable = {
  message: 'a *.yaml file in this folder is read as a provider file',
  hint: 'move it to a folder below: wording/sv.yaml'
}

function isAmongProviders(path: string, reading: ProviderReading): boolean {
  return dirname(path) === dirname(reading.path) && isProviderFileName(basename(path))
}
