import { web } from '../web/index.ts'
import { api } from './api/index.ts'
import { apple, profileLink, profilePrompts } from './apple/index.ts'
import type { Format } from './format.ts'
import { outlookJson } from './outlook-json/index.ts'
import { outlookSoap } from './outlook-soap/index.ts'
import { outlook } from './outlook/index.ts'
import { thunderbird } from './thunderbird/index.ts'

export { refusalPage, type PageReason } from '../web/index.ts'

/** Every format. @param publicUrl the service's own origin, if it has one */
export function formats(publicUrl?: string): readonly Format[] {
  return [
    thunderbird,
    outlook(publicUrl),
    outlookJson(publicUrl),
    outlookSoap(publicUrl),
    apple,
    api,
    web({ profileLink, profilePrompts, publicUrl })
  ]
}
