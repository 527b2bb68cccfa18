import { html } from '../../markup/markup.ts'
import { interpolate, orderedList } from '../interpolate.ts'
import { usesPop3, type Guide, type GuideInput } from './guide.ts'

/** Thunderbird selects IMAP where both are offered, so for POP3 the guide says where to change that. */
export function thunderbird(input: GuideInput): Guide {
  const { provider, messages } = input.context
  const { desktop, pop3 } = messages.thunderbird
  const mustSelectPop3 =
    usesPop3(input) && provider?.incoming.some(({ protocol }) => protocol === 'imap')
  return {
    title: 'Thunderbird',
    body: html`${orderedList(desktop, input.values)}
    ${mustSelectPop3 ? html`<p class="note">${interpolate(pop3)}</p>` : undefined}`
  }
}

/** Its automatic setup finds IMAP only. */
export function thunderbirdForAndroid(input: GuideInput): Guide | undefined {
  if (usesPop3(input)) return undefined
  const { android } = input.context.messages.thunderbird
  return { title: 'Thunderbird', body: orderedList(android, input.values) }
}
