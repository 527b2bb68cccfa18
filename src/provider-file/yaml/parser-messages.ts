/**
 * The parser's errors for people who do not know YAML's grammar: what was found, and the usual cure. Its codes and messages are those
 * of the `yaml` package; golden/bad has a case for nearly each of them, so that an update that changes one is noticed. Many follow
 * from one cause: a value that is plain text to its author and YAML to the parser. The cure is quotes.
 */
import type { YAMLError } from 'yaml'
import type { ProblemText } from '../problem.ts'

const MAX_QUOTE = 60

/** By the code of the parser's error, where one code has one cause. */
const BY_CODE: Readonly<Record<string, (found: string) => ProblemText>> = {
  MULTIPLE_DOCS: () => ({
    message: 'a second document begins here',
    hint: 'a file has one provider: move the other one to its own file, or delete the line ---'
  }),
  TAB_AS_INDENT: () => ({
    message: 'a tab is not allowed in the indentation',
    hint: 'use spaces'
  }),
  // `name: Example: Mail`
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'a second key is not allowed in the value of a key',
    hint: 'put a value that contains a colon and a space in quotes; begin another key on its own line'
  }),
  // `{ host: a; port: 993 }`, or a comma that is missing at the end of a line.
  BLOCK_IN_FLOW: found =>
    found.includes(';')
      ? {
          message: 'a semicolon cannot separate two keys',
          hint: 'separate entries inside { } and [ ] with commas'
        }
      : {
          message: 'a comma is missing between two keys',
          hint: 'separate entries inside { } and [ ] with commas; put a value that contains a colon and a space in quotes'
        },
  MULTILINE_IMPLICIT_KEY: notAKey,
  BAD_SCALAR_START: badStart,
  BAD_DQ_ESCAPE: found => ({
    message: `"${found}" is not an escape sequence in double quotes`,
    hint: 'write \\\\ for a backslash, or use single quotes'
  }),
  BAD_DIRECTIVE: () => ({
    message: 'a line that begins with % is a YAML directive',
    hint: 'delete the line, or put a value that begins with % in quotes'
  }),
  TAG_RESOLVE_FAILED: found => ({
    message: `"${found}" is a YAML tag, because it begins with !`,
    hint: 'put the whole value in quotes'
  }),
  KEY_OVER_1024_CHARS: () => ({
    message: 'a key has more than 1024 characters',
    hint: 'is a quote or a line break missing?'
  }),
  // `{localpart}@example.com: x`, and what follows from a missing quote or comma.
  NON_STRING_KEY: () => ({
    message: 'a list or a mapping cannot be a key',
    hint: 'put a key or value that begins with { or [ in quotes'
  }),
  // `& & a`, and text that begins with such a character.
  MULTIPLE_ANCHORS: () => ({
    message: 'a value cannot have two anchors (&)',
    hint: 'delete one of them'
  }),
  MULTIPLE_TAGS: () => ({ message: 'a value cannot have two tags (!)', hint: 'delete one of them' })
}

/** By the message of the parser's error, where its code has several causes. The first match counts. */
const BY_MESSAGE: readonly (readonly [RegExp, (found: string) => ProblemText])[] = [
  [/^Implicit map keys need/, notAKey],
  [
    /^Comments must be separated/,
    () => ({
      message: 'a space is missing before the #',
      hint: 'write a space before the # of a comment; put a value that contains # in quotes'
    })
  ],
  [
    /^(?:Anchor|Alias) cannot be an empty string/,
    found => ({
      message: `a value cannot begin with ${found.trim().slice(0, 1)} without quotes`,
      hint: 'put the whole value in quotes'
    })
  ],
  // `removalNote: | Call us first.`
  [
    /^Not a YAML token/,
    found => ({
      message: `"${found}" is not allowed on the line of | or >`,
      hint: 'begin the text on the next line, indented, or put the value in quotes'
    })
  ],
  [
    /^Unexpected , in flow|^Unexpected empty item/,
    () => ({ message: 'an entry is missing before this comma', hint: 'delete the comma' })
  ],
  [
    /^Missing , /,
    () => ({
      message: 'a comma is missing here',
      hint: 'separate entries inside { } and [ ] with commas'
    })
  ],
  [
    /^Unexpected flow-(?:map|seq)-end/,
    found => ({
      message: `"${found}" has no opening bracket`,
      hint: 'delete it, or add the opening bracket'
    })
  ],
  [
    /^Unexpected flow-(?:map|seq)-start at node end/,
    () => ({
      message: 'a comma is missing before this bracket',
      hint: 'separate entries inside { } and [ ] with commas'
    })
  ],
  // `domains: - example.com`
  [
    /^Unexpected block-seq-ind on same line/,
    () => ({
      message: 'a list item is not allowed on the line of its key',
      hint: 'begin the list on the next line, or write [a, b]; put a value that begins with "- " in quotes'
    })
  ],
  [
    /^Tags and anchors must be separated/,
    () => ({
      message: 'a space is missing after a tag (!) or an anchor (&)',
      hint: 'put a value that begins with ! or & in quotes'
    })
  ],
  [
    /^Unresolved tag/,
    found => ({
      message: `"${found}" is a YAML tag, because it begins with !`,
      hint: 'put the whole value in quotes'
    })
  ]
]

/** @param found the text that the error is about */
export function messageFor({ code, message }: YAMLError, found: string): ProblemText {
  const describe = BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? BY_CODE[code]
  return describe
    ? describe(shortened(found))
    : { message: `invalid YAML: ${message.split('\n', 1)[0] ?? ''}` }
}

/** A line of text without a colon, where the parser expected a key. */
function notAKey(found: string): ProblemText {
  return {
    message: `"${found}" is not followed by a colon and a space`,
    hint: 'write key: value, or indent the lines of a longer text more than its key'
  }
}

/** @ and ` are reserved in YAML, % begins a directive; people know `%EMAILADDRESS%` from autoconfig documents. */
function badStart(found: string): ProblemText {
  const isPlaceholder = /^%[A-Z]+%?/.test(found)
  return {
    message: `a value cannot begin with ${found.slice(0, 1)} without quotes`,
    hint: isPlaceholder
      ? `write "{address}", "{localpart}" or "{domain}": ${/^%[A-Z]+%?/.exec(found)?.[0]} is a placeholder of autoconfig documents`
      : `write "${found.trim()}"`
  }
}

function shortened(found: string): string {
  const [line = ''] = found.trim().split(/[\r\n]/, 1)
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line
}
