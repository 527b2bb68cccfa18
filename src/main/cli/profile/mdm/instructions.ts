import type { ManagedProfile, Mdm } from '../../../../formats/apple/index.ts'
import type { Vendor } from './vendors.ts'

/** A profile for an MDM, and what it was made of. */
export type Made = {
  readonly profile: ManagedProfile
  readonly vendor: Vendor
  readonly mdm: Mdm
  readonly domain: string
}

/** What the profile contains, and what to do and to check before it goes to all devices, as lines for a terminal. */
export function instructionsFor(made: Made): string {
  return [...summaryOf(made), '', 'Before you assign the profile:', ...checklistOf(made), ''].join(
    '\n'
  )
}

function summaryOf({ profile, vendor, mdm, domain }: Made): readonly string[] {
  const { address, localPart, name } = mdm
  const isComposed = localPart !== undefined && address === `${localPart}@${domain}`
  const reason = isComposed
    ? ' (with this domain, because the address in the directory can be of another)'
    : ''
  return [
    `profile for ${vendor.name}: ${profile.account} accounts at ${domain}, not signed`,
    `address: ${address}${reason}`,
    name === undefined
      ? 'name: none. Mail uses the address; give --mdm-name if there is a variable for the full name'
      : `name: ${name}`,
    `identifier: ${profile.identifier}`
  ]
}

function checklistOf({ profile, vendor }: Made): readonly string[] {
  const isMac = profile.account !== 'activesync'
  return [
    ...vendor.notes,
    isMac
      ? 'On Macs and on Shared iPads, mail accounts are installed for a user only: use the user level (user channel), never the device channel.'
      : 'Macs have no ActiveSync accounts in profiles. On Shared iPads, use the user level (user channel).',
    'Assign it only to devices that have a user.',
    'Install it on one device first. If the account in the settings of Mail shows a variable in place of an address, the MDM did not replace it.',
    'It contains no password: Mail asks for it when it is first used.',
    'A person who has installed a profile from the page gets the account twice: remove that profile first.'
  ].map(line => `- ${line}`)
}
