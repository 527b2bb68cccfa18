import { expect, test } from 'vitest'
import { encodeUrl } from './url.ts'

test.each([
  ['https://example.com', 'https://example.com'],
  ['https://Example.com:8443/%d0%bf?a=%41#"<>', 'https://Example.com:8443/%d0%bf?a=%41#"<>'],
  ['https://example.com/почта', 'https://example.com/%D0%BF%D0%BE%D1%87%D1%82%D0%B0'],
  ['https://example.com/?q=ä#ö', 'https://example.com/?q=%C3%A4#%C3%B6'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://bücher.example:8443/ä', 'https://xn--bcher-kva.example:8443/%C3%A4'],
  ['https://bücher.{domain}/{domain}/ä', 'https://xn--bcher-kva.{domain}/{domain}/%C3%A4'],
  ['https://example.com/📮', 'https://example.com/%F0%9F%93%AE']
])('%s is stored as %s', (written, stored) => {
  expect(encodeUrl(written)).toBe(stored)
  expect(encodeUrl(stored)).toBe(stored)
})
