import { table, type Row } from '../built/table.ts'
import type { Workbench } from '../built/workbench.ts'

/** What every part of the bench gets. */
export type Conditions = {
  readonly bench: Workbench
  /** The built program. */
  readonly entry: string
  /** Fewer and shorter rounds: to see that it works, not how fast it is. */
  readonly quick: boolean
  /** How often everything is repeated; every part has its own default. */
  readonly rounds: number | undefined
}

/** What a part has measured. */
export type Part = {
  readonly title: string
  /** How it was measured, and what the table does not say. */
  readonly notes: readonly string[]
  readonly rows: readonly Row[]
  /** The same as numbers, for JSON. */
  readonly data: unknown
}

/** A part as Markdown, which people can read too. */
export function print({ title, notes, rows }: Part): string {
  return [`### ${title}`, '', ...table(rows), '', ...notes.map(note => `- ${note}`), ''].join('\n')
}
