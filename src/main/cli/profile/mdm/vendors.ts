/** An MDM: its variables as it reads them, and what administrators must know about it. */
export type Vendor = {
  readonly name: string
  readonly address: string | undefined
  /** The part before the @. */
  readonly localPart?: string
  readonly fullName?: string
  /** What it takes for a variable in any text of a file; undefined: as its variables are written. */
  readonly syntax: RegExp | undefined
  /** Sentences for administrators. */
  readonly notes: readonly string[]
}

const DOLLAR = /\$\{?[A-Za-z]/
const BRACES = /\{\{/

/** The ways in which MDMs write variables: `$EMAIL` and `${email}`, `{{mail}}`, `%Email%`, `{EmailAddress}`. */
export const SYNTAXES: readonly RegExp[] = [DOLLAR, BRACES, /%[\w.]+%/, /\{\w+\}/]

/**
 * The MDMs, by the word for --mdm. Each variable was read in the vendor's own documentation or source, named
 * in the comment. docs/managed-devices.md lists variables of other MDMs.
 */
const VENDORS = {
  // learn.jamf.com, "Computer Configuration Profiles", "Payload Variables" (2025-07-31): "case-sensitive". It has no variable for the
  // local part. The name $EMAIL is from other lists of the same table, such as gist.github.com/rtrouton/8e0e369605d0256afebd5da4afdca4f3.
  jamf: {
    name: 'Jamf Pro',
    address: '$EMAIL',
    fullName: '$FULLNAME',
    syntax: DOLLAR,
    notes: [
      'Upload it under Configuration Profiles. For Macs, set Level to "User Level".',
      'After the upload, compare the payloads in Jamf Pro with the file: Jamf Pro writes a profile anew and can leave out keys that it does not know.',
      'The user of the device needs an email address and a full name in Jamf Pro.'
    ]
  },
  // MicrosoftDocs/memdocs, intune/configuration/custom-settings-ios.md and custom-settings-macos.md; the variables are in
  // intune/apps/app-configuration-policies-use-ios.md: "case-sensitive", "not validated".
  intune: {
    name: 'Intune',
    address: '{{mail}}',
    localPart: '{{partialupn}}',
    fullName: '{{username}}',
    syntax: BRACES,
    notes: [
      'Upload it as a profile of the type Templates > Custom. For Macs, choose the deployment channel "User".',
      "{{partialupn}} is the part before the @ of the user principal name, which can differ from the mail address. If it does, use --mdm-address '{{mail}}'.",
      'Intune does not check variables: an unknown one arrives on the device as it is.'
    ]
  },
  // kandji-inc/support, "Global Variables/Global Variables.mobileconfig" (68945ab, 2026-05-01).
  kandji: {
    name: 'Kandji (Iru)',
    address: '$EMAIL',
    localPart: '$EMAIL_PREFIX',
    fullName: '$FULL_NAME',
    syntax: DOLLAR,
    notes: ['Upload it under Library > Custom Profile. The device needs an assigned user.']
  },
  // support.addigy.com, article 49233526494739: templates of Go, so the quotation marks belong to the variable.
  addigy: {
    name: 'Addigy',
    address: '{{.User "emails_primary"}}',
    fullName: '{{.User "name_formatted"}}',
    syntax: BRACES,
    notes: [
      'Upload it under Custom Profiles. Addigy needs End User Management and a user on the device.',
      'Without a user, or with an empty field, Addigy writes an empty text: the account is then set up without an address.'
    ]
  },
  // fleetdm/fleet, articles/fleet-variables.md (2026). The form with braces: Fleet replaces text, and a name can be the beginning
  // of another.
  fleet: {
    name: 'Fleet',
    address: '${FLEET_VAR_HOST_END_USER_IDP_USERNAME}',
    localPart: '${FLEET_VAR_HOST_END_USER_IDP_USERNAME_LOCAL_PART}',
    fullName: '${FLEET_VAR_HOST_END_USER_IDP_FULL_NAME}',
    syntax: DOLLAR,
    notes: [
      'Upload it under Controls > OS settings, or with GitOps. Variables need Fleet Premium.',
      'The host needs an end user from the identity provider: with an empty value, Fleet marks the profile as failed.'
    ]
  },
  /** Every other MDM, with the variables that the options name. */
  custom: {
    name: 'the MDM',
    address: undefined,
    syntax: undefined,
    notes: [
      'Check in the documentation of the MDM that it replaces these variables in uploaded profiles.',
      'If it has a switch for variables in uploaded profiles, or for their escaping, switch it on.'
    ]
  }
} as const satisfies Readonly<Record<string, Vendor>>

/** The words for --mdm. */
export const VENDOR_NAMES = Object.keys(VENDORS)

/** @param word one of VENDOR_NAMES, in any case */
export function vendorOf(word: string): Vendor {
  return (
    Object.entries<Vendor>(VENDORS).find(([name]) => name === word.toLowerCase())?.[1] ??
    VENDORS.custom
  )
}

const NOT_PROVEN =
  'no page of the vendor that shows its variables for uploaded profiles was found. Use --mdm custom with the variables that your console documents, and test it on one device'
const NO_VARIABLES =
  'has no variables for the address or the name in a profile. Use mailsetup profile --csv: it creates one file per person'

/** MDMs without built-in variables, by the word that a user writes for --mdm, and why. */
const REFUSED_VENDORS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['hexnode', 'meraki', 'miradore', 'mosyle', 'workspaceone'].map(name => [
      name,
      `${name}: ${NOT_PROVEN}`
    ])
  ),
  // Its attributes are named by the administrator; simplemdm.com/docs/api has the two switches, both off by default.
  simplemdm:
    'simplemdm: the administrator names its attributes. Use --mdm custom with yours, such as {{email}}, and switch on attribute_support and escape_attributes of the custom profile',
  // micromdm/micromdm#576: "generate the profile through your own means". Apple Business: developer.apple.com/documentation/applebusinessapi.
  ...Object.fromEntries(
    ['micromdm', 'nanomdm', 'nanocmd', 'applebusiness'].map(name => [
      name,
      `${name} ${NO_VARIABLES}`
    ])
  )
}

/** Whether there is something to tell about an MDM: a profile, or why there is none. */
export function isKnownVendor(word: string): boolean {
  return VENDOR_NAMES.includes(word.toLowerCase()) || refusalOf(word) !== undefined
}

/** Why there is no profile for an MDM, and what to do instead; undefined if it has variables. @param word in any spelling */
export function refusalOf(word: string): string | undefined {
  return REFUSED_VENDORS[word.toLowerCase().replace(/[^a-z]/g, '')]
}
