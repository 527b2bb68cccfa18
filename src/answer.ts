import type { Directory } from './directory/directory.ts'
import type { ClientRequest, Format, Reply } from './formats/format.ts'
import type { Settings } from './settings/settings.ts'

export type Answer = { readonly reply: Reply; readonly settings?: Settings }

/** The whole service in one sentence: a request becomes a question, the directory finds the settings, the format says them. */
export function answer(format: Format, request: ClientRequest, directory: Directory): Answer {
  const asked = format.read(request)
  if ('refusal' in asked) return { reply: format.refuse(asked.refusal, request) }

  const { question } = asked
  const settings = directory.find(question.address?.domain, question.host)
  if (!settings) return { reply: format.refuse('unknown-domain', request) }
  if (format.gaps(settings, question).length > 0)
    return { reply: format.refuse('cannot-say', request), settings }

  return { reply: format.render(settings, question), settings }
}
