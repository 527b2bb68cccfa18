import type { Directory } from '../directory/directory.ts'
import type { ClientRequest, Format, Question, Refusal, Reply } from '../formats/format.ts'
import type { Settings } from '../settings/settings.ts'
import { whenReady, type MaybePromise } from './maybe-promise.ts'

/** A reply, why it is a refusal if it is one, and the settings that were found, if any. */
export type Answer = {
  readonly reply: Reply
  readonly refusal?: Refusal
  readonly settings?: Settings
}

/**
 * The whole service in one function: the format reads a question from the request, the directory finds the settings, the
 * format renders them. Where one of the three fails, the format refuses.
 */
export function answer<Q extends Question>(
  format: Format<Q>,
  request: ClientRequest,
  directory: Directory
): MaybePromise<Answer> {
  const refuse = (refusal: Refusal): Answer => ({
    reply: format.refuse(refusal, request, directory),
    refusal
  })

  const question = format.read(request)
  if (!question.ok) return refuse(question.error)

  return whenReady(directory.find(question.value), (settings): Answer => {
    if (!settings.ok) return refuse(settings.error)

    const reply = format.render(settings.value, question.value, directory)
    return reply.ok
      ? { reply: reply.value, settings: settings.value }
      : { ...refuse('unsupported'), settings: settings.value }
  })
}
