import { html, type Xml } from '../../markup/markup.ts'
import { interpolate, interpolateText } from '../interpolate.ts'
import { ifItAsks, passwordHint, valuesOf, type Guide, type GuideInput } from './guide.ts'

/** For every program without a guide of its own. Where a server is missing, no program finds anything itself. */
export function otherProgram(input: GuideInput): Guide | undefined {
  const { access, context } = input
  if (access.kind === 'no-password' || access.kind === 'exchange') return undefined
  const { otherProgram: m, title } = context.messages
  if (access.kind === 'none') return { id: 'other-program', title, body: ifItAsks(input) }
  return {
    id: 'other-program',
    title: m.title,
    body: html`<p>${m.text}</p>
      ${passwordHint(input)}`
  }
}

/** Where no program can log in with a password: what works instead. */
export function withoutPassword(input: GuideInput): Guide | undefined {
  const { access, context, provider } = input
  if (access.kind !== 'no-password') return undefined
  const { noPassword: m } = context.messages
  const values = valuesOf(input)
  return {
    id: 'webmail',
    title: interpolateText(m.title, { provider: provider.name }),
    body: html`<p>${interpolate(access.isOauth ? m.oauth : m.other, values)}</p>
      ${webmailButton(input)}
      <p>${interpolate(m.help, values)}</p>`
  }
}

function webmailButton({ provider, context }: GuideInput): Xml | undefined {
  const link = provider.webmail ?? provider.exchange?.owa
  if (link === undefined) return undefined
  return html`<p><a class="button" href="${link}">${context.messages.noPassword.webmail}</a></p>`
}
