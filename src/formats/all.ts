import { api } from './api/index.ts'
import { apple } from './apple/index.ts'
import type { Format } from './format.ts'
import { outlookJson } from './outlook-json/index.ts'
import { outlookSoap } from './outlook-soap/index.ts'
import { outlook } from './outlook/index.ts'
import { thunderbird } from './thunderbird/index.ts'

/** Every way of telling a program its settings. @param publicUrl the service's own origin, where it has one */
export function formats(publicUrl?: string): readonly Format[] {
  return [
    thunderbird,
    outlook(publicUrl),
    outlookJson(publicUrl),
    outlookSoap(publicUrl),
    apple,
    api
  ]
}
