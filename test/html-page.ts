import { XMLValidator } from 'fast-xml-parser'

const DOCTYPE = '<!doctype html>'

/** HTML → the markup without style and script, or undefined if it is not well-formed XML: Mailsetup closes every element. */
export function readPage(body: string): string | undefined {
  const markup = body.slice(DOCTYPE.length).replace(/<(style|script)>[^]*?<\/\1>/g, '')
  const isWellFormed = XMLValidator.validate(markup, { allowBooleanAttributes: true }) === true
  return body.startsWith(DOCTYPE) && isWellFormed ? markup : undefined
}
