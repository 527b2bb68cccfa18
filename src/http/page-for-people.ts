import type { Directory } from '../directory/directory.ts'
import { refusalPage, type PageReason } from '../formats/all.ts'
import type { ClientRequest, Reply } from '../formats/format.ts'
import type { Settings } from '../settings/settings.ts'
import type { Answer } from './answer.ts'
import { whenReady, type MaybePromise } from './maybe-promise.ts'
import { isNavigation } from './navigation.ts'

/** The answer, with a page in place of a refusal where a person has opened the URL in a browser. */
export function forPeople(
  answered: Answer,
  request: ClientRequest,
  directory: Directory
): MaybePromise<Answer> {
  const { refusal, reply, settings } = answered
  if (refusal === undefined || !isNavigation(request)) return answered
  return whenReady(pageFor(refusal, reply, request, directory, settings), page => ({
    ...answered,
    reply: page
  }))
}

/**
 * The page in place of a refusal. Without settings it has the name and the help of the provider that the Host stands for, if
 * there is one.
 */
export function pageFor(
  reason: PageReason,
  refused: Reply,
  request: ClientRequest,
  directory: Directory,
  settings?: Settings
): MaybePromise<Reply> {
  const known = settings ?? whenReady(directory.find({ host: request.host }), settingsIn)
  return whenReady(known, found => refusalPage(reason, refused, request, found, directory))
}

function settingsIn(found: Awaited<ReturnType<Directory['find']>>): Settings | undefined {
  return found.ok ? found.value : undefined
}
