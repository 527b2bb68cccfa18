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
