import { addressInText, fieldParameter } from '../address/field.ts'
import { queryParameter } from '../address/query.ts'
import type { ClientRequest } from '../formats/format.ts'
import { languageOf, type Language } from '../settings/language.ts'
import { acceptedLanguages } from './messages.ts'

export const DEVICES = ['iphone', 'mac', 'android', 'windows', 'other'] as const
export type Device = (typeof DEVICES)[number]

/** Who looks at the page: what their browser sends, and what they chose on the page instead. */
export type Visitor = {
  /** What is in the field of the page, be it an address or not. */
  readonly typed: string | undefined
  /** BCP 47, best first. */
  readonly languages: readonly string[]
  readonly device: Device
  /** Browsers on iOS that are not built like Safari save profiles as files. */
  readonly opensProfiles: boolean
  /** From the URL; the links of the page keep it. */
  readonly chosen: {
    readonly language?: Language | undefined
    readonly device?: Device | undefined
  }
}

/** What the visitor chose takes precedence over what the browser sends. */
export function visitorOf({ query, header = () => undefined }: ClientRequest): Visitor {
  const wish = queryParameter(query, 'device')?.toLowerCase()
  const agent = header('user-agent') ?? ''
  const chosen = {
    language: languageOf(queryParameter(query, 'lang')),
    device: DEVICES.find(device => device === wish)
  }
  const accepted = acceptedLanguages(header('accept-language') ?? '')
  return {
    typed: typedAddress(query),
    languages: chosen.language === undefined ? accepted : [chosen.language, ...accepted],
    device: chosen.device ?? deviceOf(agent),
    opensProfiles: !isForeignToProfiles(agent),
    chosen
  }
}

/** As long as the field takes it, and longer than any address (RFC 5321 4.5.3.1): every link of the page repeats it. */
const LONGEST_TYPED = 320

/** The address in the field, or what else stands there. */
function typedAddress(query: string): string | undefined {
  const typed = fieldParameter(query, 'emailaddress', 'email')?.slice(0, LONGEST_TYPED)
  return typed ? addressInText(typed) : undefined
}

const DEVICE_NAMES: readonly [name: RegExp, device: Device][] = [
  [/iPhone|iPad|iPod/, 'iphone'],
  [/Android/, 'android'],
  // An iPad that asks for desktop pages says so too: script.ts tells them apart by their fingers.
  [/Macintosh/, 'mac'],
  [/Windows/, 'windows']
]

function deviceOf(agent: string): Device {
  return DEVICE_NAMES.find(([name]) => name.test(agent))?.[1] ?? 'other'
}

/**
 * On iOS, Safari and Chrome hand a profile to the system. Firefox and DuckDuckGo do not, nor do the browsers inside other
 * apps: those have no Safari/ in their name, or one of their own beside it.
 */
function isForeignToProfiles(agent: string): boolean {
  if (!/iPhone|iPad|iPod/.test(agent)) return false
  return (
    !/Safari\//.test(agent) || /FxiOS|Focus|DuckDuckGo|Ddg\/|FBA[NV]|Instagram|GSA\//.test(agent)
  )
}
