/**
 * `customers`: sources of domains and logins that are in no file. This version does not use them, but checks them, so that
 * errors are found before a later version uses them.
 */
import { z } from 'zod'
import { inOrder, type Check } from './checks.ts'

const MAX_SOURCES = 20

/** The kinds of source, and the further keys of each. */
const SOURCES = {
  sql: ['password', 'recipe', 'domain', 'mailbox'],
  ldap: ['bind', 'base', 'recipe', 'domain', 'mailbox'],
  http: ['token'],
  map: [],
  mx: []
} as const satisfies Record<string, readonly SourceKey[]>
type Kind = keyof typeof SOURCES
const KINDS = Object.keys(SOURCES) as readonly Kind[]

// A file is 1 MiB at most, and an SQL query may be long.
const value = z.string().min(1).max(10_000)

/** A URL, which messages do not quote because it may hold a password. */
const address = (...schemes: readonly string[]) =>
  value.superRefine(
    inOrder(text => {
      if (schemes.some(scheme => text.startsWith(`${scheme}:`))) return []
      const list = schemes.map(scheme => `${scheme}:`).join(' or ')
      return [{ code: 'not-a-url', message: `the value must begin with ${list}` }]
    })
  )

/** Each source has one kind, and only the keys that belong to it. */
const oneKind: Check<object> = found => {
  const kinds = KINDS.filter(kind => Object.hasOwn(found, kind))
  const [kind] = kinds
  if (kind === undefined) {
    const hint = 'for example: - sql: postgres://mailsetup@db.example.com/mail'
    const message = `one of ${KINDS.join(', ')} is missing`
    return [{ code: 'missing-key', message, hint }]
  }
  if (kinds.length > 1) {
    const message = `${kinds.join(' and ')} cannot be used together in one entry`
    const hint = 'write an entry with its own dash for each source'
    return [{ code: 'contradiction', message, hint }]
  }
  return foreignKeys(found, kind)
}

function foreignKeys(found: object, kind: Kind): ReturnType<Check<object>> {
  const known: readonly string[] = [kind, ...SOURCES[kind]]
  const foreign = Object.keys(found).filter(key => !known.includes(key))
  return foreign.map(key => ({
    code: 'contradiction',
    message: `"${key}" is not allowed in a source of kind ${kind}`,
    path: [key]
  }))
}

const source = z
  .strictObject({
    sql: address('postgres', 'mysql', 'mariadb', 'sqlite').optional().describe('A database'),
    ldap: address('ldaps', 'ldap').optional().describe('An LDAP directory'),
    http: address('https', 'http').optional().describe('An HTTP service'),
    map: value.optional().describe('A file with a domain, or an address and a login, on each line'),
    mx: z.literal(true).optional().describe('Domains whose MX host is one of mx'),
    password: value.optional().describe('sql: the password'),
    recipe: value
      .optional()
      .describe('sql, ldap: the hosting panel that the tables or entries belong to'),
    domain: value.optional().describe('sql: a query; ldap: a filter'),
    mailbox: z
      .union([
        value,
        z.strictObject({ filter: value, login: value.optional(), name: value.optional() })
      ])
      .optional()
      .describe('sql: a query; ldap: a filter and the attributes of login and name'),
    bind: z.strictObject({ dn: value, password: value.optional() }).optional(),
    base: value.optional().describe('ldap: the distinguished name to search below'),
    token: value.optional().describe('http: sent as a bearer token')
  })
  .superRefine(inOrder(oneKind))

type SourceKey = 'password' | 'recipe' | 'domain' | 'mailbox' | 'bind' | 'base' | 'token'

export const customers = z
  .array(source)
  .min(1)
  .max(MAX_SOURCES)
  .describe('Sources of more domains and logins, in this order. Not used yet')
