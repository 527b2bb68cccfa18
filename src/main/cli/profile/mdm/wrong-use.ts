import type { ProfileOptions } from '../options.ts'
import { isProfileFile } from '../output.ts'

export type MdmOptions = ProfileOptions & { readonly mdm: string }

/** The options of one person's profile, or of many people's: an MDM fills one profile in for everybody. */
const FOR_PEOPLE = { csv: '--csv', name: '--name', together: '--together', skipBad: '--skip-bad' }
const FOR_MDM = {
  domain: '--domain',
  mdmAddress: '--mdm-address',
  mdmLocalpart: '--mdm-localpart',
  mdmName: '--mdm-name'
}

export function isForMdm(options: ProfileOptions): options is MdmOptions {
  return options.mdm !== undefined
}

/** Which options cannot be used together, as one line; or undefined. */
export function conflictOf(options: ProfileOptions): string | undefined {
  const { addresses, out } = options
  if (!isForMdm(options)) {
    const flag = firstGiven(options, FOR_MDM)
    return flag === undefined ? undefined : `${flag} can only be used with --mdm`
  }
  const flag = addresses.length > 0 ? 'a mail address' : firstGiven(options, FOR_PEOPLE)
  if (flag !== undefined)
    return `${flag} cannot be used with --mdm, which creates one profile for everybody at a domain`
  return out === undefined || isProfileFile(out)
    ? undefined
    : '--out must name a .mobileconfig file if --mdm is used'
}

function firstGiven<Key extends keyof ProfileOptions>(
  options: ProfileOptions,
  flags: Readonly<Record<Key, string>>
): string | undefined {
  const given = (Object.keys(flags) as Key[]).find(key => options[key] !== undefined)
  return given && flags[given]
}
