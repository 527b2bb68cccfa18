/**
 * Each file in golden/wording is a case: the wording file, a line of dashes, and all its problems as `mailsetup check` prints them.
 * It is English, or has the language at the end of its name.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawProblem } from '../problem.ts'
import { readWording, type ReadWording } from './read-wording.ts'
import type { WordingReference } from './reference.ts'

const FOLDER = new URL('../golden/wording/', import.meta.url)
const DASHES = '----------\n'

const REFERENCE: WordingReference = {
  messages: {
    title: 'Set up your email',
    titleFor: 'Set up {address}',
    recommended: 'Recommended',
    skipLink: 'Skip',
    form: { lead: 'Enter your address.', label: 'Address', placeholder: 'anna@{domain}' },
    steps: {
      get: 'Get {program}',
      asks: 'If it asks, enter the {link}.',
      lead: 'Tap [iphone.install], {address}'
    },
    questions: {
      quota: { text: 'Your mailbox holds {quota}.', full: 'When it is full, delete something.' },
      alias: { text: 'It forwards email.' }
    },
    days: { one: '{count} day', other: '{count} days' },
    message: 'Hello {name},\n\nopen {url}'
  },
  fixed: { direction: 'it belongs to the language' },
  labels: { iphone: { install: 'Install', next: 'Next' }, mac: { signIn: 'Sign In' } },
  isPlain: key => key === 'title' || key === 'recommended'
}

function read(text: string, language = 'en'): ReadWording {
  return readWording('wording.yaml', new TextEncoder().encode(text), {
    language,
    reference: REFERENCE,
    environment: { MAILSETUP_SECRET: 'hunter-two', MAILSETUP_PLACE: 'Umeå', HOME: '/home' }
  })
}

function wordingOf(text: string, language?: string): object {
  const { texts, problems } = read(text, language)
  expect(problems.map(drawProblem)).toEqual([])
  return texts
}

describe('a wording file', () => {
  test('has texts by their keys', () => {
    const text = `
title: Email at Example
form: { lead: Enter it., label: "Address:" }
questions: { quota: { text: "{quota} for everybody" } }`
    expect(wordingOf(text)).toEqual({
      title: 'Email at Example',
      'form.lead': 'Enter it.',
      'form.label': 'Address:',
      'questions.quota.text': '{quota} for everybody'
    })
  })

  test('may have emphasis and words on screens', () => {
    const text = 'steps: { lead: "*{address}*: [iphone.next], then [mac.signIn]" }'
    expect(wordingOf(text)).toEqual({
      'steps.lead': '*{address}*: [iphone.next], then [mac.signIn]'
    })
  })

  test('has the plural forms of its language', () => {
    expect(wordingOf('days: { few: "{count} dni" }', 'pl')).toEqual({ 'days.few': '{count} dni' })
  })

  test('may have several lines where the original has', () => {
    const text = 'message: |\n  Hello {name},\n\n  open {url}\n'
    expect(wordingOf(text)).toEqual({ message: 'Hello {name},\n\nopen {url}' })
  })

  test('may have public variables', () => {
    expect(wordingOf('form: { lead: "Email in ${MAILSETUP_PLACE}" }')).toEqual({
      'form.lead': 'Email in Umeå'
    })
  })

  test('loses the texts with errors, and keeps those with warnings', () => {
    const { texts, problems } = read(
      'titleFor: Set it up\ntitle: 5\nform: { lead: Good., led: Bad. }'
    )
    expect(texts).toEqual({ titleFor: 'Set it up', 'form.lead': 'Good.' })
    expect(problems.map(({ code }) => code)).toEqual([
      'missing-placeholder',
      'wrong-type',
      'unknown-key'
    ])
  })

  test('with nothing but errors is refused with as many as people read', () => {
    const keys = Array.from({ length: 500 }, (_, i) => `k${i}: x\n`).join('')
    expect(read(keys).problems).toHaveLength(101)
  })
})

const cases = readdirSync(FOLDER).map(name => {
  const [text = ''] = readFileSync(new URL(name, FOLDER), 'utf8').split(DASHES)
  return { name, text }
})

test.each(cases)('$name: every problem is reported at its location', async ({ name, text }) => {
  const { problems } = read(text, /-(\w\w)\.txt$/.exec(name)?.[1])
  const drawn = problems.map(problem => `${drawProblem(problem)}\n`).join('')
  expect(drawn).not.toContain('hunter')
  await expect(text + DASHES + drawn).toMatchFileSnapshot(new URL(name, FOLDER).pathname)
})
