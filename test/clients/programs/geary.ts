/** Debian's Geary: the look-up of its "add account" pane. It asks with the domain only, and keeps no login. */
import { fileURLToPath } from 'node:url'
import type { Program } from '../program.ts'
import { must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'
import { compile } from './compile.ts'

const SOURCE = fileURLToPath(new URL('geary-lookup.c', import.meta.url))

export const geary: Program = {
  name: 'Geary',
  packages: ['geary', 'gcc', 'libglib2.0-dev', 'pkg-config', 'glib-networking'],
  version: () => versionOf('geary'),
  seconds: 90,
  async *run({ folder, env, address }) {
    const files = await must('dpkg', ['--listfiles', 'geary'])
    const library = files.split('\n').find(path => /libgeary-client-[\d.]+\.so$/.test(path)) ?? ''
    const program = await compile(SOURCE, folder, 'gio-2.0', ['-ldl'])
    const domain = address.split('@')[1] ?? ''
    const found = await must(program, [library, domain], { env, seconds: 75 })
    yield* found.trim().split('\n')
  }
}
