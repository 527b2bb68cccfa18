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
import { FIXTURE_VERSION, makeApp } from './fixtures.ts'

const target = process.env['TARGET']
const app = makeApp()
/** The version of the configuration, with which the service's ETags begin. */
let version = FIXTURE_VERSION

beforeAll(async () => {
  if (target !== undefined) version = await versionOf(target)
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

function play(conversation: Conversation): Promise<Answer> {
  return target === undefined ? askApp(app, conversation) : askAsFixtures(target, conversation)
}

async function versionOf(service: string): Promise<string> {
  const asked = conversations.find(({ answer }) => has(answer, 'etag'))
  if (!asked) throw new Error('no conversation has an ETag')
  const { headers } = await askService(service, { ...asked, headers: [] })
  return Object.fromEntries(headers)['etag']?.slice(1).split('.')[0] ?? ''
}

// Headers of the connection, which the app knows nothing of.
const OF_THE_CONNECTION = ['connection', 'date', 'keep-alive', 'transfer-encoding']

/** Sends a request to a service: its version is replaced by that of the fixtures, its connection's headers are left out. */
async function askAsFixtures(service: string, conversation: Conversation): Promise<Answer> {
  const [ours, theirs] = [`"${FIXTURE_VERSION}.`, `"${version}.`]
  const answer = await askService(service, {
    ...conversation,
    headers: conversation.headers.map(([name, value]) => [name, value.replaceAll(ours, theirs)])
  })
  const added = has(conversation.answer, 'content-length')
    ? OF_THE_CONNECTION
    : [...OF_THE_CONNECTION, 'content-length']
  const headers = answer.headers
    .filter(([name]) => !added.includes(name))
    .map(([name, value]) => [name, value.replace(theirs, ours)] as const)
  return { ...answer, headers }
}

function has({ headers }: Answer, header: string): boolean {
  return headers.some(([name]) => name === header)
}

function typeOf({ headers }: Answer): string {
  return Object.fromEntries(headers)['content-type'] ?? ''
}

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
