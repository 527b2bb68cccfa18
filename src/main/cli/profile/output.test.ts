import { expect, test } from 'vitest'
import { outputProblem } from './output.ts'

test('more files than a ZIP archive can count are refused; the index is one of them', async () => {
  expect(await outputProblem('/tmp/people.zip', 65_534)).toBeUndefined()
  expect(await outputProblem('/tmp/people.ZIP', 65_535)).toBe(
    'a ZIP archive holds 65535 files at most: name a folder instead'
  )
})

test('one profile goes into a .mobileconfig file, and two do not', async () => {
  expect(await outputProblem('/tmp/anna.mobileconfig', 1)).toBeUndefined()
  expect(await outputProblem('/tmp/anna.mobileconfig', 2)).toBe(
    'one profile goes into a .mobileconfig file, and these are 2: name a folder or a .zip instead'
  )
})
