/** Provider files of up to 1 MiB that are made to be slow: each repeats something, as often as it fits. */
import { readProvider } from '../../src/provider-file/read-provider.ts'
import { makeDirectory } from '../fixtures.ts'

type HostileFile = { readonly name: string; readonly make: (bytes: number) => string }

/** What is repeated: indicators of YAML, alone and among what may surround them, and what our own checks look for. */
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

/** What stands around the repetition. */
const FRAMES = [
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

/** What is counted: no two of them are the same. */
const COUNTED: Readonly<Record<string, (i: number) => string>> = {
  keys: i => `k${i}: v\n`,
  'keys that are nearly known': i => `incomin${i}: v\n`,
  'keys of 1020 characters': i => `${String(i).padStart(1020, 'k')}: v\n`,
  anchors: i => `- &a${i} b\n- *a${i}\n`,
  merges: i => `k${i}: &a${i} {<<: *a${Math.max(0, i - 1)}, k${i}: v}\n`,
  tags: i => `- !t${i} b\n`,
  directives: i => `%TAG !t${i}! tag:x\n`,
  domains: i => `d${i}.example, `,
  'domains that are none': i => `d${i}_x, `,
  'wildcards below wildcards': i => `"*.${'a.'.repeat(i % 100)}example", `,
  servers: i => `{ protocol: imap, host: h${i}.example.com, security: starttls, port: 143 }, `,
  'servers that are none': i => `{ protocol: imapx${i}, hots: h }, `,
  variables: i => `"\${V${i}}", `,
  'indentation that changes': i => `${' '.repeat(i % 90)}k${i}:\n`,
  'lines of 5000 characters': i => `- ${'x'.repeat(5000)}${i}\n`
}
const COUNTED_FRAMES = pairs(
  '¦',
  'a: [¦]\n',
  'a: {¦}\n',
  'domains: [¦]\n',
  'incoming: [¦]\n',
  'x: &a {b: c}\n¦'
)

const hostileFiles: readonly HostileFile[] = [
  ...UNITS.flatMap(unit =>
    FRAMES.map(frame => ({ name: JSON.stringify([...frame, unit]), make: repeat(unit, frame) }))
  ),
  ...Object.entries(COUNTED).flatMap(([name, unit]) =>
    COUNTED_FRAMES.map(frame => ({
      name: `${name} in ${JSON.stringify(frame)}`,
      make: count(unit, frame)
    }))
  )
]

type Frame = readonly [before: string, after: string]

function repeat(unit: string, [before, after]: Frame): HostileFile['make'] {
  const bytes = new TextEncoder().encode(unit).length
  return size => before + unit.repeat((size - before.length - after.length) / bytes) + after
}

function count(unit: (i: number) => string, [before, after]: Frame): HostileFile['make'] {
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
/** How many times the processor time of a good file a hostile one of the same length may take. */
const LONGEST = 15
/** Twice the input may take a little more than twice the time. What takes less than twice a good file is not compared. */
const STEEPEST = 3
const TRIES = 3

/** As many domains as a file may have, with names that fill it. */
const GOOD = `name: Example Mail
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
domains:
${Array.from({ length: 10_000 }, (_, i) => `  - a-customer-${i}.${'a'.repeat(60)}.${'b'.repeat(10)}.example\n`).join('')}`

/**
 * Reads hostile files in an order that `seed` decides, until the time is over; `begin` gets the name of each. → how many,
 * and which of them took too long, or more than in proportion to their length. Processor time, and in proportion to that of
 * a good file, so that neither a busy machine nor a slow one changes much.
 */
export function readHostileFiles(
  seconds: number,
  seed: number,
  begin: (name: string) => void
): { readonly cases: number; readonly faults: readonly string[] } {
  const end = performance.now() + seconds * 1000
  const faults: string[] = []
  const good = timeOfGood()
  let cases = 0
  for (; performance.now() < end && cases < hostileFiles.length; cases++) {
    // A step that shares no factor with the length comes by every file once.
    const file = hostileFiles[(seed + cases * 1009) % hostileFiles.length]
    begin(file?.name ?? '')
    const fault = file && faultOf(file, good)
    if (fault) faults.push(fault)
  }
  return { cases, faults }
}

/** ms, once the code has been compiled. */
function timeOfGood(): number {
  const times = Array.from({ length: 5 }, () => cpuOf(GOOD)).toSorted((a, b) => a - b)
  return times[2] ?? 0
}

function faultOf({ name, make }: HostileFile, good: number): string | undefined {
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

function pairs(...frames: readonly string[]): readonly Frame[] {
  return frames.map(frame => {
    const [before = '', after = ''] = frame.split('¦')
    return [before, after]
  })
}
