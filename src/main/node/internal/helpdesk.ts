import type { HttpBindings } from '@hono/node-server'
import type { Directory } from '../../../directory/directory.ts'
import { helpdeskPage } from '../../../formats/all.ts'
import { answer } from '../../../http/answer.ts'
import { LARGEST_BODY, readBody, toClientRequest } from '../../../http/client-request.ts'
import { PLAIN_HEADERS, toResponse } from '../../../http/response.ts'
import { failed, ok } from '../../../result.ts'
import { bodyOf } from '../http/request-body.ts'

export type HelpdeskOptions = {
  readonly providers: { readonly value: () => { readonly directory: Directory } }
  readonly publicUrl: string | undefined
}

/**
 * GET: a form. POST: the instructions for the person whose address was sent. Nothing about the person is logged or kept, here or
 * in a cache (`no-store`).
 */
export async function helpdesk(
  { providers, publicUrl }: HelpdeskOptions,
  request: Request,
  env: unknown
): Promise<Response> {
  const body = await formOf(request, env)
  if (!body.ok)
    return new Response(`at most ${LARGEST_BODY} bytes are read\n`, {
      status: 413,
      headers: PLAIN_HEADERS
    })
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined
  const asked = toClientRequest(request, body.value, header)
  const { reply } = await answer(helpdeskPage(publicUrl), asked, providers.value().directory)
  return toResponse(reply, { method: request.method, header })
}

/** The listener has read the body of a request that came through it. */
async function formOf(request: Request, env: unknown): ReturnType<typeof readBody> {
  if (request.method !== 'POST') return ok('')
  const incoming = (env as Partial<HttpBindings> | undefined)?.incoming
  if (!incoming) return await readBody(request)
  const body = bodyOf(incoming)
  return body === undefined ? failed('too long') : ok(body)
}
