import type { Address } from '../../address/address.ts'
import type { Language } from '../../settings/language.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import type { Settings } from '../../settings/settings.ts'
import { pageContext, type PageContext } from '../context.ts'
import { usesPop3, type Guide, type GuideInput } from '../guides/guide.ts'
import { guidesFor } from '../guides/index.ts'
import { pageLink } from '../links.ts'
import type { PageQuestion } from '../request.ts'
import { guideInput, type PagePorts } from '../setup-page.ts'
import { DEVICES, type Device } from '../visitor.ts'

/** Who is helped. */
export type Person = {
  readonly address: Address
  /** For the greeting, the profile and the QR code. */
  readonly name: string | undefined
  /** Undefined: the first of the provider. */
  readonly language: Language | undefined
}

/** Everything that a helpdesk prints, sends or shows for one person. */
export type Instructions = {
  readonly context: PageContext
  readonly person: Person
  /** The page with the person's address, absolute. */
  readonly url: string
  /** Where the person's mail is, if the provider's file only redirects there: an address or a URL. */
  readonly redirect: string | undefined
  /** For the servers and the QR codes; its links are absolute. */
  readonly input: GuideInput
  readonly guides: readonly DeviceGuides[]
}

/** The guides of devices that have the same best guide, the best first. Never empty. */
export type DeviceGuides = {
  readonly devices: readonly Device[]
  readonly guides: readonly [Guide, ...Guide[]]
}

/** The origin of the page for a domain: where PUBLIC_URL is set, its DNS record and its certificate surely exist. */
export function originFor(domain: string, { publicUrl }: PagePorts): string {
  return publicUrl ?? `https://autoconfig.${domain}`
}

export function instructionsFor(
  settings: Settings,
  person: Person,
  ports: PagePorts
): Instructions {
  const origin = originFor(settings.domain, ports)
  const context = pageContext(settings, questionOf(person, origin))
  const input = absoluteInput(guideInput(context, settings, person.address, ports), origin)
  const { redirect } = settings.provider
  return {
    context,
    person,
    url: `${origin}${pageLink(context.question)}`,
    redirect: redirect && loginName(redirect, loginVariablesOf(person.address)),
    input,
    guides: guidesOfDevices(input)
  }
}

/** What a browser would request, as far as the page depends on it. */
export function questionOf(
  { address, name, language }: Partial<Person>,
  origin: string
): PageQuestion {
  const { protocol, host } = new URL(origin)
  return {
    kind: 'page',
    address,
    host,
    scheme: protocol === 'https:' ? 'https' : 'http',
    protocol: undefined,
    personName: name,
    visitor: {
      addressInput: address?.text,
      languages: language === undefined ? [] : [language],
      device: 'other',
      isOnPhone: false,
      canInstallProfiles: true,
      chosen: { language }
    }
  }
}

/** The links of the page are paths; paper and mails need URLs. */
function absoluteInput(input: GuideInput, origin: string): GuideInput {
  const { profile, registryLink } = input
  const absolute = (link: string | undefined): string | undefined => link && `${origin}${link}`
  return {
    ...input,
    registryLink: `${origin}${registryLink}`,
    profile: profile && {
      ...profile,
      link: `${origin}${profile.link}`,
      mailOnlyLink: absolute(profile.mailOnlyLink)
    }
  }
}

function guidesOfDevices(input: GuideInput): readonly DeviceGuides[] {
  const groups = new Map<string, DeviceGuides>()
  for (const device of DEVICES) {
    const [best, ...others] = guidesFor(inputFor(device, input))
    if (!best) continue
    const key = `${best.title} ${best.body.toString()}`
    const known = groups.get(key) ?? { devices: [], guides: [best] }
    groups.set(key, {
      devices: [...known.devices, device],
      guides: [best, ...withoutDoubles([...known.guides.slice(1), ...others])]
    })
  }
  return [...groups.values()]
}

function withoutDoubles(guides: readonly Guide[]): readonly Guide[] {
  return [
    ...new Map(guides.map(guide => [`${guide.title} ${guide.body.toString()}`, guide])).values()
  ]
}

/** The QR code for Thunderbird is beside the others, so the guide is without it, unless it has no other way. */
function inputFor(device: Device, input: GuideInput): GuideInput {
  const { context } = input
  const { question } = context
  const visitor = { ...question.visitor, device }
  return {
    ...input,
    context: { ...context, question: { ...question, visitor } },
    thunderbirdImport: usesPop3(input) ? input.thunderbirdImport : undefined
  }
}
