/** Whether each program can use the answers to its requests, which are in conversations/README.md. Its model is in program.ts. */
import { describe, expect, test } from 'vitest'
import {
  askApp,
  conversationIn,
  conversations,
  recorded,
  steps,
  type Listed
} from './conversation.ts'
import { makeApp } from './fixtures.ts'
import {
  type Account,
  type Fact,
  accountBeforeProtocols,
  all,
  autodiscover,
  body,
  bothNames,
  direct,
  documentationIsWhole,
  domainLiterally,
  header,
  holds,
  knownWords,
  literalHostNames,
  loginIs,
  makes,
  namespaces,
  noWhiteSpaceAroundValues,
  one,
  onePlaceholder,
  onlyKnownNamesInProvider,
  onlyTypeOnServers,
  plainLeaves,
  profileIsSafe,
  repeatsStandTogether,
  rootOf,
  startsWithMarkup,
  status,
  switchesAreOnOrOff,
  takesEither,
  takesFirst,
  takesFirstAndLast,
  takesLast,
  takesOnlyTheVeryFirst,
  type,
  version,
  wholeServers,
  withoutTheAddress
} from './program.ts'

const app = makeApp()
const EMAIL = 'jane.doe+tag@example.com'
const MADE_UP = 'autodiscover@example.com'

const sameBytesTwice: Fact = async (answer, asked) =>
  expect((await askApp(app, asked)).body).toBe(answer.body)

// --- the programs ----------------------------------------------------------------------------------------------------

const XML = type('text/xml', 'application/xml')
const HERE: Account = {
  incoming: 'imap imap.example.com:993 SSL %EMAILADDRESS%',
  outgoing: 'smtp smtp.example.com:465 SSL %EMAILADDRESS%'
}
const AT_THE_HOSTER: Account = {
  incoming: 'imap imap.hoster.example:993 SSL %EMAILADDRESS%',
  outgoing: 'smtp smtp.hoster.example:587 STARTTLS %EMAILADDRESS%'
}
const OUTLOOK_HERE: Account = {
  incoming: `imap imap.example.com:993 SSL ${EMAIL}`,
  outgoing: `smtp smtp.example.com:465 SSL ${EMAIL}`
}

type Program = {
  readonly insists: readonly Fact[]
  /** A path that is not served yet: a 404, and the program goes on. */
  readonly notYet?: string
}

