import { parseDomain, type Domain } from '../address/domain.ts'
import type { DnTemplate, HostTemplate, TextTemplate, UrlTemplate } from './kinds.ts'
import type { Provider, ProviderTemplate } from './settings.ts'

const DOMAIN = '{domain}'

type Model = Omit<ProviderTemplate, 'customers' | 'wording'>

/** The keys of T, at any depth, whose value extends Kind, or is a record of them such as a text by language. */
type KeyOf<T, Kind> = T extends readonly (infer Item)[]
  ? KeyOf<Item, Kind>
  : T extends object
    ? {
        [K in keyof T]-?: NonNullable<T[K]> extends Kind
          ? K
          : string extends keyof NonNullable<T[K]>
            ? NonNullable<T[K]>[string & keyof NonNullable<T[K]>] extends Kind
              ? K
              : never
            : KeyOf<NonNullable<T[K]>, Kind>
      }[keyof T]
    : never

/** The keys of T, at any depth, with any string, or a list of them. */
type PlainKeyOf<T> = T extends readonly (infer Item)[]
  ? PlainKeyOf<Item>
  : T extends string | number | boolean
    ? never
    : {
        [K in keyof T]-?: string extends NonNullable<T[K]>
          ? K
          : NonNullable<T[K]> extends readonly (infer Item)[]
            ? string extends Item
              ? K
              : PlainKeyOf<Item>
            : PlainKeyOf<NonNullable<T[K]>>
      }[keyof T]

// A key of the model that is in none of these three tables is a type error.
/** Hosts, URLs and distinguished names. */
const TECHNICAL = {
  host: true,
  activesync: true,
  ews: true,
  owa: true,
  oab: true,
  jmap: true,
  caldav: true,
  carddav: true,
  webdav: true,
  searchBase: true,
  issuer: true,
  authorizationUrl: true,
  tokenUrl: true,
  webmail: true,
  controlPanel: true,
  imprint: true,
  privacy: true,
  url: true
} satisfies Record<KeyOf<Model, HostTemplate | UrlTemplate | DnTemplate>, true>

/** Text that people read. `title`, `text`, `notes` and `consent` hold one for each language. */
const FOR_PEOPLE = {
  name: true,
  shortName: true,
  title: true,
  text: true,
  notes: true,
  quota: true,
  email: true,
  organization: true,
  removalNote: true,
  consent: true
} satisfies Record<KeyOf<Model, TextTemplate>, true>

const FILLED = { ...TECHNICAL, ...FOR_PEOPLE }

/**
 * Not filled in here: in a login and a redirect, `{domain}` is filled in together with the person, in `customers` by whoever does
 * the look-up. In `wording`, the page fills in what it knows.
 */
const KEPT = {
  version: true,
  login: true,
  redirect: true,
  scope: true,
  pathPrefix: true,
  clientId: true,
  phone: true,
  logo: true,
  logoDark: true,
  color: true,
  languages: true,
  wording: true,
  customers: true
} satisfies Record<PlainKeyOf<Model> | 'customers' | 'wording', true>

type Keys = Readonly<Record<string, true>>

/** Does the provider differ from domain to domain? */
export function isPerDomain(provider: ProviderTemplate): boolean {
  return holdsDomain(provider, FILLED)
}

function holdsDomain(value: unknown, keys: Keys, isFilled = false): boolean {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, inner]) => {
    const isHere = isFilled || Object.hasOwn(keys, key)
    if (typeof inner === 'string') return isHere && inner.includes(DOMAIN)
    return (isHere || !Object.hasOwn(KEPT, key)) && holdsDomain(inner, keys, isHere)
  })
}

/**
 * The provider where no mail domain is known, as a template without `{domain}`. Declared servers that hold `{domain}` are left
 * out; if anything else technical holds it, there are no settings: undefined. In text for people, the provider's main domain is
 * filled in.
 */
export function withoutDomain(template: ProviderTemplate): ProviderTemplate | undefined {
  const filled = fill(template, template.id, FOR_PEOPLE) as ProviderTemplate
  const { declared, ...usable } = filled
  if (holdsDomain(usable, FILLED)) return undefined
  return {
    ...usable,
    declared: {
      incoming: declared.incoming.filter(isFixed),
      outgoing: declared.outgoing.filter(isFixed)
    }
  }
}

function isFixed(server: { readonly host: string }): boolean {
  return !server.host.includes(DOMAIN)
}

/** A template without any `{domain}` → the provider for every domain, the same value. @param template not isPerDomain() */
export function asFilled(template: ProviderTemplate): Provider {
  return template as unknown as Provider
}

/** The provider for one mail domain: `mail.{domain}` → `mail.example.com`, in hosts, URLs and text for people. */
export function fillDomain(template: ProviderTemplate, domain: Domain): Provider {
  return fill(template, domain, FILLED) as Provider
}

function fill(value: unknown, domain: Domain, keys: Keys, isFilled = false): unknown {
  if (Array.isArray(value)) return value.map(inner => fill(inner, domain, keys, isFilled))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const isHere = isFilled || Object.hasOwn(keys, key)
    if (typeof inner === 'string') return [key, isHere ? inner.replaceAll(DOMAIN, domain) : inner]
    const isKept = !isHere && Object.hasOwn(KEPT, key)
    return [key, isKept ? inner : fill(inner, domain, keys, isHere)]
  })
  return Object.fromEntries(entries)
}

// parseDomain() returns it unchanged.
const SAMPLE = 'domain-goes-here.invalid'

/** A host name of a provider file → lower-case A-labels; `{domain}` stays. */
export function normalizeHost(host: string): HostTemplate {
  const normal = parseDomain(host.replaceAll(DOMAIN, SAMPLE))?.replaceAll(SAMPLE, DOMAIN)
  return (normal ?? host) as HostTemplate
}
