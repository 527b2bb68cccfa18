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

/** A table's row, column → cell. */
export type Row = Readonly<Record<string, string>>

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

function table(rows: readonly Row[]): readonly string[] {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const lines = [columns, ...rows.map(row => columns.map(column => row[column] ?? ''))]
  const widths = columns.map((_, i) => Math.max(...lines.map(cells => cells[i]?.length ?? 0)))
  const draw = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = '', ...body] = lines.map(draw)
  return [head, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...body]
}
