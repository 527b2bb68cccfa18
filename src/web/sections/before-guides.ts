/** What people must know before any guide. */
import { html, type Xml } from '../../markup/markup.ts'
import type { GuideInput } from '../guides/guide.ts'
import { textFor } from '../texts.ts'

/** What to do first, as the provider says it: switch IMAP on, or create an app password. */
export function firstSteps({ provider, context }: GuideInput): Xml | undefined {
  const { firstSteps: first } = provider
  if (!first) return undefined
  const { hints } = context.messages
  const link = first.url && html` <a href="${first.url}">${hints.more}</a>`
  return html`<section class="card strong" aria-labelledby="first">
    <h2 id="first">${hints.firstSteps}</h2>
    <p><bdi>${textFor(first.text, context)}</bdi>${link}</p>
  </section>`
}

/** The warning where a guide names a server without encryption. */
export function unencryptedWarning({ access, context }: GuideInput): Xml | undefined {
  if (access.kind !== 'password') return undefined
  const isUnencrypted = [access.incoming, access.outgoing].some(
    ({ security }) => security === 'none'
  )
  if (!isUnencrypted) return undefined
  const { unencrypted, guideWarning } = context.messages.serverSettings
  return html`<p class="card danger"><b>${unencrypted}.</b> ${guideWarning}</p>`
}
