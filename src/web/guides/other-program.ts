import { html } from '../../markup/markup.ts'
import type { Guide, GuideInput } from './guide.ts'

/** For every program without a guide of its own. */
export function otherProgram({ context: { messages } }: GuideInput): Guide {
  const { title, text } = messages.otherProgram
  return { title, body: html`<p>${text}</p>` }
}
