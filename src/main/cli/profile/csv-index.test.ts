import { expect, test } from 'vitest'
import { filesInIndex, indexOf } from './csv-index.ts'
import type { Owner } from './resolve-people.ts'

function lineFor(addresses: readonly string[]): string | undefined {
  const owner = {
    person: { number: 2, addresses },
    first: { settings: { domain: 'example.com' } },
    others: []
  }
  return indexOf([owner as unknown as Owner])
    .split('\n')[1]
    ?.replace('0002-example.com.mobileconfig,', '')
}

test.each([
  [['=1+1@example.com'], `"'=1+1@example.com"`],
  [['+anna@example.com'], `"'+anna@example.com"`],
  [['-anna@example.com'], `"'-anna@example.com"`],
  [['＝1@example.com'], `"'＝1@example.com"`],
  [['"a;=1"@example.com'], `"""a;'=1""@example.com"`],
  [['"\t=1"@example.com'], `"""'\t'=1""@example.com"`],
  [['anna+x@example.com', 'b-c@example.com'], '"anna+x@example.com b-c@example.com"']
])('no cell of %j is a formula', (addresses, cell) => {
  expect(lineFor(addresses)).toBe(cell)
})

test('an index names files of its own folder only', () => {
  const lines = [
    '0002-example.com.mobileconfig,"a@example.com"',
    '../0003-example.com.mobileconfig,x',
    '/etc/passwd,x',
    'notes.txt,x'
  ]
  expect(filesInIndex(`file,address\n${lines.join('\n')}\n`)).toEqual([
    '0002-example.com.mobileconfig'
  ])
  expect(filesInIndex('name,address\n0002-example.com.mobileconfig,x\n')).toBeUndefined()
})
