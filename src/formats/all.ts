import { api } from './api/index.ts'
import { apple } from './apple/index.ts'
import type { Format } from './format.ts'
import { outlookJson } from './outlook-json/index.ts'
import { outlookSoap } from './outlook-soap/index.ts'
import { outlook } from './outlook/index.ts'
import { thunderbird } from './thunderbird/index.ts'
import { web } from '../web/index.ts'

/** Every way of telling a program its settings. @param publicUrl the service's own origin, where it has one */
export function formats(publicUrl?: string): readonly Format[] {
  const clients = [
    thunderbird,
    outlook(publicUrl),
    outlookJson(publicUrl),
    outlookSoap(publicUrl),
    apple,
    api
  ]
  // The page speaks of the others, so it is made of them.
  return [...clients, web(clients)]
}
