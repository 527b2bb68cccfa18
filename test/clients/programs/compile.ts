import { basename, join } from 'node:path'
import { must } from '../world/command.ts'

/** Compiles a C program with libraries that pkg-config knows. → its path */
export async function compile(
  source: string,
  folder: string,
  libraries: string,
  options: readonly string[] = []
): Promise<string> {
  const flags = await must('pkg-config', ['--cflags', '--libs', ...libraries.split(' ')])
  const program = join(folder, basename(source, '.c'))
  // Headers of Debian's own packages are not for us to mend.
  await must('gcc', ['-w', '-o', program, source, ...options, ...flags.trim().split(/\s+/)])
  return program
}
