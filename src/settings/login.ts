import type { Address } from '../address/address.ts'
import type { LoginRule } from './settings.ts'

/** What the placeholders of a login rule stand for. */
export type LoginVariables = Readonly<Record<'address' | 'localpart' | 'domain', string>>

/** Login rule + variables → user name: `{domain}\{localpart}` for jane@example.com → `example.com\jane`. */
export function loginName(rule: LoginRule, variables: LoginVariables): string {
  return rule.replace(
    /\{(address|localpart|domain)\}/g,
    (_, name: keyof LoginVariables) => variables[name]
  )
}

/** The variables of one person. The address keeps the spelling of the request; the domain is in A-labels. */
export function loginVariablesOf(address: Address): LoginVariables {
  return { address: address.text, localpart: address.localPart, domain: address.domain }
}
