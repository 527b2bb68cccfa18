const WORDS =
  'alfa berg blå byggnad cafe data design eken el fastighet foto gård hem hus hälsa it konsult kök lund mat media musik nord park plåt rör salong sjö skog snickeri sol studio sund tak text trä vatten verkstad vind väst åkeri öst'
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .split(' ')
const ENDINGS = ['se', 'se', 'se', 'nu', 'com', 'com', 'eu', 'de', 'co.uk', 'org']

/** Always the same numbers (xorshift32): two runs are about the same list. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** As many different names as wanted, as people register them: one to three words, at times a number. */
export function domainNames(count: number, seed: number): string[] {
  const next = numbers(seed)
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
  const names = new Set<string>()
  while (names.size < count) {
    const words = Array.from({ length: 1 + next(3) }, () => pick(WORDS))
    const number = next(3) === 0 ? String(next(10_000)) : ''
    names.add(`${words.join(next(2) ? '' : '-')}${number}.${pick(ENDINGS)}`)
  }
  return [...names]
}

/** The same things in another order, always the same one. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = numbers(seed)
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = next(i + 1)
    const [a, b] = [result[i], result[j]] as [T, T]
    result[i] = b
    result[j] = a
  }
  return result
}
