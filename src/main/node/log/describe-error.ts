/** An error as it may be logged: its kind, and the places in the code that it came through. */
export type DescribedError = { readonly error: string; readonly stack: readonly string[] }

/**
 * An error that nobody caught, as it may be logged. Its message is left out: it can quote the text that could not be
 * read, and that can be a request.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return { error: `${error.name}${code}`, stack: framesOf(error) }
}

function framesOf({ stack = '', message }: Error): readonly string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  const frames = afterMessage.split('\n').filter(line => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return frames.map(line => line.trim())
}
