/**
 * Which guides the page may have for a provider, and what they may name. It follows from the settings and from what the programs
 * can do, not from the code of the page.
 */
import type { Address } from '../../src/address/address.ts'
import { loginName, loginVariablesOf } from '../../src/settings/login.ts'
import type { IncomingProtocol, Provider, Server } from '../../src/settings/settings.ts'
import type { Device } from '../../src/web/visitor.ts'

/** What a program can read a mailbox by. */
type Ability = readonly (IncomingProtocol | 'exchange')[]

const MAIL: Ability = ['imap', 'pop3']
const OUTLOOK_MOBILE: Ability = ['imap', 'exchange']
const EVERY: Ability = ['imap', 'pop3', 'exchange']

const ABILITIES: Readonly<Record<Device, Readonly<Record<string, Ability>>>> = {
  iphone: {
    'apple-profile': EVERY,
    'apple-mail': EVERY,
    'outlook-mobile': OUTLOOK_MOBILE,
    gmail: ['imap', 'exchange'],
    'delta-chat': ['imap'],
    'other-program': MAIL
  },
  mac: {
    'apple-profile': EVERY,
    thunderbird: MAIL,
    'apple-mail': MAIL,
    'outlook-mac': MAIL,
    'delta-chat': ['imap'],
    'other-program': MAIL,
    webmail: ['exchange']
  },
  android: {
    // By a QR code, POP3 too.
    thunderbird: MAIL,
    gmail: EVERY,
    'samsung-email': EVERY,
    'outlook-mobile': OUTLOOK_MOBILE,
    'delta-chat': ['imap'],
    'other-program': MAIL
  },
  windows: {
    thunderbird: MAIL,
    'outlook-classic': MAIL,
    'outlook-new': MAIL,
    'delta-chat': ['imap'],
    'other-program': MAIL,
    webmail: ['exchange']
  },
  other: {
    thunderbird: MAIL,
    'gnome-accounts': ['imap'],
    evolution: MAIL,
    kmail: MAIL,
    'delta-chat': ['imap'],
    'other-program': MAIL,
    webmail: ['exchange']
  }
}

export type ExpectedGuides = {
  readonly ids: readonly string[]
  /** The servers that people may be told to enter. */
  readonly servers: readonly NamedServer[]
  /** The host of Exchange ActiveSync, where that is how programs read the mailbox. */
  readonly exchange: string | undefined
  readonly isUnencrypted: boolean
}

export type NamedServer = {
  readonly host: string
  readonly port: string
  /** Undefined where the server asks for none. */
  readonly login: string | undefined
  readonly hasUsualPort: boolean
  readonly isIncoming: boolean
}

export function expectedGuides(
  provider: Provider,
  address: Address,
  protocol: IncomingProtocol | undefined,
  device: Device
): ExpectedGuides {
  const { incoming, outgoing, activesync, programs } = provider
  const isOffered = incoming.some(server => server.protocol === protocol)
  const chosen = isOffered ? protocol : incoming[0]?.protocol
  const reading = incoming.filter(server => server.protocol === chosen)
  const readBy = wayToRead(reading, outgoing, activesync)
  const servers = readBy === chosen ? [...reading, ...outgoing].filter(acceptsPassword) : []
  const best = [reading, outgoing].map(group => group.find(acceptsPassword))
  const ids = Object.entries(ABILITIES[device])
    .filter(([id, ability]) => isAbleTo(ability, readBy) && !isHidden(id, programs?.hide))
    .map(([id]) => id)
  return {
    ids: readBy === 'nothing' ? ['webmail'] : readBy === undefined ? ['other-program'] : ids,
    servers: servers.map(server => namedServer(server, address)),
    exchange: readBy === 'exchange' ? new URL(activesync ?? '').hostname : undefined,
    isUnencrypted: readBy === chosen && best.some(server => server?.security === 'none')
  }
}

function isAbleTo(ability: Ability, readBy: string | undefined): boolean {
  return ability.some(way => way === readBy)
}

function isHidden(id: string, hide: readonly string[] = []): boolean {
  return hide.includes(id)
}

/** `nothing`: there are servers, but none that a password opens. Undefined: one for reading or one for sending is missing. */
function wayToRead(
  reading: readonly Server<IncomingProtocol>[],
  outgoing: readonly Server[],
  activesync: string | undefined
): IncomingProtocol | 'exchange' | 'nothing' | undefined {
  if (reading.length > 0 && outgoing.length > 0) {
    const isOpen = reading.some(acceptsPassword) && outgoing.some(acceptsPassword)
    return isOpen ? reading[0]?.protocol : 'nothing'
  }
  return activesync === undefined ? undefined : 'exchange'
}

function acceptsPassword({ authentication }: Pick<Server, 'authentication'>): boolean {
  const withPassword = ['password', 'encrypted-password', 'ntlm', 'none']
  return authentication.some(method => withPassword.includes(method))
}

const USUAL_PORTS = { imap: [993, 143], pop3: [995, 110], smtp: [465, 587, 25] }

function namedServer(server: Server, address: Address): NamedServer {
  const { protocol, host, port, authentication, login } = server
  return {
    host,
    port: String(port),
    login: authentication[0] === 'none' ? undefined : loginName(login, loginVariablesOf(address)),
    hasUsualPort: USUAL_PORTS[protocol].includes(port),
    isIncoming: protocol !== 'smtp'
  }
}
