/**
 * The reply of each format to jane.doe+tag@FIXTURE, byte for byte, in src/formats/FORMAT/golden/FIXTURE.xml, or FIXTURE.404.txt
 * where the format has no document for the fixture. A page is without its style sheet and script. `npm test -- -u` writes the
 * files; read every changed line. Further golden files there belong to conversations, which refer to them.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { answer } from '../src/http/answer.ts'
import { formats } from '../src/formats/all.ts'
import type { Format, Reply } from '../src/formats/format.ts'
import { readProfile } from './apple-profile.ts'
import { conversations } from './conversation.ts'
import { readPage } from './html-page.ts'
import { fixtureIds, fixtures } from './fixtures.ts'
import { address } from './samples.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/xml': 'xml',
  'application/json': 'json',
  'application/x-apple-aspen-config': 'mobileconfig',
  'text/html': 'html'
}

async function replyTo(fixture: string, format: Format): Promise<Reply> {
  const request = format.example(address(`jane.doe+tag@${fixture}`))
  return (await answer(format, request, fixtures)).reply
}

function fileOf(fixture: string, { status, type }: Reply): string {
  const extension = EXTENSIONS[type.split(';')[0] ?? '']
  return status === 200 ? `${fixture}.${extension}` : `${fixture}.${status}.txt`
}

/** Problems of a reply that do not depend on its content. */
function problemsOf({ status, type, body }: Reply): readonly string[] {
  if (status !== 200) return type.includes('xml') ? ['a refusal in XML'] : []
  if (type.startsWith('application/json')) return typeof JSON.parse(body) === 'object' ? [] : [body]
  if (type.startsWith('text/html')) return readPage(body) ? [] : ['a page that is not well-formed']
  // The validator is content with text that has no element at all.
  const isWellFormed = body.startsWith('<?xml ') && XMLValidator.validate(body) === true
  if (!isWellFormed) return ['not well-formed']
  return type.includes('aspen') ? readProfile(body).problems : []
}

/** What differs from one provider to another: the style sheet and the script of a page are their own files. */
function shown({ type, body }: Reply): string {
  return type.startsWith('text/html') ? body.replace(/<(style|script)>[^]*?<\/\1>\n/g, '') : body
}

const referred = conversations.map(({ golden }) => golden)

describe.each(formats())('$name', format => {
  const home = format.name === 'web' ? 'web' : `formats/${format.name}`
  const folder = new URL(`../src/${home}/golden/`, import.meta.url)
  test.each(fixtureIds)('replies to Jane at %s', async fixture => {
    const reply = await replyTo(fixture, format)
    const file = fileURLToPath(new URL(fileOf(fixture, reply), folder))
    await expect(shown(reply)).toMatchFileSnapshot(file)
  })

  test('has no golden file without a fixture or a conversation', async () => {
    const replies = await Promise.all(fixtureIds.map(fixture => replyTo(fixture, format)))
    const expected = replies.map((reply, i) => fileOf(fixtureIds[i] ?? '', reply))
    const known = [...expected.map(file => fileURLToPath(new URL(file, folder))), ...referred]
    const files = readdirSync(folder).map(file => fileURLToPath(new URL(file, folder)))
    expect(files.filter(file => !known.includes(file))).toEqual([])
  })

  test.each(fixtureIds)('replies to Jane at %s with a well-formed document', async fixture => {
    expect(problemsOf(await replyTo(fixture, format))).toEqual([])
  })
})
