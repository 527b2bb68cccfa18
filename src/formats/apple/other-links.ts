/**
 * Links to profiles that providers published while they ran other software: in mails, on help pages, as QR codes. They lead to the
 * same profile, or to the page where the link had no address.
 */
import { parseAddress } from '../../address/address.ts'
import { fieldParameter } from '../../address/field.ts'
import { queryParameter, writeQuery } from '../../address/query.ts'
import { ok, type Result } from '../../result.ts'
import { languageOf, type Language } from '../../settings/language.ts'
import type { ClientRequest, Question, Refusal, Reply } from '../format.ts'
import { ADDRESS_PARAMETERS, read, type ProfileQuestion } from './request.ts'

/** Path → the software that used it. */
export const PROFILE_PATHS: Readonly<Record<string, string>> = {
  // docs/muaconfig.adoc; without the slash it redirects.
  '/mobileconfig/': 'automx2',
  // README of rezalas/go-autoconfig with a slash at the end, Jabali without.
  '/.well-known/mobileconfig': 'the Jabali panel',
  '/.well-known/mobileconfig/': 'go-autoconfig',
  '/email/mobileconfig': 'lacontrevoie',
  '/mail/ios.mobileconfig': 'solarssk',
  '/.well-known/apple-mail.mobileconfig': 'solarssk'
}

/** mox (http/web.go): `addresses=` with one address, or several separated by commas. */
export const MOX_PATH = '/profile.mobileconfig'

const MAILU_PATH = '/apple.mobileconfig'

/**
 * These had no address: the device asked for everything (Mail-in-a-Box, Mailu), or the person logged in first (mailcow, whose
 * profile could hold a password). With an address, Mailu's path leads to a profile. */
export const PAGE_PATHS: Readonly<Record<string, string>> = {
  '/mailinabox.mobileconfig': 'Mail-in-a-Box',
  [MAILU_PATH]: 'Mailu',
  '/mobileconfig.php': 'mailcow'
}

/** A link that leads to the page for people. */
type PageQuestion = Question & {
  readonly kind: 'page'
  readonly language: Language | undefined
}

export type LinkQuestion = ProfileQuestion | PageQuestion

/** The question of any link to a profile, ours included. */
export function readLink(request: ClientRequest): Result<LinkQuestion, Refusal> {
  if (request.path === MOX_PATH) return readMox(request)
  return request.path in PAGE_PATHS ? readWithoutAddress(request) : read(request)
}

function readMox(request: ClientRequest): Result<LinkQuestion, Refusal> {
  if (hasAddress(request)) return read(request)
  const text = fieldParameter(request.query, 'addresses') ?? ''
  const areSeveral = text.includes(',') && !parseAddress(text)
  return areSeveral ? pageQuestion(request) : read(request, 'addresses')
}

function readWithoutAddress(request: ClientRequest): Result<LinkQuestion, Refusal> {
  return request.path === MAILU_PATH && hasAddress(request) ? read(request) : pageQuestion(request)
}

function hasAddress({ query }: ClientRequest): boolean {
  return fieldParameter(query, ...ADDRESS_PARAMETERS) !== undefined
}

function pageQuestion({ host, query }: ClientRequest): Result<PageQuestion, never> {
  return ok({ kind: 'page', host, language: languageOf(queryParameter(query, 'lang')) })
}

export function isForPage(question: LinkQuestion): question is PageQuestion {
  return 'kind' in question
}

/** 303 to the page at the same host, which knows the provider by it. Nothing of the query goes along but the language. */
export function pageReply({ language }: PageQuestion): Reply {
  const location = language === undefined ? '/' : `/?${writeQuery({ lang: language })}`
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { location } }
}
