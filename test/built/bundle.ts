import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from './build.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of the bundle's entry. */
    readonly entry: string
  }
}

/** Builds the bundle once, before the tests that run it as a process. → removes it after them */
export default async function buildOnce({ provide }: TestProject): Promise<() => void> {
  const entry = await build()
  provide('entry', entry)
  return () => rmSync(dirname(entry), { recursive: true })
}
