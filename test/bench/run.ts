/**
 * How fast and how big the built service is. `npm run bench -- [PART…] [--quick] [--rounds N] [--json FILE] [--write]`
 *
 * Without a part, all of them. Prints, and asserts nothing about speed: the exit code is 1 only if something broke.
 */
import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../built/build.ts'
import { need, stayOffServerCore } from '../built/tools.ts'
import { Workbench } from '../built/workbench.ts'
import { writeTables } from './document.ts'
import { http, httpInImage } from './http.ts'
import { machine } from './machine.ts'
import { memory } from './memory.ts'
import { domains } from './million-domains.ts'
import { print, type Conditions, type Part } from './part.ts'
import { reload } from './reload.ts'
import { start } from './start.ts'

const PARTS: Readonly<Record<string, (conditions: Conditions) => Promise<Part>>> = {
  http,
  'http-image': httpInImage,
  start,
  memory,
  reload,
  domains
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false }
  }
})

const unknown = positionals.filter(name => !PARTS[name])
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}; parts: ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

const rounds = values.rounds ? Number(values.rounds) : undefined
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
  console.error(`--rounds ${values.rounds} is not a number of rounds`)
  process.exit(2)
}

const bench = new Workbench()
try {
  const entry = await build()
  bench.adopt(dirname(entry))
  await need(bench, ['taskset'])
  await stayOffServerCore(bench)
  const conditions: Conditions = { bench, entry, quick: values.quick, rounds }
  const done: Record<string, Part> = {}
  // With JSON on standard output, tables go where people look and programs do not.
  const say = values.json === '-' ? console.error : console.log
  say(`${machine.words}\n`)
  for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
    const part = await PARTS[name]?.(conditions)
    if (!part) continue
    done[name] = part
    say(print(part))
    if (values.write) writeTables({ [name]: part }) // each at once: the next may take minutes, or break
  }
  if (values.json) writeJson(values.json, done)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1) // and whatever was started ends too
}

function writeJson(file: string, parts: Readonly<Record<string, Part>>): void {
  const data = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.data]))
  const text = `${JSON.stringify({ machine, ...data }, null, 2)}\n`
  if (file === '-') process.stdout.write(text)
  else writeFileSync(file, text)
}
