import { orderedList } from '../interpolate.ts'
import type { Guide, GuideInput } from './guide.ts'

// Apple Mail asks no server for settings. iOS tries port 25 first, and macOS guesses, so people type what a profile would set.

export function appleMailOnIphone({ context: { messages }, values }: GuideInput): Guide {
  const { title, iphone } = messages.appleMail
  return { title, body: orderedList(iphone, values) }
}

export function appleMailOnMac({ context: { messages }, values }: GuideInput): Guide {
  const { title, mac } = messages.appleMail
  return { title, body: orderedList(mac, values) }
}
