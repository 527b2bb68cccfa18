/**
 * `customers`: where domains and logins are looked up that no file lists. The shape is checked today, so that a mistake is
 * found before a version comes that asks these sources.
 */
import { z } from 'zod'
import { fault, type Context } from './checks.ts'

const MOST_SOURCES = 20

/** The kinds of source, and what else each may say. */
const SOURCES = {
  sql: ['password', 'recipe', 'domain', 'mailbox'],
  ldap: ['bind', 'base', 'recipe', 'domain', 'mailbox'],
  http: ['token'],
  map: [],
  mx: []
} as const satisfies Record<string, readonly SourceKey[]>
type Kind = keyof typeof SOURCES
const KINDS = Object.keys(SOURCES) as readonly Kind[]

const value = z.string().min(1).max(10_000)

/** Not quoted in messages: it may hold a password. */
const address = (...schemes: readonly string[]) =>
  value.superRefine((text, context) => {
    const isKnown = schemes.some(scheme => text.startsWith(`${scheme}:`))
    if (!isKnown) fault(context, 'not-a-url', `does not begin with ${oneOf(schemes, ':')}`)
  })

const source = z
  .strictObject({
    sql: address('postgres', 'mysql', 'mariadb', 'sqlite').optional().describe('A database'),
    ldap: address('ldaps', 'ldap').optional().describe('An LDAP directory'),
    http: address('https', 'http').optional().describe('An HTTP service of yours'),
    map: value.optional().describe('A file: a domain, or an address and a login, on each line'),
    mx: z.literal(true).optional().describe('A domain whose MX host is one of mx'),
    password: value.optional().describe('sql: the password'),
    recipe: value.optional().describe('sql, ldap: the panel whose tables or entries these are'),
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
  .superRefine(hasOneKind)

type SourceKey = 'password' | 'recipe' | 'domain' | 'mailbox' | 'bind' | 'base' | 'token'

export const customers = z
  .array(source)
  .min(1)
  .max(MOST_SOURCES)
  .describe('Where further domains and logins are looked up, in this order. Not asked yet')

function hasOneKind(found: object, context: Context): void {
  const kinds = KINDS.filter(kind => Object.hasOwn(found, kind))
  const [kind] = kinds
  if (kind === undefined) {
    const hint = 'for example: - sql: postgres://mailsetup@db.example.com/mail'
    fault(context, 'missing-key', `no source: one of ${KINDS.join(', ')} is needed`, hint)
  } else if (kinds.length > 1) {
    const message = `one source is ${kinds.join(' and ')}`
    fault(context, 'contradiction', message, 'write each source as an entry of its own, "- " first')
  } else refuseForeignKeys(found, kind, context)
}

function refuseForeignKeys(found: object, kind: Kind, context: Context): void {
  const known: readonly string[] = [kind, ...SOURCES[kind]]
  for (const key of Object.keys(found).filter(name => !known.includes(name)))
    fault(
      context,
      'contradiction',
      `"${key}" does not belong to a source of kind ${kind}`,
      undefined,
      [key]
    )
}

function oneOf(words: readonly string[], after: string): string {
  return words.map(word => `${word}${after}`).join(', ')
}