const PROGRAMS: Readonly<Record<string, Program>> = {
  'thunderbird-desktop-isp': {
    insists: [status(200), makes(takesFirst, HERE), XML, literalHostNames, plainLeaves, bothNames]
  },
  'thunderbird-desktop-mx': {
    insists: [status(200), makes(takesFirst, HERE), XML, literalHostNames, plainLeaves, bothNames]
  },
  'thunderbird-desktop-autodiscover': {
    insists: [status(200), makes(autodiscover, OUTLOOK_HERE), XML, switchesAreOnOrOff]
  },
  'thunderbird-android': {
    insists: [
      status(200),
      makes(takesFirst, HERE),
      literalHostNames,
      wholeServers,
      knownWords,
      noWhiteSpaceAroundValues
    ]
  },
  'thunderbird-ios': {
    insists: [
      status(200),
      makes(takesFirst, HERE),
      bothNames,
      wholeServers,
      knownWords,
      documentationIsWhole
    ]
  },
  deltachat: { insists: [status(200), makes(takesEither, HERE)] },
  evolution: {
    insists: [
      status(200),
      makes(takesLast, HERE),
      startsWithMarkup,
      onlyTypeOnServers,
      withoutTheAddress
    ]
  },
  'evolution-old': {
    insists: [status(200), makes(takesLast, HERE), onePlaceholder, withoutTheAddress]
  },
  'gnome-online-accounts': {
    insists: [status(200), makes(takesFirst, HERE), onePlaceholder, literalHostNames]
  },
  geary: { insists: [status(200), makes(takesOnlyTheVeryFirst, HERE)] },
  kmail: { insists: [status(200), makes(takesFirst, HERE), wholeServers] },
  'kmail-legacy': { insists: [status(200), makes(takesFirst, HERE), wholeServers] },
  fairemail: {
    insists: [
      status(200),
      makes(takesOnlyTheVeryFirst, HERE),
      startsWithMarkup,
      onePlaceholder,
      noWhiteSpaceAroundValues
    ]
  },
  'fairemail-autodiscover': {
    insists: [status(200), makes(autodiscover, OUTLOOK_HERE), accountBeforeProtocols]
  },
  aerc: {
    insists: [status(200), makes(takesFirstAndLast, HERE), noWhiteSpaceAroundValues]
  },
  himalaya: {
    insists: [
      status(200),
      makes(takesFirst, HERE),
      version,
      knownWords,
      repeatsStandTogether,
      onlyKnownNamesInProvider,
      documentationIsWhole
    ],
    notYet: '/.well-known/user-agent-configuration.json'
  },
  'nextcloud-mail': {
    insists: [status(200), makes(takesFirst, HERE), startsWithMarkup, literalHostNames]
  },
  mailspring: { insists: [status(200), makes(takesFirst, HERE), plainLeaves] },
  snappymail: {
    insists: [status(200), makes(takesFirst, HERE), withoutTheAddress, onePlaceholder]
  },
  'snappymail-autodiscover': {
    insists: [status(200), accountBeforeProtocols, loginIs(MADE_UP), switchesAreOnOrOff]
  },
  parula: {
    insists: [status(200), makes(takesFirst, HERE), domainLiterally('example.com')]
  },
  'parula-mx': {
    insists: [status(200), makes(takesFirst, AT_THE_HOSTER), domainLiterally('hoster.example')]
  },
  'parula-autodiscover-v2': { insists: [status(400, 404)] },
  'enough-mail': {
    insists: [status(200), makes(takesFirst, HERE), startsWithMarkup, onePlaceholder]
  },
  nine: { insists: [status(200), makes(takesFirst, HERE)] },
  'outlook-classic': {
    insists: [
      status(200),
      makes(autodiscover, OUTLOOK_HERE),
      type('text/xml'),
      namespaces,
      loginIs(EMAIL),
      switchesAreOnOrOff
    ]
  },
  'outlook-http-redirect': { insists: [status(200, 301, 302, 404)] },
  'outlook-c2r-json': {
    insists: [
      status(200),
      type('application/json'),
      body(
        '{"Protocol":"AutodiscoverV1","Url":"https://autodiscover.example.com/autodiscover/autodiscover.xml"}'
      )
    ]
  },
  'outlook-c2r-json-unsupported': {
    insists: [
      status(400),
      type('application/json'),
      body(
        `{"ErrorCode":"InvalidProtocol","ErrorMessage":"The given protocol value 'EWS' is invalid. Supported values are 'AutodiscoverV1'"}`
      )
    ]
  },
  activesync: { insists: [status(404), type('text/plain')] },
  exchangelib: { insists: [status(404, 405)] },
  'delta-get-autodiscover-unknown': { insists: [status(404, 405), type('text/plain')] },
  'apple-mobileconfig': {
    insists: [
      status(200),
      type('application/x-apple-aspen-config'),
      profileIsSafe(EMAIL),
      sameBytesTwice
    ]
  }
}

/** A step whose path is not served yet. */
function isLater({ scenario = '', request }: Listed): boolean {
  const { notYet } = PROGRAMS[scenario] ?? {}
  return notYet !== undefined && request.endsWith(notYet)
}

/** The recorded requests of one kind. */
function sent(method: string, path: RegExp): readonly Listed[] {
  return recorded.filter(({ request }) => request.startsWith(`${method} `) && path.test(request))
}

describe('every program of the scenarios can use each answer on its way', () => {
  test('each scenario has its facts', () => {
    expect(Object.keys(PROGRAMS)).toEqual([...new Set(steps.map(({ scenario }) => scenario))])
  })

  test.each(steps.filter(step => !isLater(step)))('$scenario: $request', async step => {
    const asked = conversationIn(step.file)
    const facts = PROGRAMS[step.scenario ?? '']?.insists ?? []
    expect(facts).not.toEqual([])
    await holds([direct, ...facts], await askApp(app, asked), asked)
  })

  test.each(steps.filter(isLater))('$scenario: $request is not served yet', async ({ file }) => {
    expect((await askApp(app, conversationIn(file))).status).toBe(404)
  })

  test('all of them get the same document for one domain, whatever they sent along', async () => {
    const asked = steps
      .map(({ file }) => conversationIn(file))
      .filter(({ url }) => /[/](?:config-v1.1|mail-v1).xml/.test(url) && !url.includes('hoster'))
    const bodies = new Set<string>()
    for (const conversation of asked) bodies.add((await askApp(app, conversation)).body)
    expect([asked.length, bodies.size]).toEqual([52, 1])
  })
})

