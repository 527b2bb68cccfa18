/** Checks of one text in a wording file. */
import { closest } from '../closest.ts'
import type { ProblemDetails } from '../problem.ts'
import { placeholderProblems } from '../schema/placeholders.ts'
import { lineProblems } from '../schema/text-problems.ts'
import type { WordingReference } from './reference.ts'

/** Characters. The longest text of Mailsetup has about 250. */
const LONGEST = 1000

type Place = {
  /** The English text. */
  readonly original: string
  readonly path: readonly string[]
  readonly reference: WordingReference
}

/** All problems of a text. */
export function textProblems(text: string, place: Place): readonly ProblemDetails[] {
  const shape = shapeProblem(text, place.original)
  if (shape) return [shape]
  const braces = braceProblems(text, place)
  // A wrong placeholder was probably meant for the one that is missing.
  const others = braces.length > 0 ? braces : missing(text, place)
  return [...others, ...markProblems(text, place)]
}

function shapeProblem(text: string, original: string): ProblemDetails | undefined {
  if (text === '')
    return {
      code: 'out-of-range',
      message: 'the text is empty',
      hint: 'add a text or leave the key out'
    }
  const length = Array.from(text).length
  if (length > LONGEST) {
    const message = `the text has ${length} characters, and may have at most ${LONGEST}`
    return { code: 'out-of-range', message }
  }
  const lines = original.includes('\n') ? text.split('\n').map(line => line.trim()) : [text]
  return lines.flatMap(lineProblems)[0]
}

const PLACEHOLDER = /\{\w+\}/g

function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(PLACEHOLDER) ?? [])]
}

/** Only the placeholders of the original are filled in. */
function braceProblems(text: string, { original }: Place): readonly ProblemDetails[] {
  const allowed = placeholdersOf(original)
  const unknown = placeholderProblems(allowed, 'prose')(text)
  if (unknown.length > 0 || !/[{}]/.test(text.replace(PLACEHOLDER, ''))) return unknown
  const hint = allowed.length > 0 ? `allowed here: ${allowed.join(', ')}` : undefined
  return [{ code: 'bad-placeholder', message: 'a brace is not part of a placeholder', hint }]
}

const LABEL = /\[([\w-]+\.[\w-]+)\]/g

/** `*text*` and `[program.word]`. */
function markProblems(text: string, { path, reference }: Place): readonly ProblemDetails[] {
  const words = [...text.matchAll(LABEL)].map(([, word = '']) => word)
  const stars = text.split('*').length - 1
  if (reference.isPlain(path.join('.')))
    return stars === 0 && words.length === 0
      ? []
      : [
          {
            code: 'bad-text',
            message: 'this text is shown as it is: * and [program.word] are not allowed'
          }
        ]
  const uneven: ProblemDetails = {
    code: 'bad-text',
    message: 'the number of * is odd: emphasis is written *text*'
  }
  const problems = [...new Set(words)].flatMap(word => wordProblem(word, reference))
  return stars % 2 === 0 ? problems : [uneven, ...problems]
}

function wordProblem(word: string, { labels }: WordingReference): readonly ProblemDetails[] {
  const known = Object.entries(labels).flatMap(([program, words]) =>
    Object.keys(words).map(key => `${program}.${key}`)
  )
  if (known.includes(word)) return []
  const [program = ''] = word.split('.')
  const near = closest(word, known)
  const ofProgram = Object.hasOwn(labels, program) ? Object.keys(labels[program] ?? {}) : undefined
  return [
    {
      code: 'bad-placeholder',
      message: `[${word}] is not a word on a screen${near ? `, did you mean [${near}]?` : ''}`,
      hint: near
        ? undefined
        : ofProgram
          ? `words of ${program}: ${ofProgram.join(', ')}`
          : `programs: ${Object.keys(labels).join(', ')}`
    }
  ]
}

/** Plural forms in which the number may go without saying: `within a minute`. */
const FORMS_OF_FEW = ['zero', 'one', 'two', 'few', 'many']

/** A text without a placeholder of the original is complete, but often a link or a value is missing on the page. */
function missing(text: string, { original, path }: Place): readonly ProblemDetails[] {
  if (FORMS_OF_FEW.includes(path.at(-1) ?? '')) return []
  const found = placeholdersOf(text)
  return placeholdersOf(original)
    .filter(name => !found.includes(name))
    .map(name => ({
      severity: 'warning',
      code: 'missing-placeholder',
      message: `the text has no ${name}, and Mailsetup’s own text has it`,
      hint: 'the page leaves out what it stands for'
    }))
}
