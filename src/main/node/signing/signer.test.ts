import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRoot } from '../../../../test/pki.ts'
import { readSigner } from './signer.ts'

const cwd = mkdtempSync(join(tmpdir(), 'mailsetup-signer-'))
afterAll(() => rmSync(cwd, { recursive: true }))
beforeAll(async () => {
  const { certificate, key } = await makeRoot()
  writeFileSync(join(cwd, 'chain.pem'), certificate)
  writeFileSync(join(cwd, 'key.pem'), key)
})

async function warningsAt(mode: number): Promise<readonly string[]> {
  chmodSync(join(cwd, 'key.pem'), mode)
  const files = { certificate: 'chain.pem', key: 'key.pem', password: undefined }
  const signer = await readSigner(files, cwd)
  if (!signer.ok) throw new Error(signer.error)
  return signer.value.warnings
}

test.each([0o644, 0o604, 0o666])(
  'there is a warning if every user can read the key (mode %i)',
  async mode => {
    expect(await warningsAt(mode)).toEqual([
      `SIGNING_KEY: every user of this machine can read it (mode 0${mode.toString(8)}). ` +
        'Only the user that runs Mailsetup should be able to: chmod 0400'
    ])
  }
)

test.each([0o600, 0o400, 0o640])(
  'there is none if only the owner or the group can (mode %i)',
  async mode => {
    expect(await warningsAt(mode)).toEqual([])
  }
)
