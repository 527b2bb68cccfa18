import fc from 'fast-check'

/** One change to a text of tokens. The numbers are taken modulo what there is, so that every one of them means something. */
export type Mutation = {
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly length: number
  readonly pick: number
}

/** What a text is made of, and what else may stand in it. */
export type Grammar = { readonly tokens: RegExp; readonly words: readonly string[] }

const KINDS = ['drop', 'repeat', 'swap', 'word', 'insert', 'donor', 'character', 'cut'] as const

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 8 }),
  pick: fc.nat()
})

const HOSTILE = [
  ...'\0\t\n\r \u007f"\'<>&%+@\\:;{}[]#*|',
  'ß',
  'İ',
  'e\u0301',
  '。',
  '\u202e',
  '📮',
  '\ud800'
]
const MANY = 400
const LONGEST = 40_000

/** A text with one thing changed; `donor` is another text of the same kind. */
export function mutate(text: string, change: Mutation, grammar: Grammar, donor: string): string {
  const tokens: string[] = text.match(grammar.tokens) ?? []
  const at = change.at % (tokens.length + 1)
  tokens.splice(at, ...replacement(tokens, at, change, grammar, donor))
  return tokens.join('').slice(0, LONGEST)
}

/** How many tokens go, and what comes in their place. */
function replacement(
  tokens: readonly string[],
  at: number,
  { kind, length, pick }: Mutation,
  { tokens: token, words }: Grammar,
  donor: string
): [gone: number, ...come: string[]] {
  const here = tokens[at] ?? ''
  const meant = tokens.slice(at, at + length)
  if (kind === 'drop') return [length]
  if (kind === 'cut') return [tokens.length]
  if (kind === 'repeat') return [0, meant.join('').repeat(pick % 20 === 0 ? MANY : 1 + (pick % 4))]
  if (kind === 'swap') return [length, ...meant.toReversed()]
  if (kind === 'word') return [1, words[pick % words.length] ?? '']
  if (kind === 'insert') return [0, words[pick % words.length] ?? '']
  if (kind === 'character') {
    const place = pick % (here.length + 1)
    const hostile = HOSTILE[pick % HOSTILE.length] ?? ''
    return [1, here.slice(0, place) + hostile + here.slice(place + (length % 2))]
  }
  const others = donor.match(token) ?? []
  const from = pick % (others.length + 1)
  return [length, ...others.slice(from, from + length)]
}
