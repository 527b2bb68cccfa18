import { html } from '../../markup/markup.ts'
import {
  getProgram,
  hasPassword,
  loginStep,
  orderedList,
  step,
  usesPop3,
  type Guide,
  type GuideInput
} from './guide.ts'

/** Delta Chat does not support POP3. */
export function deltaChat(input: GuideInput): Guide | undefined {
  if (!hasPassword(input) || usesPop3(input)) return undefined
  const { deltaChat: m, steps } = input.context.messages
  return {
    id: 'delta-chat',
    title: 'Delta Chat',
    body: html`${getProgram('Delta Chat', { '': 'https://get.delta.chat/' }, input)}
    ${orderedList([step(m.start), loginStep(`${m.address} ${steps.finds}`, input)])}`
  }
}
