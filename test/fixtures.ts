/** The providers that all tests of the whole house share, and the service made of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createApp } from '../src/http/app.ts'
import type { AppOptions } from '../src/http/options.ts'
import { createDirectory, type Directory, type Lookup } from '../src/directory/directory.ts'
import { claimNames } from '../src/provider-file/claims/claims.ts'
import { drawProblem, isError, type Problem } from '../src/provider-file/problem.ts'
import { readProvider, type ReadProvider } from '../src/provider-file/read-provider.ts'
import type { Origin } from '../src/http/client-request.ts'
import type { Settings } from '../src/settings/settings.ts'

const FOLDER = new URL('providers/', import.meta.url)

/** File names, sorted: `minimal.example.yaml`. */
export const fixtureFiles: readonly string[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.yaml'))
  .sort()

/** The providers' ids, which are their main domains: `minimal.example`. */
export const fixtureIds: readonly string[] = fixtureFiles.map(file => basename(file, '.yaml'))

/** The version of every provider, in place of a hash of its files: ETags do not change with the fixtures. */
export const FIXTURE_VERSION = 'fixtures'

/** The directory of all fixtures. */
export const fixtures: Directory = directoryOf(
  Object.fromEntries(fixtureFiles.map(file => [file, readFileSync(new URL(file, FOLDER), 'utf8')])),
  file => readFileSync(new URL(file, FOLDER))
)

/** Provider files, name → text, as a directory. A mistake in one is the test's own, and thrown with its place. */
export function directoryOf(
  files: Readonly<Record<string, string>>,
  readList?: (file: string) => Uint8Array
): Directory {
  const providers = Object.entries(files).map(([file, yaml]): ReadProvider => {
    const read = readProvider(file, new TextEncoder().encode(yaml), {})
    if (!read.ok) throw new Error(read.error.map(drawProblem).join('\n'))
    const { provider, raw } = read.value
    const versioned = { ...read.value, provider: { ...provider, version: FIXTURE_VERSION } }
    const list = raw.domainsFile
    return list && readList
      ? { ...versioned, list: { file: list, bytes: readList(list) } }
      : versioned
  })
  const { directory, problems } = makeDirectory(providers, FIXTURE_VERSION)
  if (!directory) throw new Error(problems.filter(isError).map(drawProblem).join('\n'))
  return directory
}

/** The errors and warnings of one provider file. */
export function problemsIn(file: string, bytes: Uint8Array, environment = {}): readonly Problem[] {
  const read = readProvider(file, bytes, environment)
  return read.ok ? read.value.problems : read.error
}

/** All providers together → the directory and all problems. With an error among the problems there is no directory. */
export function makeDirectory(
  files: readonly ReadProvider[],
  version: string
): { readonly directory?: Directory; readonly problems: readonly Problem[] } {
  const { problems, ...names } = claimNames(files)
  if (problems.some(isError)) return { problems }
  const providers = files.map(file => file.provider)
  return { directory: createDirectory({ version, providers, ...names }), problems }
}

/** What a directory without a source of customers finds; undefined where it refuses. It must not return a promise. */
export function findSettings(
  { find }: Pick<Directory, 'find'>,
  lookup: Lookup
): Settings | undefined {
  const found = find(lookup)
  if (found instanceof Promise) throw new Error('the directory had to wait')
  return found.ok ? found.value : undefined
}

/** The service. The URL of a request is believed, its scheme too: tests need no proxy to say https. */
export function makeApp({
  directory = () => fixtures,
  originOf = originOfUrl,
  ...options
}: Partial<AppOptions> = {}): ReturnType<typeof createApp> {
  return createApp({ directory, originOf, ...options })
}

function originOfUrl({ url }: Request): Origin {
  const { protocol, host } = new URL(url)
  return { scheme: protocol === 'https:' ? 'https' : 'http', host }
}
