import type { Address } from '../address/address.ts'
import type { LoginRule } from './settings.ts'

/** The words a login rule may hold, and what each stands for. */
export type LoginVariables = Readonly<Record<'address' | 'localpart' | 'domain', string>>

/** Login rule + words → login name. `{domain}\{localpart}` + Jane's → `example.com\jane`. */
export function loginName(rule: LoginRule, words: LoginVariables): string {
  return rule.replace(
    /\{(address|localpart|domain)\}/g,
    (_, word: keyof LoginVariables) => words[word]
  )
}

/** The words of one person. The address keeps the spelling it came in; the domain is the one we look up. */
export function loginVariablesOf(address: Address): LoginVariables {
  return { address: address.text, localpart: address.localPart, domain: address.domain }
}
