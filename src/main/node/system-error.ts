/** The code of a system error, such as ENOENT; of any other value, its text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/**
 * Describes a system error in words that follow a colon.
 *
 * @param words code → words, for the codes that operators meet; other errors are described by their code
 */
export function describeSystemError(
  error: unknown,
  words: Readonly<Record<string, string>>
): string {
  const code = codeOf(error)
  return words[code] ?? `system error ${code}`
}
