/**
 * What each fixture's own people get, in each format, to the byte (a page without its style sheet and script): src/formats/FORMAT/golden/FIXTURE.xml, or
 * FIXTURE.404.txt where the format has no answer. `npm test -- -u` writes them; then they are read, line by line.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { answer } from '../src/http/answer.ts'
import { formats } from '../src/formats/all.ts'
import type { Format, Reply } from '../src/formats/format.ts'
import { readProfile } from './apple-profile.ts'
import { readPage } from './html-page.ts'
import { fixtureIds, fixtures } from './fixtures.ts'
import { address } from './samples.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/xml': 'xml',
  'application/json': 'json',
  'application/x-apple-aspen-config': 'mobileconfig',
  'text/html': 'html'
}

function replyTo(fixture: string, format: Format): Reply {
  return answer(format, format.example(address(`jane.doe+tag@${fixture}`)), fixtures).reply
}

function fileOf(fixture: string, { status, type }: Reply): string {
  const extension = EXTENSIONS[type.split(';')[0] ?? '']
  return status === 200 ? `${fixture}.${extension}` : `${fixture}.${status}.txt`
}

/** What is wrong with a reply before anyone looks at what it says. */
function faultsOf({ status, type, body }: Reply): readonly string[] {
  if (status !== 200) return type.includes('xml') ? ['a no that is XML'] : []
  if (type.startsWith('application/json')) return typeof JSON.parse(body) === 'object' ? [] : [body]
  if (type.startsWith('text/html')) return readPage(body) ? [] : ['a page that is not well-formed']
  // The validator is content with text that has no element at all.
  const isWellFormed = body.startsWith('<?xml ') && XMLValidator.validate(body) === true
  if (!isWellFormed) return ['not well-formed']
  return type.includes('aspen') ? readProfile(body).faults : []
}

/** What differs from one provider to another: the style sheet and the script of a page are their own files. */
function shown({ type, body }: Reply): string {
  return type.startsWith('text/html') ? body.replace(/<(style|script)>[^]*?<\/\1>\n/g, '') : body
}

describe.each(formats())('$name', format => {
  const home = format.name === 'web' ? 'web' : `formats/${format.name}`
  const folder = new URL(`../src/${home}/golden/`, import.meta.url)
  const expected = fixtureIds.map(fixture => fileOf(fixture, replyTo(fixture, format)))

  test.each(fixtureIds)('says this to Jane at %s', async fixture => {
    const reply = replyTo(fixture, format)
    const file = fileURLToPath(new URL(fileOf(fixture, reply), folder))
    await expect(shown(reply)).toMatchFileSnapshot(file)
  })

  test('has no golden file without a fixture', () => {
    expect(readdirSync(folder).filter(file => !expected.includes(file))).toEqual([])
  })

  test.each(fixtureIds)('says to Jane at %s what can be read', fixture => {
    expect(faultsOf(replyTo(fixture, format))).toEqual([])
  })
})
