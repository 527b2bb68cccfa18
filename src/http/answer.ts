import type { Directory } from '../directory/directory.ts'
import type { Answerable, ClientRequest, Format, Refusal, Reply } from '../formats/format.ts'
import type { Settings } from '../settings/settings.ts'

export type Answer = { readonly reply: Reply; readonly settings?: Settings | undefined }

/** The whole service in one sentence: a request becomes a question, the directory finds the settings, the format says them. */
export function answer(format: Format, request: ClientRequest, directory: Directory): Answer {
  const settled = resolve(format, request, directory)
  const { settings } = settled
  if ('refusal' in settled)
    return { reply: format.refuse(settled.refusal, request, directory), settings }
  return { reply: format.render(settled.settings, settled.question, directory), settings }
}

/** The half of it that comes before anything is said: what is asked, and for which settings; or why there is no answer. */
export function resolve(
  format: Format,
  request: ClientRequest,
  directory: Directory
): Answerable | { readonly refusal: Refusal; readonly settings?: Settings } {
  const asked = format.read(request)
  if ('refusal' in asked) return asked

  const { question } = asked
  const settings = directory.find(question.address?.domain ?? question.domain, question.host)
  if (!settings) return { refusal: 'unknown-domain' }
  if (format.unsupported(settings, question).length > 0) return { refusal: 'cannot-say', settings }

  return { settings, question }
}
