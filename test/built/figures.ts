/** Several runs of one thing: the middle one, and how far the others were from it. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const high = sorted[middle] ?? Number.NaN
  const low = sorted.length % 2 === 1 ? high : (sorted[middle - 1] ?? high)
  return {
    median: (low + high) / 2,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN
  }
}

/** What has to be reached, and what is hoped for; `least` where more is better, `most` where less is. */
export type Goal = {
  readonly kind: 'least' | 'most'
  readonly must: number
  readonly aim: number
}

export function verdict(goal: Goal | undefined, value: number): string {
  if (!goal) return ''
  const reaches = (limit: number): boolean =>
    goal.kind === 'least' ? value >= limit : value <= limit
  if (reaches(goal.aim)) return 'aim reached'
  return reaches(goal.must) ? 'must reached' : 'not reached'
}

/** `0.60 (0.70)` */
export function goalCell(goal: Goal | undefined, digits = 0): string {
  return goal ? `${number(goal.must, digits)} (${number(goal.aim, digits)})` : ''
}

/** `0.62 (0.60–0.65)` */
export function spreadCell({ median, min, max }: Spread, digits = 0): string {
  const [low, high] = [number(min, digits), number(max, digits)]
  return low === high ? number(median, digits) : `${number(median, digits)} (${low}–${high})`
}

export function number(value: number, digits = 0): string {
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  })
}
