/** The pages for which there are no settings to show. */
import type { Address } from '../address/address.ts'
import type { Installation, Reply } from '../formats/format.ts'
import { html, type Xml } from '../markup/markup.ts'
import type { PageContext } from './context.ts'
import { didYouMean } from './did-you-mean.ts'
import { code, copyableCode } from './elements.ts'
import { addressForm, exampleAddress } from './form.ts'
import { interpolate, interpolateText } from './interpolate.ts'
import { emptyFormLink, pageLink } from './links.ts'
import { page } from './page.ts'
import { helpSection, supportItems } from './sections/help.ts'

/** For no address, an invalid one, or one whose domain no provider here serves. */
export function formPage(context: PageContext, { isServed }: Installation): Reply {
  const { address, visitor } = context.question
  if (visitor.addressInput === undefined) return emptyFormPage(context)
  return address
    ? unknownDomainPage(context, visitor.addressInput, didYouMean(address, isServed))
    : invalidAddressPage(context)
}

export function emptyFormPage(context: PageContext): Reply {
  const { messages } = context
  const main = html`<div class="narrow">
      <h1>${messages.title}</h1>
      <p class="lead">${messages.form.lead}</p>
      ${addressForm(context, undefined)}
    </div>
    ${helpSection(context)}`
  return page(context, 200, messages.title, main)
}

function unknownDomainPage(
  context: PageContext,
  addressInput: string,
  meant: Address | undefined
): Reply {
  const { unknownDomain } = context.messages
  // As the person wrote it: the domain of the parsed address is in A-labels.
  const domain = addressInput.slice(addressInput.lastIndexOf('@') + 1)
  const { title } = unknownDomain
  const text = interpolate(unknownDomain.text, { domain: code(domain) })
  const suggestion = meant && didYouMeanParagraph(context, meant.text)
  return page(context, 404, title, problemWithForm(context, title, text, { suggestion }))
}

function didYouMeanParagraph({ question, messages }: PageContext, address: string): Xml {
  const href = pageLink({ ...question, visitor: { ...question.visitor, addressInput: address } })
  const link = html`<a href="${href}" dir="auto">${address}</a>`
  return html`<p>${interpolate(messages.unknownDomain.didYouMean, { address: link })}</p>`
}

/** For a URL that does not exist, or that asks for what there is not. */
export function notFoundPage(context: PageContext): Reply {
  const { title, text } = context.messages.notFound
  const main = problemWithForm(context, title, interpolate(text), { isInputInvalid: false })
  return page(context, 404, title, main)
}

export function invalidAddressPage(context: PageContext): Reply {
  const { title, text } = context.messages.invalidAddress
  const problem = interpolate(text, { example: exampleAddress(context) })
  return page(context, 400, title, problemWithForm(context, title, problem))
}

/** For an address whose provider cannot be looked up at the moment. */
export function unavailablePage(context: PageContext): Reply {
  const { title, text } = context.messages.unavailable
  const main = problemWithForm(context, title, interpolate(text), { isInputInvalid: false })
  return page(context, 503, title, main)
}

/** For a domain whose mail is at another provider. @param target a mail address or a URL */
export function redirectPage(context: PageContext, domain: string, target: string): Reply {
  const { messages, question } = context
  const title = interpolateText(messages.redirect.title, { domain })
  const main = html`<div class="narrow">
      <h1>${title}</h1>
      ${redirectText(context, target)}
      <p><a href="${emptyFormLink(question)}">${messages.form.otherAddress}</a></p>
    </div>
    ${helpSection(context)}`
  return page(context, 200, title, main)
}

/**
 * What people do instead. A URL at Microsoft says nothing that they could type: they sign in on a page of Microsoft.
 *
 * @param target a mail address or a URL
 */
export function redirectText(context: PageContext, target: string): Xml {
  const { messages, provider } = context
  if (!target.includes('://')) {
    const text = interpolate(messages.redirect.toAddress, { target: copyableCode(target) })
    return html`<p class="lead">${text}</p>
      ${isAtMicrosoft(target) ? microsoftGuide(context, target) : undefined}`
  }
  if (isAtMicrosoft(target)) return microsoftGuide(context, undefined)
  const values = { provider: provider?.name ?? '' }
  return html`<p class="lead">${interpolate(messages.redirect.toUrl, values)}</p>`
}

/** The domains of Microsoft 365's mailboxes, and the hosts of its Autodiscover. */
function isAtMicrosoft(target: string): boolean {
  return /(?:@|:\/\/)(?:[\w-]+\.)*(?:onmicrosoft|outlook|office365|office)\.com(?:[:/]|$)/i.test(
    target
  )
}

/** How to set up each program there. @param target the address there; without it, people use their own */
function microsoftGuide({ messages, question }: PageContext, target: string | undefined): Xml {
  const { title, lead, ...programs } = messages.redirect.microsoft
  const address = code(target ?? question.address?.text)
  const items = Object.values(programs).map(
    message => html`<li>${interpolate(message, { address })}</li>`
  )
  return html`<section class="card" aria-labelledby="microsoft-365">
    <h2 id="microsoft-365">${title}</h2>
    <p>${lead}</p>
    <ul class="plain">
      ${items}
    </ul>
  </section>`
}

type ProblemOptions = {
  /** Does the text say what is wrong with the input? Then screen readers read it at the field. */
  readonly isInputInvalid?: boolean
  readonly suggestion?: Xml | undefined
}

function problemWithForm(
  context: PageContext,
  title: string,
  text: Xml,
  { isInputInvalid = true, suggestion }: ProblemOptions = {}
): Xml {
  const { provider, messages } = context
  const items = supportItems(context)
  const support =
    provider && items.length > 0
      ? html`<p>${interpolate(messages.unknownDomain.support, { provider: provider.name })}</p>
          <ul class="plain">
            ${items}
          </ul>`
      : undefined
  return html`<div class="narrow">
    <h1>${title}</h1>
    <p class="lead${isInputInvalid ? ' problem' : ''}" id="problem">${text}</p>
    ${suggestion} ${addressForm(context, isInputInvalid ? 'problem' : undefined)} ${support}
  </div>`
}
