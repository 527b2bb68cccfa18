import { addressInText, fieldParameter } from '../address/field.ts'
import { queryParameter } from '../address/query.ts'
import { DEVICES, type ClientRequest, type Device, type Visitor } from '../formats/format.ts'
import { languageOf } from '../settings/language.ts'
import { acceptedLanguages } from './messages.ts'

/** Who looks at the page: what they chose comes before what their browser says. */
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
