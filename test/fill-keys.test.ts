/** Every key of the model must be in a table of src/settings/fill.ts: tsc refuses a model with a key that is in none. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mailsetup-fill-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A line of the model. What is added stands after it. */
const JMAP = "  readonly jmap?: K['url']\n"
const ADDED = {
  nothing: '',
  url: "  readonly novelty?: K['url']\n",
  'host-in-an-object': "  readonly deep?: { readonly novelty: K['host'] }\n",
  text: "  readonly novelty?: K['text']\n",
  'texts-in-a-list':
    "  readonly deep?: readonly { readonly novelty: Readonly<Record<string, K['text']>> }[]\n",
  string: '  readonly novelty?: string\n',
  strings: '  readonly novelty?: readonly string[]\n'
}

const MODEL = ['fill.ts', 'kinds.ts', 'for-people.ts']

/** What fill.ts needs, in a folder of its own, with more in the model. */
function write(name: string, added: string): void {
  for (const path of ['address/domain.ts', ...MODEL.map(file => `settings/${file}`)])
    cpSync(join(ROOT, 'src', path), join(folder, name, path))
  const model = readFileSync(join(ROOT, 'src/settings/settings.ts'), 'utf8')
  expect(model).toContain(JMAP)
  writeFileSync(join(folder, name, 'settings/settings.ts'), model.replace(JMAP, JMAP + added))
}

function compile(): string {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const config = { extends: join(ROOT, 'tsconfig.json'), include: ['.'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [tsc, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' })
    .stdout
}

test('a new key of the model is a type error in fill.ts until it is in a table there', () => {
  for (const [name, added] of Object.entries(ADDED)) write(name, added)
  const errors = compile()
    .split('\n')
    .filter(line => line.includes('error TS'))
    .map(line => line.replace(/\(.*?(?='novelty')/, ': ').replace(/ in type .*/, ''))
  expect(errors.sort()).toEqual(
    Object.keys(ADDED)
      .filter(name => name !== 'nothing')
      .map(name => `${name}/settings/fill.ts: 'novelty' is missing`)
      .sort()
  )
})