describe('every program that was recorded can use what it gets', () => {
  const THERE: Account = {
    incoming: 'imap imap.example.test:993 SSL %EMAILADDRESS%',
    outgoing: 'smtp smtp.example.test:465 SSL %EMAILADDRESS%'
  }
  const OUTLOOK_THERE: Account = {
    incoming: 'imap imap.example.test:993 SSL user@example.test',
    outgoing: 'smtp smtp.example.test:465 SSL user@example.test'
  }
  const EWS = 'https://exchange.example.test/EWS/Exchange.asmx'

  test.each(sent('GET', /config-v1[.]1[.]xml/))('$program: $request', async ({ file }) => {
    const answer = await askApp(app, conversationIn(file))
    await holds(
      [status(200), XML, literalHostNames, plainLeaves, onePlaceholder],
      answer,
      conversationIn(file)
    )
    expect([takesFirst, takesLast, takesOnlyTheVeryFirst].map(read => read(answer.body))).toEqual([
      THERE,
      THERE,
      THERE
    ])
  })

  test.each(sent('POST', /[/]autodiscover[.]xml/i))('$program: $request', async ({ file }) => {
    const answer = await askApp(app, conversationIn(file))
    expect([answer.status, header(answer, 'content-type')]).toEqual([
      200,
      'text/xml; charset=utf-8'
    ])
    expect(autodiscover(answer.body)).toEqual(OUTLOOK_THERE)
    // Evolution looks for ASUrl, exchangelib and davmail for EwsUrl.
    expect(['ASUrl', 'EwsUrl'].map(name => one(rootOf(answer.body), name))).toEqual([EWS, EWS])
  })

  test.each(sent('GET', /[/]autodiscover[.]xml/i))('$program: $request', async ({ file }) => {
    const answer = await askApp(app, conversationIn(file))
    expect([answer.status, header(answer, 'x-soap-enabled')]).toEqual([200, 'True'])
    expect(autodiscover(answer.body)).toEqual(THERE)
  })

  test.each(sent('POST', /[/]autodiscover[.]svc/))('$program: $request', async ({ file }) => {
    const answer = await askApp(app, conversationIn(file))
    const settings = all(rootOf(answer.body), 'UserSetting')
    const urls = settings.filter(setting => one(setting, 'Name')?.endsWith('EwsUrl'))
    expect(urls.map(setting => one(setting, 'Value'))).toEqual([EWS, EWS])
  })

  test.each([
    ...sent('PROPFIND', /./),
    ...sent('HEAD', /./),
    ...sent('PUT', /./),
    ...sent('GET', /[.]test[/]$/)
  ])('$program learns that there is nothing: $request', async ({ file }) => {
    const asked = conversationIn(file)
    const { method, url } = asked
    const answer = await askApp(app, asked)
    // People find a page at the root, so there is something to ask for, but not so.
    const isPage = new URL(url).pathname === '/' && method !== 'GET' && method !== 'HEAD'
    expect([answer.status, header(answer, 'content-type')]).toEqual([
      isPage ? 405 : 404,
      'text/plain; charset=utf-8'
    ])
  })

  test('no recorded request is left without a fact', () => {
    const seen = [
      ...sent('GET', /config-v1[.]1[.]xml/),
      ...sent('GET', /[/]autodiscover[.](?:xml|svc)/i),
      ...sent('POST', /[/]autodiscover[.](?:xml|svc)/i),
      ...sent('PROPFIND', /./),
      ...sent('HEAD', /./),
      ...sent('PUT', /./),
      ...sent('GET', /[.]test[/]$/)
    ]
    expect(recorded.filter(row => !seen.includes(row))).toEqual([])
  })
})

describe('a domain that is not served', () => {
  const unknown = conversations.filter(({ file }) => file.startsWith('unknown-domain/'))

  test.each(unknown)('is a 404 that no program takes for settings: $title', async conversation => {
    const answer = await askApp(app, conversation)
    const isForPrograms = !conversation.url.includes('/api/')
    expect([answer.status, header(answer, 'content-type')?.split(';')[0]]).toEqual([
      404,
      isForPrograms ? 'text/plain' : 'application/json'
    ])
    // Geary parses the body of a 404, and KMail waits for ever where that is well-formed without settings.
    expect(answer.body).not.toContain('<')
  })
})
