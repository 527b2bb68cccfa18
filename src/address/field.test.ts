import { expect, test } from 'vitest'
import { addressInText, fieldParameter } from './field.ts'

test.each([
  ['pasted with a space before it', '+anna%40example.com', 'anna@example.com'],
  ['pasted with a space behind it', 'anna%40example.com+', 'anna@example.com'],
  ['with a space behind it, by hand', 'anna@example.com+', 'anna@example.com'],
  ['with encoded spaces', '%20anna%40example.com%20', 'anna@example.com'],
  ['with a no-break space', '%C2%A0anna%40example.com', 'anna@example.com'],
  [
    'with the marks that Windows puts around it',
    '%E2%80%AAanna%40example.com%E2%80%AC',
    'anna@example.com'
  ],
  ['with a dot at the end of a sentence', 'anna%40example.com.', 'anna@example.com'],
  ['with a space inside, which is no address', 'anna+%40example.com', 'anna @example.com'],
  ['with a + that was typed', 'anna%2Btag%40example.com', 'anna+tag@example.com'],
  ['with a + that was typed first', '%2Banna%40example.com', '+anna@example.com'],
  ['with a + in a link that encodes nothing', 'anna+tag@example.com', 'anna+tag@example.com'],
  ['encoded twice', 'anna%252Btag%2540example.com', 'anna+tag@example.com'],
  ['that is none', 'anna.', 'anna.'],
  ['of spaces', '+%20', ''],
  ['as a placeholder', '%EMAILADDRESS%', undefined]
])('an address in a field may come %s: %s', (_, value, text) => {
  expect(fieldParameter(`x=1&email=${value}`, 'email')).toBe(text)
})

test('a field that is not there has no address', () => {
  expect(fieldParameter('mail=anna@example.com', 'email')).toBeUndefined()
})

test.each([
  ['Anna <anna@example.com>', 'anna@example.com'],
  ['"Lind, Anna" < anna+tag@example.com. >', 'anna+tag@example.com'],
  ['<anna@example.com>', 'anna@example.com'],
  ['mailto:anna@example.com', 'anna@example.com'],
  ['MAILTO:anna%2Btag@example.com?subject=a@b.example', 'anna+tag@example.com'],
  ['Anna <mailto:anna@example.com>', 'anna@example.com'],
  ['anna@example.com', 'anna@example.com'],
  ['"<a>"@example.com', '"<a>"@example.com'],
  ['Anna <anna>', 'Anna <anna>'],
  ['anna @example.com', 'anna @example.com'],
  ['anna@example.com, bo@example.com', 'anna@example.com, bo@example.com']
])('the address in the text %s is %s', (text, address) => {
  expect(addressInText(text)).toBe(address)
})
