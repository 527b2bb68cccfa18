import type { Address } from '../address/address.ts'
import { isolated } from '../address/right-to-left.ts'
import type { Question, Reply } from '../formats/format.ts'
import { html } from '../markup/markup.ts'
import type { Language } from '../settings/language.ts'
import type { IncomingProtocol, Settings } from '../settings/settings.ts'
import type { PageContext } from './context.ts'
import { guideList, type GuideInput } from './guides/guide.ts'
import { guidesFor } from './guides/index.ts'
import { guideValues } from './guides/values.ts'
import { interpolate, interpolateText } from './interpolate.ts'
import { emptyFormLink } from './links.ts'
import { page } from './page.ts'
import { deviceLinks, protocolChoice } from './sections/choices.ts'
import { helpSection } from './sections/help.ts'
import { openOnPhone } from './sections/phone.ts'
import { serverSettings } from './sections/server-settings.ts'
import { groupServers, type ServerGroups } from './server-groups.ts'

/** What the page needs from other formats and of the installation. */
export type PagePorts = {
  /** The URL of the person's Apple profile. Undefined where the provider has nothing for one. */
  readonly profileLink: (settings: Settings, question: ProfileLinkQuestion) => string | undefined
  /** The service's own origin, if it has one. */
  readonly publicUrl?: string | undefined
}

type ProfileLinkQuestion = Question & {
  readonly address: Address
  readonly account: IncomingProtocol | undefined
  readonly personName: string | undefined
  readonly only: 'mail' | undefined
  readonly language: Language | undefined
}

/** The page for an address that a provider serves: guides, and every setting. */
export function setupPage(
  context: PageContext,
  settings: Settings,
  address: Address,
  ports: PagePorts
): Reply {
  const { provider } = settings
  const { messages, question } = context
  const servers = groupServers(provider, question.protocol)
  const guides = guidesFor(guideInput(context, settings, address, servers, ports))
  const choice = protocolChoice(provider, context)
  const shownAddress = html`<span class="address" translate="no" dir="auto">${address.text}</span>`
  const main = html`<div class="top">
      <h1>${interpolate(messages.titleFor, { address: shownAddress })}</h1>
      <p><a href="${emptyFormLink(question)}">${messages.form.otherAddress}</a></p>
    </div>
    ${deviceLinks(context)}
    <div class="columns">
      <div class="guides screen">${guideList(guides, context)} ${choice}</div>
      <aside>${openOnPhone(context)} ${helpSection(context)}</aside>
    </div>
    ${serverSettings(provider, address, servers, context)}`
  const title = interpolateText(messages.titleFor, { address: isolated(address.text) })
  return page(context, 200, title, main)
}

function guideInput(
  context: PageContext,
  settings: Settings,
  address: Address,
  servers: ServerGroups,
  ports: PagePorts
): GuideInput {
  const { provider } = settings
  const { question, language, messages } = context
  const { host, personName, protocol: account } = question
  const profileLink = (only?: 'mail'): string | undefined =>
    ports.profileLink(settings, { host, address, account, personName, only, language })
  const hasMoreThanMail = provider.calendar !== undefined || provider.contacts !== undefined
  return {
    context,
    servers,
    values: guideValues(provider, address, servers, messages),
    profileLink: profileLink(),
    mailOnlyProfileLink: hasMoreThanMail ? profileLink('mail') : undefined,
    // Without the person's address: administrators may keep this link in their notes.
    registryLink: `/outlook.reg?emailaddress=${encodeURIComponent(`you@${address.domain}`)}`
  }
}
