import { addressInText, fieldParameter } from '../address/field.ts'
import { queryParameter } from '../address/query.ts'
import type { ClientRequest } from '../formats/format.ts'
import { languageOf, type Language } from '../settings/language.ts'
import { acceptedLanguages } from './messages.ts'

export const DEVICES = ['iphone', 'mac', 'android', 'windows', 'other'] as const
export type Device = (typeof DEVICES)[number]

/** What the request says about the person who views the page. */
export type Visitor = {
  /** The content of the address field, valid or not. */
  readonly addressInput: string | undefined
  /** BCP 47, best first. */
  readonly languages: readonly string[]
  readonly device: Device
  /** The page is viewed on a phone or tablet, whatever device was chosen. */
  readonly isOnPhone: boolean
  /** False for the browsers on iOS that save a profile as a file. */
  readonly canInstallProfiles: boolean
  /** Parameters of the URL. They take precedence over what the browser sends, and the links of the page keep them. */
  readonly chosen: {
    readonly language?: Language | undefined
    readonly device?: Device | undefined
  }
}

export function visitorOf({ query, header = () => undefined }: ClientRequest): Visitor {
  const userAgent = header('user-agent') ?? ''
  const device = queryParameter(query, 'device')?.toLowerCase()
  const chosen = {
    language: languageOf(queryParameter(query, 'lang')),
    device: DEVICES.find(known => known === device)
  }
  const accepted = acceptedLanguages(header('accept-language') ?? '')
  const ownDevice = deviceOf(userAgent)
  return {
    addressInput: addressInput(query),
    languages: chosen.language === undefined ? accepted : [chosen.language, ...accepted],
    device: chosen.device ?? ownDevice,
    isOnPhone: ownDevice === 'iphone' || ownDevice === 'android',
    canInstallProfiles: !savesProfilesAsFiles(userAgent),
    chosen
  }
}

/**
 * The maxlength of the form's field, and longer than any address (RFC 5321 4.5.3.1). Every link of the page repeats the
 * input, so a long one would make a long page.
 */
export const LONGEST_INPUT = 320

function addressInput(query: string): string | undefined {
  const input = fieldParameter(query, 'emailaddress', 'email')?.slice(0, LONGEST_INPUT)
  return input ? addressInText(input) : undefined
}

const USER_AGENTS: readonly [pattern: RegExp, device: Device][] = [
  [/iPhone|iPad|iPod/, 'iphone'],
  [/Android/, 'android'],
  // An iPad that requests desktop pages sends this too. script.ts recognizes it by its touch points.
  [/Macintosh/, 'mac'],
  [/Windows/, 'windows']
]

function deviceOf(userAgent: string): Device {
  return USER_AGENTS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other'
}

/**
 * On iOS, Safari and Chrome pass a profile on to the system. Firefox and DuckDuckGo do not, nor do the browsers inside other
 * apps: their User-Agent has no `Safari/`, or a name of their own as well.
 */
function savesProfilesAsFiles(userAgent: string): boolean {
  if (!/iPhone|iPad|iPod/.test(userAgent)) return false
  return (
    !/Safari\//.test(userAgent) ||
    /FxiOS|Focus|DuckDuckGo|Ddg\/|FBA[NV]|Instagram|GSA\//.test(userAgent)
  )
}
