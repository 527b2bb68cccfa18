/** A table's row, column → cell. */
export type Row = Readonly<Record<string, string>>

/** Rows as the lines of a Markdown table, which people can read too. */
export function table(rows: readonly Row[]): readonly string[] {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const lines = [columns, ...rows.map(row => columns.map(column => row[column] ?? ''))]
  const widths = columns.map((_, i) => Math.max(...lines.map(cells => cells[i]?.length ?? 0)))
  const draw = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = '', ...body] = lines.map(draw)
  return [head, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...body]
}
