import { writeQuery } from '../../address/query.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Link, Question } from '../format.ts'
import { unsupported } from './render.ts'

/** Where the profile of this address is, with the protocol, parts, name and language that were wished for. */
export function link(settings: Settings, question: Question): Link | undefined {
  const { address, variant, wanted, personName, language } = question
  if (!address || unsupported(settings, question).length > 0) return undefined
  const query = writeQuery({
    emailaddress: address.text,
    protocol: variant,
    only: wanted?.[0],
    name: personName,
    lang: language
  })
  return { kind: 'profile', href: `/email.mobileconfig?${query}` }
}
