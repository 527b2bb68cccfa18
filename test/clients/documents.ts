/** Writes the results of a run into docs/clients.md and README.md, between the markers of each part. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Case } from './cases/case.ts'
import type { Result } from './play.ts'

const WIDTH = 128
const ROOT = new URL('../../', import.meta.url)

export function writeDocuments(results: readonly Result[]): void {
  const date = new Date().toISOString().slice(0, 10)
  write('docs/clients.md', 'results', `${sentence(results, date)}\n\n${resultTable(results)}`)
  write('docs/clients.md', 'requests', requestTable(results))
  write('README.md', 'results', shortForm(results, date))
}

/** Puts a text between the two markers of a part. */
function write(file: string, part: string, text: string): void {
  const url = new URL(file, ROOT)
  const [begin, end] = [`<!-- begin ${part} of npm run test:clients -->`, `<!-- end ${part} -->`]
  const [before = '', rest = ''] = readFileSync(url, 'utf8').split(begin)
  const [, after = ''] = rest.split(end)
  if (after === '') throw new Error(`${file} has no place for the ${part}`)
  writeFileSync(url, `${before}${begin}\n${text}\n${end}${after}`)
}

// --- docs/clients.md -------------------------------------------------------------------------------------------------

function sentence(results: readonly Result[], date: string): string {
  return `On ${date}, ${passed(results).length} of ${results.length} cases passed.`
}

function passed(results: readonly Result[]): readonly Result[] {
  return results.filter(({ problems }) => problems.length === 0)
}

function resultTable(results: readonly Result[]): string {
  const rows = results.map(result => {
    const { played, outcome, problems } = result
    return [
      code(played.name),
      programOf(result),
      played.about,
      outcome?.facts.map(code).join('<br>') ?? '',
      problems.length === 0 ? 'ok' : '**failed**'
    ]
  })
  return table(['case', 'program', 'scenario', 'what it derived', ''], rows)
}

function requestTable(results: readonly Result[]): string {
  const programs = [...new Set(results.map(programOf))]
  const rows = programs.flatMap(program => {
    const mine = results.filter(result => programOf(result) === program)
    const lookups = unique(mine.flatMap(lookupsOf)).map(code).join(' ')
    const inDns = lookups === '' ? [] : [[lookups, 'in the DNS']]
    const requests = unique(mine.flatMap(requestsOf)).map(text => text.split(' → '))
    return [...inDns, ...requests.map(([asked = '', got = '']) => [code(asked), got])].map(row => [
      program,
      ...row
    ])
  })
  return table(['program', 'asked', 'got'], rows)
}

function programOf({ played, outcome }: Result): string {
  return `${played.program.name} ${outcome?.version ?? ''}`
}

function lookupsOf({ played, outcome }: Result): readonly string[] {
  const lookups = (outcome?.lookups ?? []).filter(lookup => /^(MX|NS|SRV) /.test(lookup))
  return lookups.map(loginVariablesOf(played))
}

function requestsOf({ played, outcome }: Result): readonly string[] {
  const say = loginVariablesOf(played)
  return (outcome?.exchanges ?? []).map(({ method, url, answer }) => {
    const got = answer ? `${answer.status} ${answer.type.split(';')[0]}`.trim() : 'no answer'
    return `${say(`${method} ${url}`)} → ${got}`
  })
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** Names of one case → names of the thing: `https://DOMAIN/` instead of `https://example.test/`. */
function loginVariablesOf({ address, expected }: Case): (text: string) => string {
  const domain = address.split('@')[1] ?? ''
  const [, incoming] = /^(?:imap|pop3) ([^:]+):/m.exec(expected.join('\n')) ?? []
  const words = {
    ...(incoming === undefined ? {} : { [incoming]: 'MAILHOST' }),
    [domain]: 'DOMAIN'
  }
  return text =>
    Object.entries(words).reduce((said, [name, word]) => said.replaceAll(name, word), text)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}

// --- README.md -------------------------------------------------------------------------------------------------------

function shortForm(results: readonly Result[], date: string): string {
  const good = passed(results)
  const names = [...new Set(good.map(({ played }) => played.program.name))]
  const programs = names.map(name => {
    const mine = good.filter(({ played }) => played.program.name === name)
    const versions = [...new Set(mine.map(({ outcome }) => outcome?.version))].join(' and ')
    const isUsed = mine.some(({ outcome }) => outcome?.facts.includes('message sent'))
    return `${name} ${versions}${isUsed ? ' (mail read and sent)' : ''}`
  })
  const text = `- **Tested with the unmodified programs** on ${date}: ${programs.join(', ')}. ${good.length} of ${results.length} cases passed: [what each program asks and reads](docs/clients.md).`
  return wrap(text)
}

function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line)
      line = ' '
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
