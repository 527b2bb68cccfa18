import { expect, test } from 'vitest'
import { address } from '../../test/samples.ts'
import { didYouMean } from './did-you-mean.ts'

const served = ['example.com', 'xn--exmple-cua.com', 'mail.example.net']
const meant = (text: string): string | undefined =>
  didYouMean(address(text), domain => served.includes(domain))?.text

test.each(['www', 'mail', 'email', 'webmail', 'smtp', 'imap', 'pop'])(
  'a leading %s is left out',
  label => {
    expect(meant(`anna@${label}.example.com`)).toBe('anna@example.com')
  }
)

test.each([
  ['Anna@WWW.Example.COM', 'Anna@Example.COM'],
  ['anna@www.exämple.com', 'anna@exämple.com'],
  ['"a@www.b"@mail.example.com', '"a@www.b"@example.com'],
  ['anna@www.mail.example.net', 'anna@mail.example.net']
])('%s becomes %s', (text, expected) => {
  expect(meant(text)).toBe(expected)
})

test.each([
  'anna@www.other.example',
  'anna@example.com',
  'anna@shop.example.com',
  'anna@www.mail.example.com',
  'anna@www.com',
  '"a@www.example.com"@other.example'
])('there is no suggestion for %s', text => {
  expect(meant(text)).toBeUndefined()
})
