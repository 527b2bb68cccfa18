import { expect, test } from 'vitest'
import { refusalOf } from './destination.ts'

test('more files than a ZIP archive can count are refused instead of lost', async () => {
  // One more than the profiles: the index.
  expect(await refusalOf('/tmp/people.zip', 65_534)).toBeUndefined()
  expect(await refusalOf('/tmp/people.ZIP', 65_535)).toBe(
    'a ZIP archive holds 65535 files at most: name a folder instead'
  )
})

test('one profile goes into a .mobileconfig file, and two do not', async () => {
  expect(await refusalOf('/tmp/anna.mobileconfig', 1)).toBeUndefined()
  expect(await refusalOf('/tmp/anna.mobileconfig', 2)).toBe(
    'one profile goes into a .mobileconfig file, and these are 2: name a folder or a .zip instead'
  )
})
