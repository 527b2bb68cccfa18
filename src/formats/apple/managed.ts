import { build } from 'plist'
import type { Domain } from '../../address/domain.ts'
import { failed, ok, type Result } from '../../result.ts'
import { slot, Template } from '../../settings/document-template.ts'
import type { Settings } from '../../settings/settings.ts'
import { accountOf, type AccountKind } from './choose-account.ts'
import { identifierOf, managedUuid, namespaceOf, payloadUuids } from './identity.ts'
import type { Payload, Person } from './payloads.ts'
import { payloadsOf, profile } from './profile.ts'
import type { ProfileQuestion } from './request.ts'

/** What an MDM replaces on each device. Its variables are XML text as they are: written byte for byte, never escaped. */
export type Mdm = {
  readonly address: string
  /** For the part of the address before the @; undefined where the MDM has none. */
  readonly localPart: string | undefined
  /** For the full name; undefined where the MDM has none, and then no name is in the profile. */
  readonly name: string | undefined
  /** What the MDM takes for a variable in any text. */
  readonly syntax: RegExp
}

/** A profile for everybody at one domain. Nobody's address is in it, and no password. */
export type ManagedProfile = {
  readonly account: AccountKind
  readonly identifier: string
  readonly document: string
}

export type ManagedProblem =
  | { readonly kind: 'no-account' }
  | { readonly kind: 'no-local-part' }
  /** A text of the provider file that the MDM would take for a variable, or that would run into one. */
  | { readonly kind: 'variable-in-text'; readonly key: string; readonly text: string }

const [ADDRESS, LOCAL_PART, NAME] = [slot(0), slot(1), slot(2)]

/**
 * The profile that an MDM installs for each of its users with a mailbox at `settings.domain`. Its variables are in the address,
 * the name and the user names, and nowhere else. It is never signed: an MDM cannot replace anything in a signed profile.
 */
export function renderManagedProfile(
  { provider, domain }: Settings,
  { account: kind, only, language }: Pick<ProfileQuestion, 'account' | 'only' | 'language'>,
  mdm: Mdm
): Result<ManagedProfile, ManagedProblem> {
  const account = accountOf(provider, kind)
  if (!account) return failed({ kind: 'no-account' })
  const uuid = managedUuid(namespaceOf(provider.id), domain, account.kind)
  const content = payloadsOf(account, provider, personOf(provider.id, domain, uuid, mdm), only)
  const owner = {
    provider,
    address: domain,
    account: uuid,
    uuid: uuid.toUpperCase(),
    language,
    isManaged: true
  } as const
  const payload = profile(owner, content)
  const problem = problemOf(payload, mdm)
  if (problem) return failed(problem)
  const document = new Template(`${build(payload)}\n`).fill(valuesOf(mdm))
  return ok({ account: account.kind, identifier: identifierOf(provider.id, uuid), document })
}

function personOf(id: Domain, domain: Domain, uuid: string, { name }: Mdm): Person {
  return {
    address: { text: ADDRESS, localPart: LOCAL_PART, domain },
    name: name === undefined ? undefined : NAME,
    identifierOf: payload => identifierOf(id, uuid, payload),
    uuidOf: payload => payloadUuids(payload)(uuid)
  }
}

/** In the order of the slots. */
function valuesOf({ address, localPart = '', name = '' }: Mdm): readonly string[] {
  return [address, localPart, name]
}

function problemOf(payload: Payload, mdm: Mdm): ManagedProblem | undefined {
  const texts = textsOf(payload)
  if (mdm.localPart === undefined && texts.some(([, text]) => text.includes(LOCAL_PART)))
    return { kind: 'no-local-part' }
  const found = texts.find(([, text]) => mdm.syntax.test(text) || runsIntoVariable(text, mdm))
  return found && { kind: 'variable-in-text', key: found[0], text: withVariables(found[1], mdm) }
}

/** `$USER` before `name` would be read as `$USERname`. */
function runsIntoVariable(text: string, mdm: Mdm): boolean {
  const variables = valuesOf(mdm)
  return [ADDRESS, LOCAL_PART, NAME].some(
    (mark, i) =>
      /\w$/.test(variables[i] ?? '') &&
      text
        .split(mark)
        .slice(1)
        .some(after => /^\w/.test(after))
  )
}

function withVariables(text: string, mdm: Mdm): string {
  return new Template(text).fill(valuesOf(mdm))
}

/** Every text in a payload and in those within it, with its key. */
function textsOf(payload: Payload): readonly (readonly [key: string, text: string])[] {
  return Object.entries(payload).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[key, value] as const]
    if (typeof value !== 'object') return []
    return (Array.isArray(value) ? value : [value]).flatMap(textsOf)
  })
}
