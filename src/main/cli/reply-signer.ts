import type { Reply } from '../../formats/format.ts'
import { ok, type Result } from '../../result.ts'
import type { Config } from '../node/config.ts'
import { readSigner } from '../node/signing/signer.ts'
import type { Io } from './io.ts'

/** A reply → the bytes that a client gets: signed where that is configured and the reply may be. */
export type Sign = (reply: Reply) => Promise<Uint8Array>

/** How replies are signed here, or what is wrong with the key or its certificates, as one line. */
export async function signerOf(
  { signing }: Config,
  { cwd }: Io
): Promise<Result<{ readonly sign: Sign; readonly warnings: readonly string[] }, string>> {
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
