import { expect, test } from 'vitest'
import { outputProblem } from './output.ts'

test('more files than a ZIP archive can count are refused; the index is one of them', async () => {
  expect(await outputProblem('/tmp/people.zip', 65_534)).toBeUndefined()
  expect(await outputProblem('/tmp/people.ZIP', 65_535)).toBe(
    'a ZIP archive contains at most 65535 files; specify a folder'
  )
})

test('a .mobileconfig file takes one profile, not two', async () => {
  expect(await outputProblem('/tmp/anna.mobileconfig', 1)).toBeUndefined()
  expect(await outputProblem('/tmp/anna.mobileconfig', 2)).toBe(
    'a .mobileconfig file contains one profile, not 2; specify a folder or a .zip file'
  )
})
