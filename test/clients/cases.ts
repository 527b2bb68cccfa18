/** Every case: which program, in which world, and what it has to find there. */
import { ampersand } from './cases/ampersand.ts'
import { apple } from './cases/apple.ts'
import type { Case } from './cases/case.ts'
import { deltaChat } from './cases/deltachat.ts'
import { exchange } from './cases/exchange.ts'
import { logins } from './cases/logins.ts'
import { lookUps } from './cases/look-ups.ts'
import { reload } from './cases/reload.ts'
import { redirects } from './cases/redirects.ts'
import { thunderbird } from './cases/thunderbird.ts'
import { unencrypted } from './cases/unencrypted.ts'
import { unserved } from './cases/unserved.ts'

export const cases: readonly Case[] = [
  ...thunderbird,
  ...reload,
  ...deltaChat,
  ...lookUps,
  ...unencrypted,
  ...logins,
  ...exchange,
  ...redirects,
  ...ampersand,
  ...unserved,
  ...apple
]
