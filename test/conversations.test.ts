/**
 * Plays test/conversations. `-u` writes the answers anew. With TARGET=http://127.0.0.1:8080 a running service is asked
 * instead of the app, see conversations/README.md.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  askApp,
  askService,
  conversationIn,
  conversations,
  parseAnswer,
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
/** The configuration's name in the ETags of the service. */
let version = FIXTURE_VERSION

beforeAll(async () => {
  if (target !== undefined) version = await versionOf(target)
})

describe(`played against ${target ?? 'the app'}`, () => {
  test.each(conversations)('$title ($file)', async conversation => {
    const answer = await (target === undefined
      ? askApp(app, conversation)
      : askAsFixtures(target, conversation))
    await expect(conversation.question + printAnswer(answer)).toMatchFileSnapshot(
      pathOf(conversation.file)
    )
  })
})

async function versionOf(service: string): Promise<string> {
  const asked = conversations.find(({ answer }) => answer.includes('\netag: '))
  if (!asked) throw new Error('no conversation has an ETag')
  const { headers } = await askService(service, { ...asked, headers: [] })
  return Object.fromEntries(headers)['etag']?.slice(1).split('.')[0] ?? ''
}

// What HTTP/1.1 says about the connection, and not what is said over it.
const OF_THE_CONNECTION = ['connection', 'date', 'keep-alive', 'transfer-encoding']

/** Asks a service as if its configuration had the fixtures' name, and leaves out what its connection adds. */
async function askAsFixtures(service: string, conversation: Conversation): Promise<Answer> {
  const [ours, theirs] = [`"${FIXTURE_VERSION}.`, `"${version}.`]
  const answer = await askService(service, {
    ...conversation,
    headers: conversation.headers.map(([name, value]) => [name, value.replaceAll(ours, theirs)])
  })
  const added = conversation.answer.includes('\ncontent-length: ')
    ? OF_THE_CONNECTION
    : [...OF_THE_CONNECTION, 'content-length']
  const headers = answer.headers
    .filter(([name]) => !added.includes(name))
    .map(([name, value]) => [name, value.replace(theirs, ours)] as const)
  return { ...answer, headers }
}

describe('the folder', () => {
  test('all recorded requests and all scenarios are here', () => {
    expect(recorded).toHaveLength(57)
    expect(steps).toHaveLength(81)
    expect(new Set(steps.map(({ scenario }) => scenario)).size).toBe(33)
  })

  test.each([...recorded, ...steps])('$program sends $request', ({ program, request, file }) => {
    const { method, url, question } = conversationIn(file)
    expect(`${method} ${url}`).toBe(request)
    expect(question.split('\n')[1]).toContain(program)
  })

  test('every file is named by its first line', () => {
    expect(conversations.map(({ file }) => file.replace(/^.*\/|\.http$/g, ''))).toEqual(
      conversations.map(({ title }) => kebab(title))
    )
  })

  test('no answer is a 401, a 204, or a page that passes for success', () => {
    const wrong = conversations.filter(({ answer }) => {
      const { status, headers } = parseAnswer(answer)
      const type = Object.fromEntries(headers)['content-type'] ?? ''
      return status === 401 || status === 204 || type.startsWith('text/html')
    })
    expect(wrong).toEqual([])
  })
})

function kebab(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9]+/g, '-')
}
