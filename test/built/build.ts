import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown, type InputOptions, type OutputOptions } from 'rolldown'

/** Bundles the program as `npm run build` does, but elsewhere. → the path of its entry. */
export async function build(): Promise<string> {
  const path = new URL('../../rolldown.config.js', import.meta.url).href
  const { default: config } = (await import(path)) as {
    default: InputOptions & { output: OutputOptions }
  }
  const dir = mkdtempSync(join(tmpdir(), 'mailsetup-dist-'))
  const { output, ...input } = config
  const bundle = await rolldown(input)
  await bundle.write({ ...output, dir })
  await bundle.close()
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}')
  return join(dir, 'cli.js')
}
