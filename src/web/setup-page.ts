import type { Address } from '../address/address.ts'
import { isolated } from '../address/right-to-left.ts'
import type { Question, Reply } from '../formats/format.ts'
import { html, type Xml } from '../markup/markup.ts'
import type { Language } from '../settings/language.ts'
import type { IncomingProtocol, Settings } from '../settings/settings.ts'
import type { PageContext } from './context.ts'
import type { GuideInput, ProfileOffer } from './guides/guide.ts'
import { guideList, guidesFor } from './guides/index.ts'
import { interpolate, interpolateText } from './interpolate.ts'
import { emptyFormLink } from './links.ts'
import { mailAccessOf, type MailAccess } from './mail-access.ts'
import { page } from './page.ts'
import { firstSteps, unencryptedWarning } from './sections/before-guides.ts'
import { deviceLinks } from './sections/choices.ts'
import { helpSection } from './sections/help.ts'
import { continueOnPhone } from './sections/phone.ts'
import { questions } from './sections/questions.ts'
import { serverSettings } from './sections/server-settings.ts'
import { groupServers } from './server-groups.ts'
import { thunderbirdImport } from './thunderbird-import.ts'

/** What the page needs from other formats and of the installation. */
export type PagePorts = {
  /** The URL of the person's Apple profile. Undefined where the provider has nothing for one. */
  readonly profileLink: (settings: Settings, question: ProfileQuestion) => string | undefined
  /** What a device asks for while it installs that profile. */
  readonly profilePrompts: (
    settings: Settings,
    question: ProfileQuestion
  ) => { readonly passwords: number; readonly asksName: boolean } | undefined
  /** The service's own origin, if it has one. */
  readonly publicUrl?: string | undefined
}

type ProfileQuestion = Question & {
  readonly address: Address
  readonly account: IncomingProtocol | undefined
  readonly personName: string | undefined
  readonly only: 'mail' | undefined
  readonly language: Language | undefined
}

/** The page for an address that a provider serves: guides, servers, and answers. */
export function setupPage(
  context: PageContext,
  settings: Settings,
  address: Address,
  ports: PagePorts
): Reply {
  const { messages, question } = context
  const input = guideInput(context, settings, address, ports)
  const main = html`<div class="top">
      <h1>${interpolate(messages.titleFor, { address: addressInTitle(address) })}</h1>
      <p>
        <a href="${emptyFormLink(question)}">${messages.form.otherAddress}</a>
        <button type="button" class="quiet" data-copy-link hidden>
          ${messages.serverSettings.copyLink}
        </button>
      </p>
    </div>
    ${deviceLinks(context)}
    <div class="columns">
      <div class="guides">
        ${firstSteps(input)} ${unencryptedWarning(input)} ${guideList(guidesFor(input), input)}
      </div>
      <aside>${continueOnPhone(input)}${helpSection(context)}</aside>
    </div>
    ${serverSettings(input)} ${questions(input)}`
  const title = interpolateText(messages.titleFor, { address: isolated(address.text) })
  return page(context, 200, title, main)
}

/** A narrow screen breaks the line after the `@`. */
function addressInTitle({ text }: Address): Xml {
  const at = text.lastIndexOf('@') + 1
  const parts = html`${text.slice(0, at)}<wbr />${text.slice(at)}`
  return html`<span class="address" translate="no" dir="auto">${parts}</span>`
}

/** Everything that the guides depend on. */
export function guideInput(
  context: PageContext,
  settings: Settings,
  address: Address,
  ports: PagePorts
): GuideInput {
  const { provider } = settings
  const { question } = context
  const servers = groupServers(provider, question.protocol)
  const access = mailAccessOf(provider, servers)
  return {
    context,
    provider,
    address,
    servers,
    access,
    profile: profileOffer(context, settings, address, ports),
    thunderbirdImport: importPayload(access, address, question.personName),
    // Without the person's address: administrators may keep this link in their notes.
    registryLink: `/outlook.reg?emailaddress=${encodeURIComponent(`you@${address.domain}`)}`
  }
}

function profileOffer(
  context: PageContext,
  settings: Settings,
  address: Address,
  ports: PagePorts
): ProfileOffer | undefined {
  const { question, language } = context
  const { host, personName, protocol: account } = question
  const { calendar, contacts } = settings.provider
  const profile = { host, address, account, personName, language, only: undefined }
  const link = ports.profileLink(settings, profile)
  const prompts = ports.profilePrompts(settings, profile)
  if (link === undefined || prompts === undefined) return undefined
  const hasMoreThanMail = calendar !== undefined || contacts !== undefined
  const mailOnlyLink = ports.profileLink(settings, { ...profile, only: 'mail' })
  return { link, ...prompts, mailOnlyLink: hasMoreThanMail ? mailOnlyLink : undefined }
}

function importPayload(
  access: MailAccess,
  address: Address,
  personName: string | undefined
): string | undefined {
  if (access.kind !== 'password') return undefined
  return thunderbirdImport({ ...access, address, personName })
}
