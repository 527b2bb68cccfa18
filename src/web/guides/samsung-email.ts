import { orderedList } from '../interpolate.ts'
import type { Guide, GuideInput } from './guide.ts'

/** It asks a server for ActiveSync only; IMAP and POP3 come from a table of Samsung's own. So people type every setting. */
export function samsungEmail({ context: { messages }, values }: GuideInput): Guide {
  return { title: messages.samsung.title, body: orderedList(messages.samsung.steps, values) }
}
