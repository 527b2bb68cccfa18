import { orderedList } from '../interpolate.ts'
import { usesPop3, type Guide, type GuideInput } from './guide.ts'

/** Delta Chat does not support POP3. */
export function deltaChat(input: GuideInput): Guide | undefined {
  if (usesPop3(input)) return undefined
  return {
    title: 'Delta Chat',
    body: orderedList(input.context.messages.deltaChat, input.values)
  }
}
