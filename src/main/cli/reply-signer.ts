import type { Reply } from '../../formats/format.ts'
import { ok, type Result } from '../../result.ts'
import type { Config } from '../node/config.ts'
import { readSigner } from '../node/signing/signer.ts'
import type { Io } from './io.ts'

/** A reply → the bytes that a client gets: signed if signing is configured and the reply may be signed. */
export type SignReply = (reply: Reply) => Promise<Uint8Array>

type ReplySigner = { readonly sign: SignReply; readonly warnings: readonly string[] }

/** How replies are signed, or what is wrong with the key or the certificates, as one line. */
export async function readReplySigner(
  { signing }: Config,
  { cwd }: Io
): Promise<Result<ReplySigner, string>> {
  const encoder = new TextEncoder()
  if (!signing)
    return ok({ sign: reply => Promise.resolve(encoder.encode(reply.body)), warnings: [] })
  const signer = await readSigner(signing, cwd)
  if (!signer.ok) return signer
  const { sign, warnings } = signer.value
  return ok({
    warnings,
    sign: async ({ body, signable }) => (signable ? await sign(body) : encoder.encode(body))
  })
}
