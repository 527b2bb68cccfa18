import { XMLValidator } from 'fast-xml-parser'

const DOCTYPE = '<!doctype html>'

/** A page of ours, as strict as XML: what is opened is closed. → its markup without style and script, or undefined */
export function readPage(body: string): string | undefined {
  const inner = body.slice(DOCTYPE.length).replace(/<(style|script)>[^]*?<\/\1>/g, '')
  const isWellFormed = XMLValidator.validate(inner, { allowBooleanAttributes: true }) === true
  return body.startsWith(DOCTYPE) && isWellFormed ? inner : undefined
}
