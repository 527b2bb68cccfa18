/** Provider files of 1 MiB that try to be slow to read: each repeats one thing as often as there is room. */
import { readProvider } from '../../src/provider-file/read-provider.ts'
import { makeDirectory } from '../fixtures.ts'

type HostileFile = { readonly name: string; readonly make: (bytes: number) => string }

/** What is repeated: YAML indicators, alone and with text around them, and what the checks of provider files look for. */
const UNITS = [
  ...list(
    ' ¦\t¦\n¦\r¦\r\n¦ \n¦\t\n¦\u00a0¦\ufeff¦\u0085¦\u2028¦\u0001¦\u{1f4e7}¦a¦a ¦a\n¦ a\n¦\\¦/¦.¦@¦`¦~¦0x¦1e'
  ),
  ...list(
    '-¦- ¦- \n¦- a\n¦- - a\n¦?¦? ¦? a\n¦:¦: ¦:\n¦a: ¦a:\n¦a: b\n¦a:b\n¦a: b,¦a:,¦---\n¦--- a\n¦...\n'
  ),
  ...list(
    '[¦]¦{¦}¦[]¦{},¦[ ]: ¦{a: b},¦[a, ¦,¦, ¦,\n¦a,¦a{b}¦a{b} ¦{a}¦a.{¦&¦&a ¦&a a\n¦*a ¦*a,¦- &a a\n- *a\n'
  ),
  ...list(
    '"¦""¦""\n¦"a\n¦"a": b\n¦\'¦\'\'¦\'\'\'\n¦"\\¦\\"¦\\q¦!¦!a ¦!a a\n¦!!str ¦!<a> ¦#¦ #¦# a\n¦ # a\n¦- a # a\n¦, # a\n'
  ),
  ...list(
    '|\n¦- |\n¦- |\n a\n¦a: |+\n\n¦%a\n¦%TAG ! a\n¦<<: *a\n¦<<: {}\n¦${¦${A} ¦%A¦%A% ¦https://¦\n\n # a\n'
  )
]

/** The text around the repetition. */
const CONTEXTS = [
  ...pairs(
    '¦',
    '- ¦\n',
    'a: ¦\n',
    'a: [¦]\n',
    'a: {¦}\n',
    '[¦',
    '{¦',
    'a: "¦"\n',
    "a: '¦'\n",
    '"¦',
    'a: |\n  ¦'
  ),
  ...pairs(
    'webmail: ¦: b\n',
    'login: "¦"\n',
    'domains: [¦]\n',
    'x: &a {b: c}\n¦',
    '? ¦\n: a',
    '!¦ a',
    '&¦ a',
    '# ¦\n'
  )
]

/** Repetitions with a number, so that no two are the same. */
const COUNTED: Readonly<Record<string, (i: number) => string>> = {
  keys: i => `k${i}: v\n`,
  'keys that are nearly known': i => `incomin${i}: v\n`,
  'keys of 1020 characters': i => `${String(i).padStart(1020, 'k')}: v\n`,
  anchors: i => `- &a${i} b\n- *a${i}\n`,
  merges: i => `k${i}: &a${i} {<<: *a${Math.max(0, i - 1)}, k${i}: v}\n`,
  tags: i => `- !t${i} b\n`,
  directives: i => `%TAG !t${i}! tag:x\n`,
  domains: i => `d${i}.example, `,
  'invalid domains': i => `d${i}_x, `,
  'wildcards below wildcards': i => `"*.${'a.'.repeat(i % 100)}example", `,
  servers: i => `{ protocol: imap, host: h${i}.example.com, security: starttls, port: 143 }, `,
  'invalid servers': i => `{ protocol: imapx${i}, hots: h }, `,
  variables: i => `"\${V${i}}", `,
  'indentation that changes': i => `${' '.repeat(i % 90)}k${i}:\n`,
  'lines of 5000 characters': i => `- ${'x'.repeat(5000)}${i}\n`
}
const COUNTED_CONTEXTS = pairs(
  '¦',
  'a: [¦]\n',
  'a: {¦}\n',
  'domains: [¦]\n',
  'incoming: [¦]\n',
  'x: &a {b: c}\n¦'
)

