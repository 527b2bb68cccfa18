import { describe, expect, test } from 'vitest'
import { isNavigation } from './navigation.ts'

const CHROME =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7'

function isOpenedByPerson(headers: Readonly<Record<string, string>>, method = 'GET'): boolean {
  return isNavigation({ method, header: name => headers[name] })
}

describe('a person has opened the URL', () => {
  test.each([
    ['Chrome, Edge, Opera', CHROME],
    [
      'Firefox from 132 and Safari',
      'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    ],
    [
      'Firefox before 132',
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'
    ],
    ['old Internet Explorer', 'text/html, application/xhtml+xml, */*']
  ])('in %s', (_, accept) => {
    expect(isOpenedByPerson({ accept })).toBe(true)
    expect(isOpenedByPerson({ accept, 'sec-fetch-mode': 'navigate' })).toBe(true)
    expect(isOpenedByPerson({ accept }, 'HEAD')).toBe(true)
  })
})

describe('a program asks', () => {
  test.each([
    ['no Accept: Delta Chat, himalaya, OkHttp', undefined],
    ['anything: Thunderbird, Horde, curl, exchangelib', '*/*'],
    ['XML: Thunderbird for Exchange', 'text/xml'],
    ['XML: Thunderbird’s database', 'application/xml,text/xml,*/*'],
    ['JSON: ews-javascript-api', 'application/json, text/plain, */*'],
    ['calendars: Thunderbird', 'text/calendar, application/ics, text/plain;q=0.9'],
    [
      'HTML among others: KDE’s account wizard',
      'text/html, text/*;q=0.9, image/jpeg;q=0.9, image/png;q=0.9, image/*;q=0.9, */*;q=0.8'
    ]
  ])('that accepts %s', (_, accept) => {
    expect(isOpenedByPerson(accept === undefined ? {} : { accept })).toBe(false)
  })

  test('with the headers of a browser, but from a script', () => {
    expect(isOpenedByPerson({ accept: CHROME, 'sec-fetch-mode': 'cors' })).toBe(false)
  })

  test.each(['POST', 'PROPFIND', 'OPTIONS', 'PUT'])('with %s', method => {
    expect(isOpenedByPerson({ accept: CHROME }, method)).toBe(false)
  })

  test('without headers', () => {
    expect(isNavigation({ method: 'GET' })).toBe(false)
  })
})
