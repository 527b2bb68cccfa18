import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrCode } from './qr.ts'

/** A bitmap of one bit for each pixel → its rows, the first at the top; true is black. */
function readBitmap(file: Buffer): readonly (readonly boolean[])[] {
  const [width, height] = [file.readUInt32LE(18), file.readUInt32LE(22)]
  const start = file.readUInt32LE(10)
  const bytesOfRow = Math.ceil(width / 32) * 4
  const isBlack = (x: number, y: number): boolean => {
    const byte = file[start + y * bytesOfRow + (x >> 3)] ?? 0
    return ((byte >> (7 - (x & 7))) & 1) === 1
  }
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => isBlack(x, y))
  )
  return rows.toReversed()
}

test.each([
  'short',
  'https://autoconfig.example.com/?emailaddress=jane%40example.com',
  'x'.repeat(700)
])('the bitmap has the modules of the code, in black on white: %s', text => {
  const [, data = ''] = /base64,([^"]*)/.exec(qrCode(text, 'label').toString()) ?? []
  const file = Buffer.from(data, 'base64')
  expect(file.toString('latin1', 0, 2)).toBe('BM')
  expect(file.readUInt32LE(2)).toBe(file.length)
  expect([file.readUInt16LE(26), file.readUInt16LE(28)]).toEqual([1, 1])
  expect([file.readUInt32LE(54), file.readUInt32LE(58)]).toEqual([0xff_ff_ff, 0])
  expect(readBitmap(file)).toEqual(encode(text, { ecc: 'M', border: 4, maskPattern: 2 }).data)
})

test('the code has a label', () => {
  expect(qrCode('text', 'a "label"').toString()).toContain('alt="a &quot;label&quot;"')
})
