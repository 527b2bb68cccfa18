import { helpdesk, sheets, web, type PagePorts, type Sheets } from '../web/index.ts'
import { api } from './api/index.ts'
import { apple, profileLink, profilePrompts } from './apple/index.ts'
import type { Format } from './format.ts'
import { outlookJson } from './outlook-json/index.ts'
import { outlookSoap } from './outlook-soap/index.ts'
import { outlook } from './outlook/index.ts'
import { thunderbird } from './thunderbird/index.ts'

export { refusalPage, SHEET_FORMATS, type PageReason, type Person } from '../web/index.ts'

/** Every format. @param publicUrl the service's own origin, if it has one */
export function formats(publicUrl?: string): readonly Format[] {
  return [
    thunderbird,
    outlook(publicUrl),
    outlookJson(publicUrl),
    outlookSoap(publicUrl),
    apple,
    api,
    web(pagePorts(publicUrl))
  ]
}

/** The page /helpdesk of the internal port. Not in formats(): the public port does not have it. */
export function helpdeskPage(publicUrl?: string): Format {
  return helpdesk(pagePorts(publicUrl))
}

/** Instructions and posters for the command line. */
export function instructionSheets(publicUrl?: string): Sheets {
  return sheets(pagePorts(publicUrl))
}

/** What the page needs of another format. */
function pagePorts(publicUrl: string | undefined): PagePorts {
  return { profileLink, profilePrompts, publicUrl }
}
