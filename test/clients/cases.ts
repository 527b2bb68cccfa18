/** Every case: which program, in which world, and what it has to find there. */
import { apple } from './cases/apple.ts'
import type { Case } from './cases/case.ts'
import { deltaChat } from './cases/deltachat.ts'
import { exchange } from './cases/exchange.ts'
import { lookUps } from './cases/look-ups.ts'
import { thunderbird } from './cases/thunderbird.ts'

export const cases: readonly Case[] = [
  ...thunderbird,
  ...deltaChat,
  ...lookUps,
  ...exchange,
  ...apple
]

/** Cases that there should be, and why there are none. They count as nothing. Each wants a program, and a line above. */
export const notYet: Readonly<Record<string, string>> = {
  'apple-signed': 'the service does not sign profiles'
}
