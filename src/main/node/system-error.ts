/** The code of a system error, such as ENOENT; of any other value, its text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/**
 * A system error in words that follow a colon.
 *
 * @param words code → words, for the codes that operators meet
 */
export function describeSystemError(
  error: unknown,
  words: Readonly<Record<string, string>>
): string {
  const code = codeOf(error)
  return words[code] ?? `the system says ${code}`
}
