/** An error as it is logged: its class, and its stack frames. */
export type DescribedError = { readonly error: string; readonly stack: readonly string[] }

/**
 * Describes an error that was not caught. Its message is left out: it can quote the text that could not be parsed, which can
 * be a request.
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
