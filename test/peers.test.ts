/**
 * What other servers do wrong, and what their users ask for: each a test with the fault's name, which shows that it is
 * not ours. In one file, because the eight together cost less than loading the service eight times.
 */
import { describe } from 'vitest'

describe('injection and escaping', async () => {
  await import('./peers/injection.ts')
})

describe('leaks, missing authentication, denial of service', async () => {
  await import('./peers/leaks.ts')
})

describe('answers to Outlook and to phones', async () => {
  await import('./peers/outlook.ts')
})

describe('requests of Outlook and of phones', async () => {
  await import('./peers/requests.ts')
})

describe('answers to Thunderbird and its relatives', async () => {
  await import('./peers/mozilla.ts')
})

describe('Apple profiles', async () => {
  await import('./peers/apple.ts')
})

describe('operation', async () => {
  await import('./peers/operations.ts')
})

describe('wishes', async () => {
  await import('./peers/wishes.ts')
})