const hostileFiles: readonly HostileFile[] = [
  ...UNITS.flatMap(unit =>
    CONTEXTS.map(context => ({
      name: JSON.stringify([...context, unit]),
      make: repeat(unit, context)
    }))
  ),
  ...Object.entries(COUNTED).flatMap(([name, unit]) =>
    COUNTED_CONTEXTS.map(context => ({
      name: `${name} in ${JSON.stringify(context)}`,
      make: count(unit, context)
    }))
  )
]

type Context = readonly [before: string, after: string]

function repeat(unit: string, [before, after]: Context): HostileFile['make'] {
  const bytes = new TextEncoder().encode(unit).length
  return size => before + unit.repeat((size - before.length - after.length) / bytes) + after
}

function count(unit: (i: number) => string, [before, after]: Context): HostileFile['make'] {
  return size => {
    const units: string[] = []
    for (let i = 0, length = before.length; length < size - 6000; i++) {
      units.push(unit(i))
      length += units[i]?.length ?? 0
    }
    return before + units.join('') + after
  }
}

const SIZE = 1024 * 1024
/** The processor time of a hostile file, divided by that of a good file of the same length, must not be more. */
const LONGEST = 15
/** Twice the length may take a little more than twice the time. A file that takes less than two good files is not measured again. */
const STEEPEST = 3
const TRIES = 3

/** The largest number of domains, with names so long that the file is nearly 1 MiB. */
const GOOD = `name: Example Mail
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
domains:
${Array.from({ length: 10_000 }, (_, i) => `  - a-customer-${i}.${'a'.repeat(60)}.${'b'.repeat(10)}.example\n`).join('')}`

/**
 * Reads hostile files until the time is over. Measures processor time, and compares it with that of a good file, so that neither a
 * busy nor a slow machine matters.
 *
 * @param seed decides the order
 * @param begin called with the name of each file before it is read
 * @returns how many were read, and which of them took too long, or more than in proportion to their length
 */
export function readHostileFiles(
  seconds: number,
  seed: number,
  begin: (name: string) => void
): { readonly cases: number; readonly failures: readonly string[] } {
  const end = performance.now() + seconds * 1000
  const failures: string[] = []
  const good = timeOfGood()
  let cases = 0
  for (; performance.now() < end && cases < hostileFiles.length; cases++) {
    // The step has no factor in common with the number of files, so every file is read once.
    const file = hostileFiles[(seed + cases * 1009) % hostileFiles.length]
    begin(file?.name ?? '')
    const failure = file && failureOf(file, good)
    if (failure) failures.push(failure)
  }
  return { cases, failures }
}

/** Milliseconds, after the code is compiled: the median of five. */
function timeOfGood(): number {
  const times = Array.from({ length: 5 }, () => cpuOf(GOOD)).toSorted((a, b) => a - b)
  return times[2] ?? 0
}

function failureOf({ name, make }: HostileFile, good: number): string | undefined {
  for (let tries = 1; ; tries++) {
    const whole = cpuOf(make(SIZE))
    if (whole < 2 * good) return undefined
    const half = cpuOf(make(SIZE / 2))
    const isSteep = whole > STEEPEST * half
    if (whole <= LONGEST * good && !isSteep) return undefined
    if (tries === TRIES)
      return `${name}: ${Math.round(half)} ms for 512 KiB, ${Math.round(whole)} ms for 1 MiB, ${Math.round(good)} ms for a good one`
  }
}

function cpuOf(text: string): number {
  const bytes = new TextEncoder().encode(text)
  const before = process.cpuUsage()
  const read = readProvider('example.com.yaml', bytes, {})
  if (read.ok) makeDirectory([read.value], 'hostile')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function list(words: string): readonly string[] {
  return words.split('¦')
}

function pairs(...contexts: readonly string[]): readonly Context[] {
  return contexts.map(context => {
    const [before = '', after = ''] = context.split('¦')
    return [before, after]
  })
}
