/**
 * Plays test/conversations. With TARGET=http://127.0.0.1:8080 the requests go to a running service instead of the app, see
 * conversations/README.md.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  askApp,
  askService,
  conversationIn,
  conversations,
  pathOf,
  printAnswer,
  recorded,
  steps,
  type Answer,
  type Conversation
} from './conversation.ts'
import { FIXTURE_VERSION, fixtureIds, makeApp } from './fixtures.ts'

const target = process.env['TARGET']
const app = makeApp()
/** How the ETags of a provider begin: here, and in the responses of a running service, which has its own versions. */
type EtagPrefix = { readonly ours: string; readonly theirs: string }
let prefixes: readonly EtagPrefix[] = []

beforeAll(async () => {
  if (target === undefined) return
  const found = await Promise.all(fixtureIds.map(id => etagPrefixOf(target, id)))
  prefixes = found.filter(prefix => prefix !== undefined)
})

const isDocument = ({ golden }: Conversation): boolean => golden !== undefined

describe(`played against ${target ?? 'the app'}`, () => {
  test.each(conversations)('$title ($file)', async conversation => {
    const { file, question, golden } = conversation
    const text = question + printAnswer(await play(conversation), golden)
    await expect(text).toMatchFileSnapshot(pathOf(file))
  })

  test.each(conversations.filter(isDocument))(
    'the body of $file is its golden file',
    async conversation => {
      const { body } = await play(conversation)
      await expect(body).toMatchFileSnapshot(conversation.golden ?? '')
    }
  )
})

async function play(conversation: Conversation): Promise<Answer> {
  const answer = await (target === undefined
    ? askApp(app, conversation)
    : askAsFixtures(target, conversation))
  return { ...answer, headers: answer.headers.filter(([name]) => !LEFT_OUT.includes(name)) }
}

// Headers of the connection, and the length, which a change of a document would change.
const LEFT_OUT = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']

/** Undefined for a provider without an ETag in any conversation. */
async function etagPrefixOf(service: string, id: string): Promise<EtagPrefix | undefined> {
  const ours = `"${FIXTURE_VERSION}.${id}.`
  const asked = conversations.find(({ answer }) => etagOf(answer).startsWith(ours))
  if (!asked) return undefined
  const withoutCondition = asked.headers.filter(([name]) => name.toLowerCase() !== 'if-none-match')
  const etag = etagOf(await askService(service, { ...asked, headers: withoutCondition }))
  const end = etag.indexOf(`.${id}.`)
  if (end < 0) throw new Error(`the service has no ETag of ${id} for ${asked.file}, but ${etag}`)
  return { ours, theirs: `${etag.slice(0, end)}.${id}.` }
}

function etagOf({ headers }: Answer): string {
  return Object.fromEntries(headers)['etag'] ?? ''
}

function toTheirs(value: string): string {
  return prefixes.reduce((text, { ours, theirs }) => text.replaceAll(ours, theirs), value)
}

function toOurs(value: string): string {
  return prefixes.reduce((text, { ours, theirs }) => text.replaceAll(theirs, ours), value)
}

/** Sends a request to a service, with its versions in place of those of the fixtures, and replaces them in the answer. */
async function askAsFixtures(service: string, conversation: Conversation): Promise<Answer> {
  const answer = await askService(service, {
    ...conversation,
    headers: conversation.headers.map(([name, value]) => [name, toTheirs(value)])
  })
  const headers = answer.headers.map(([name, value]) => [name, toOurs(value)] as const)
  return { ...answer, headers }
}

function typeOf({ headers }: Answer): string {
  return Object.fromEntries(headers)['content-type'] ?? ''
}

/** A person opens the URL of a program. */
async function playInBrowser({ method, url }: Conversation): Promise<Answer> {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  const headers = new Headers({ accept, 'accept-language': 'en' })
  const response = await app.fetch(new Request(url, { method, headers }))
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

describe('in a browser', () => {
  const gets = conversations.filter(({ method }) => method === 'GET')
  const refused = gets.filter(
    ({ answer }) => typeOf(answer).startsWith('text/plain') && answer.status >= 400
  )

  test.each(refused)('$url is a page with the form', async conversation => {
    const answer = await playInBrowser(conversation)
    expect(typeOf(answer)).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('<form')
  })

  test.each(refused.filter(({ url }) => new URL(url).pathname !== '/'))(
    '$url has the status that the program gets',
    async conversation => {
      expect((await playInBrowser(conversation)).status).toBe(conversation.answer.status)
    }
  )

  test.each(gets.filter(({ answer }) => answer.status === 200))(
    '$url is the document that the program gets',
    async conversation => {
      expect((await playInBrowser(conversation)).body).toBe(conversation.answer.body)
    }
  )
})

describe('the folder', () => {
  test('holds all recorded requests and all scenarios', () => {
    expect(recorded).toHaveLength(57)
    expect(steps).toHaveLength(81)
    expect(new Set(steps.map(({ scenario }) => scenario)).size).toBe(33)
  })

  test.each([...recorded, ...steps])('$program sends $request', ({ program, request, file }) => {
    const { method, url, question } = conversationIn(file)
    expect(`${method} ${url}`).toBe(request)
    expect(question.split('\n')[1]).toContain(program)
  })

  test('names every file after its first line', () => {
    expect(conversations.map(({ file }) => file.replace(/^.*\/|\.http$/g, ''))).toEqual(
      conversations.map(({ title }) => kebab(title))
    )
  })

  // So that a change of a document changes its golden file alone.
  test('holds no document: the body of every answer but plain text is in a golden file', () => {
    const documents = conversations.filter(
      ({ answer, golden }) =>
        golden === undefined && answer.body !== '' && !typeOf(answer).startsWith('text/plain')
    )
    expect(documents.map(({ file }) => file)).toEqual([])
  })

  test('has no answer that a program takes for success or for a request to log in', () => {
    const wrong = conversations.filter(
      ({ answer }) =>
        answer.status === 401 || answer.status === 204 || typeOf(answer).startsWith('text/html')
    )
    expect(wrong).toEqual([])
  })
})

function kebab(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9]+/g, '-')
}
