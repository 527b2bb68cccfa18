/** The npm package: package.json, and the bundle. test/package/run.sh installs the package. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, inject, test } from 'vitest'

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies?: unknown
  readonly engines: { readonly node: string }
  readonly files: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
}

const entry = inject('entry')

test('the entry of the bundle is executable', () => {
  expect(statSync(entry).mode & 0o111).toBe(0o111)
})

test('the entry of the bundle has no static import and no syntax younger than Node.js 12', () => {
  const text = readFileSync(entry, 'utf8')
  expect(readdirSync(dirname(entry)).length).toBeGreaterThan(5)
  expect(text.match(/^\s*import\s*[\w{*'"]|\?\?|\?\.|\bawait\b|["']node:/gm)).toBeNull()
})

test('the entry requires the version of Node.js that package.json requires', () => {
  const [, major, minor] = /FLOOR = \[(\d+), (\d+)\]/.exec(read('src/main/cli/cli.ts')) ?? []
  expect(manifest.engines.node).toBe(`>=${major}.${minor}`)
})

// The bundle has them inside: see decision 0020.
test('the package has no dependencies', () => {
  expect(manifest.dependencies).toBeUndefined()
})

test('the package lists its provider files by name: others are an operator’s own', () => {
  const inProviders = manifest.files.filter(file => file.startsWith('providers'))
  expect(inProviders.filter(file => !/^providers\/[\w.-]+\.(?:yaml|json)$/.test(file))).toEqual([])
})

test('every script that serves is replaced by Node.js: npm passes signals to its direct child only', () => {
  expect(manifest.scripts['start']).toMatch(/^exec node /)
})
