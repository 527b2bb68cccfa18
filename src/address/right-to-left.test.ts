import { expect, test } from 'vitest'
import { isolated } from './right-to-left.ts'

test.each(['אנה@example.com', 'آنا@example.com', 'anna@דוגמה.example', '𞤀@example.com'])(
  '%s is isolated from the sentence around it',
  text => {
    expect(isolated(text)).toBe(`\u2068${text}\u2069`)
  }
)

test.each(['anna@example.com', 'jänë@bücher.example', '例え@example.com', ''])(
  '%s stays as it is',
  text => {
    expect(isolated(text)).toBe(text)
  }
)
