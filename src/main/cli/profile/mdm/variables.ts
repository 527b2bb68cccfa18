import type { Domain } from '../../../../address/domain.ts'
import type { Mdm } from '../../../../formats/apple/index.ts'
import { SYNTAXES, type Vendor } from './vendors.ts'

/** The values of the options that replace variables of an MDM. */
export type VariableOptions = {
  readonly mdmAddress?: string
  readonly mdmLocalpart?: string
  readonly mdmName?: string
}

/**
 * The variables of an MDM for a mail domain. Where it has the part before the @, the address is made of that and the domain: the
 * address in a directory can be of another domain.
 *
 * @param options checked by variablesProblem()
 */
export function variablesOf(vendor: Vendor, options: VariableOptions, domain: Domain): Mdm {
  const localPart = options.mdmLocalpart ?? vendor.localPart
  const ofDomain = localPart === undefined ? undefined : `${localPart}@${domain}`
  const address = options.mdmAddress ?? ofDomain ?? vendor.address ?? ''
  const name = options.mdmName ?? vendor.fullName
  const syntax = vendor.syntax ?? syntaxOf([address, localPart, name])
  return { address, localPart, name, syntax }
}

/** The syntax in which these variables are written; if none is known, every syntax. */
function syntaxOf(variables: readonly (string | undefined)[]): RegExp {
  const used = SYNTAXES.filter(syntax => variables.some(text => syntax.test(text ?? '')))
  return new RegExp((used.length > 0 ? used : SYNTAXES).map(({ source }) => source).join('|'))
}

/** What is wrong with the values of the options, as one line; or undefined. */
export function variablesProblem(
  vendor: Vendor,
  options: VariableOptions,
  domain: Domain
): string | undefined {
  const { mdmAddress, mdmLocalpart, mdmName } = options
  if (vendor.address === undefined && mdmAddress === undefined && mdmLocalpart === undefined)
    return '--mdm custom needs --mdm-address or --mdm-localpart with a variable of your MDM'
  return (
    valueProblem('--mdm-address', mdmAddress, vendor) ??
    valueProblem('--mdm-localpart', mdmLocalpart, vendor) ??
    valueProblem('--mdm-name', mdmName, vendor) ??
    atProblem(options, domain)
  )
}

function valueProblem(
  option: string,
  value: string | undefined,
  { name, syntax }: Vendor
): string | undefined {
  if (value === undefined) return undefined
  if (/[<>&\p{C}]/u.test(value))
    return `${option} contains <, >, & or a control character: it is written into the XML of the profile as it is`
  const hasVariable = syntax ? syntax.test(value) : !PLAIN.test(value)
  return hasVariable
    ? undefined
    : `${option} contains no variable of ${name}: everybody would get the same value`
}

/** Nothing that an MDM could replace. */
const PLAIN = /^[\p{L}\p{N}\s.@+_'-]*$/u

/** The domain of the address must be known: host names and user names are made of it. */
function atProblem(
  { mdmAddress = '', mdmLocalpart = '' }: VariableOptions,
  domain: Domain
): string | undefined {
  if (mdmLocalpart.includes('@')) return '--mdm-localpart is the part before the @'
  return mdmAddress.includes('@') && !mdmAddress.endsWith(`@${domain}`)
    ? `--mdm-address must be one variable for the whole address, or end with @${domain}`
    : undefined
}

/** Whether a variable stands for a password. */
export function hasPassword(options: VariableOptions): boolean {
  const { mdmAddress = '', mdmLocalpart = '', mdmName = '' } = options
  return /passw|passcode|passphrase|pwd|secret/i.test(`${mdmAddress} ${mdmLocalpart} ${mdmName}`)
}
