import { orderedList } from '../i18n.ts'
import type { Guide, GuideInput } from './guide.ts'

export function appleMailOnIphone({ context: { messages }, values }: GuideInput): Guide {
  const { title, iphone } = messages.appleMail
  return { title, body: orderedList(iphone, values) }
}

export function appleMailOnMac({ context: { messages }, values }: GuideInput): Guide {
  const { title, mac } = messages.appleMail
  return { title, body: orderedList(mac, values) }
}
