import { orderedList } from '../interpolate.ts'
import type { Guide, GuideInput } from './guide.ts'

/** For accounts of other providers, people type every setting. */
export function gmail({ context: { messages }, values }: GuideInput): Guide {
  return { title: messages.gmail.title, body: orderedList(messages.gmail.steps, values) }
}
