/**
 * Autodiscover in "plain old XML": MS-OXDSCLI 24.1 for Outlook, MS-ASCMD 28.0 for ActiveSync phones. Both knock at one
 * door and say by AcceptableResponseSchema which document they can read; each gets its own or a no.
 */
import {
  redirectReply,
  refusePlainly,
  type Door,
  type Format,
  type Question,
  type Refusal,
  type Reply
} from '../format.ts'
import { errorReply, TYPE } from './envelope.ts'
import { mobileSyncGaps, renderMobileSync } from './mobilesync.ts'
import { outlookGaps, renderOutlook } from './render.ts'
import { example, read, type Variant } from './request.ts'

const PATH = '/autodiscover/autodiscover.xml'

const doors: readonly Door[] = [
  {
    method: 'POST',
    host: 'autodiscover.',
    path: PATH,
    clients:
      'Outlook, Thunderbird, FairEmail, SnappyMail, eM Client; ActiveSync phones with another schema'
  },
  {
    method: 'GET',
    host: 'autodiscover.',
    path: PATH,
    clients: 'Delta Chat, MyMail, Spike, Outlook for Android; Outlook over http, for the redirect'
  }
]

/** @param publicUrl where a GET over plain http is sent, when it is an https URL */
export function outlook(publicUrl?: string): Format {
  const redirectTo = publicUrl?.startsWith('https://') ? `${publicUrl}${PATH}` : undefined
  return {
    name: 'outlook',
    summary: 'Autodiscover XML (POX), Outlook and MobileSync schema',
    media: { type: TYPE },
    doors,
    read,
    refuse,
    gaps(settings, question) {
      // Whatever there is to say, it is said after the redirect, where the address comes along.
      if (redirectTo && isProbe(question)) return []
      return isMobileSync(question) ? mobileSyncGaps(settings) : outlookGaps(settings, question)
    },
    render(settings, question) {
      if (redirectTo && isProbe(question)) return redirectReply(redirectTo)
      if (question.variant === 'other-schema') return errorReply(601, 'Provider is not available')
      if (isMobileSync(question)) return renderMobileSync(settings, question)
      return renderOutlook(settings, question)
    },
    example
  }
}

function isMobileSync({ variant }: Question): boolean {
  return variant === ('mobilesync' satisfies Variant)
}

/** Outlook's look over plain http for a place to POST to (MS-OXDISCO 3.1.5.4). */
function isProbe({ variant, scheme }: Question): boolean {
  return variant === ('get' satisfies Variant) && scheme === 'http'
}

/** A request that is no request is told so in Autodiscover's own words; for a domain of others the next server is asked. */
function refuse(refusal: Refusal): Reply {
  if (refusal === 'unknown-domain' || refusal === 'cannot-say') return refusePlainly(refusal)
  return errorReply(600, 'Invalid Request')
}
