/** The results for people and for machines: one line for each case, and all details of a failure. */
import type { Case } from './cases/case.ts'
import type { Outcome } from './inside.ts'
import type { Result } from './play.ts'
import type { Exchange } from './world/front.ts'

const BODY = 300
const [NAME_WIDTH, PROGRAM_WIDTH] = [26, 30]

/** `ok   geary   Geary 43.0   imap imap.example.test:993 tls · … 0.4 s` */
export function lineOf(result: Result): string {
  const { played, problems, outcome, seconds } = result
  const program = `${played.program.name} ${outcome?.version ?? ''}`
  const made = outcome && outcome.facts.length > 0 ? outcome.facts.join(' · ') : 'nothing'
  return [
    problems.length === 0 ? 'ok  ' : 'FAIL',
    played.name.padEnd(NAME_WIDTH),
    program.padEnd(PROGRAM_WIDTH),
    made,
    `${seconds.toFixed(1)} s`
  ].join(' ')
}

/** Why it failed: what was expected, what the program asked, what it got and what it made of it. */
export function storyOf({ played, problems, outcome }: Result): string {
  const reasons = problems.map(problem => `problem:  ${problem}`)
  return indented(outcome ? [...reasons, ...story(played, outcome)] : reasons)
}

function story({ expected }: Case, { exchanges, lookups, facts }: Outcome): readonly string[] {
  return [
    ...expected.map(fact => `${facts.includes(fact) ? 'found:   ' : 'MISSING: '} ${fact}`),
    ...facts.filter(fact => !expected.includes(fact)).map(fact => `instead:  ${fact}`),
    ...exchanges.flatMap(exchange => [
      'asked:    ' + asked(exchange),
      '     got: ' + got(exchange)
    ]),
    ...(exchanges.length === 0 ? ['asked:    nothing'] : []),
    `in DNS:   ${[...new Set(lookups)].join(', ') || 'nothing'}`
  ]
}

function indented(texts: readonly string[]): string {
  const lines = texts.flatMap(text => text.split('\n'))
  return lines.map(line => `     ${line}`).join('\n')
}

function asked({ method, url, type, body }: Exchange): string {
  return `${method} ${url}${type === undefined ? '' : ` (${type})`}${excerpt(body)}`
}

function got({ answer }: Exchange): string {
  if (!answer) return 'no answer'
  const { status, type, location, body } = answer
  return `${status} ${type}${location === undefined ? '' : ` to ${location}`}${excerpt(body)}`
}

function excerpt(body: string): string {
  const text = body.replace(/\s+/g, ' ').trim()
  if (text === '') return ''
  return ` ${text.length > BODY ? `${text.slice(0, BODY)} …` : text}`
}

export function summaryOf(results: readonly Result[]): string {
  const failed = results.filter(({ problems }) => problems.length > 0).length
  return `${results.length - failed} passed, ${failed} failed`
}

export function listOf(cases: readonly Case[]): string {
  return cases
    .map(({ name, program, about }) => `${name.padEnd(NAME_WIDTH)} ${program.name}: ${about}`)
    .join('\n')
}

export function machineReadable(results: readonly Result[]): string {
  const cases = results.map(({ played, seconds, outcome, problems }) => ({
    name: played.name,
    program: played.program.name,
    version: outcome?.version,
    passed: problems.length === 0,
    expected: played.expected,
    derived: outcome?.facts ?? [],
    problems,
    seconds,
    lookups: outcome?.lookups ?? [],
    exchanges: outcome?.exchanges ?? []
  }))
  return JSON.stringify({ date: new Date().toISOString(), cases }, undefined, 2)
}
