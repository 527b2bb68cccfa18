/** What helpdesks print, send and show, made of the same guides as the page. */
import type { Language } from '../../settings/language.ts'
import type { Settings } from '../../settings/settings.ts'
import type { PageContext } from '../context.ts'
import type { Xml } from '../../markup/markup.ts'
import { htmlDocument } from './document.ts'
import type { PagePorts } from '../setup-page.ts'
import { instructionsFor, type Person } from './instructions.ts'
import { posterFor, posterSheet, textOfPoster } from './poster.ts'
import { sheet, titleOf } from './sheet.ts'
import { fullText } from './texts.ts'

export { helpdesk } from './helpdesk.ts'
export type { Person } from './instructions.ts'

/** The forms of a document: a whole HTML document that can be printed on A4, or text. */
export const SHEET_FORMATS = ['text', 'html'] as const
type SheetFormat = (typeof SHEET_FORMATS)[number]

/** What the command line makes. */
export type Sheets = {
  readonly instructions: (settings: Settings, person: Person, format: SheetFormat) => string
  /** For everyone at a provider. @param language undefined: the first of the provider */
  readonly poster: (
    settings: Settings,
    language: Language | undefined,
    format: SheetFormat
  ) => string
}

export function sheets(ports: PagePorts): Sheets {
  return {
    instructions(settings, person, format) {
      const instructions = instructionsFor(settings, person, ports)
      if (format === 'text') return fullText(instructions)
      return documentOf(instructions.context, titleOf(instructions), sheet(instructions))
    },
    poster(settings, language, format) {
      const poster = posterFor(settings, language, ports)
      if (format === 'text') return textOfPoster(poster)
      const { context } = poster
      return documentOf(context, context.messages.instructions.poster, posterSheet(poster))
    }
  }
}

function documentOf(
  { language, messages, template }: PageContext,
  title: string,
  main: Xml
): string {
  return htmlDocument({ language, direction: messages.direction, template, title, main })
}
