import { orderedList } from '../i18n.ts'
import type { Guide, GuideInput } from './guide.ts'

export function samsungEmail({ context: { messages }, values }: GuideInput): Guide {
  return { title: messages.samsung.title, body: orderedList(messages.samsung.steps, values) }
}
