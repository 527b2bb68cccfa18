/**
 * The page for people: half of all mail programs ask no server for settings. It is one reply. It works without its script, sets no
 * cookie and loads nothing else.
 *
 * White space of the html literals is part of the page, and oxfmt indents them like the code around them: code that moves to
 * another depth changes the golden files.
 */
import { orList, type Format, type Route } from '../formats/format.ts'
import { LANGUAGES } from '../settings/language.ts'
import { INCOMING_PROTOCOLS } from '../settings/settings.ts'
import { TYPE } from './page.ts'
import { refuse, renderWith } from './render.ts'
import { example, read, type WebQuestion } from './request.ts'
import type { PagePorts } from './setup-page.ts'
import { DEVICES } from './visitor.ts'

export { refusalPage, type PageReason } from './refusal-page.ts'
export { helpdesk, sheets, SHEET_FORMATS, type Person, type Sheets } from './instructions/index.ts'

export type { PagePorts }

const parameters = {
  emailaddress:
    'The person’s mail address (or email=). Without it, the page has only a form for it.',
  protocol: `${orList(INCOMING_PROTOCOLS)}; default: the first that the provider offers`,
  device: `${orList(DEVICES)}; default: the one of the browser (User-Agent)`,
  lang: `${orList(LANGUAGES)}; default: the best of Accept-Language`,
  name: 'The person’s name, for the profile'
}

const routes: readonly Route[] = [
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/',
    clients: 'browsers',
    parameters
  },
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/outlook.reg',
    clients: 'browsers of people with classic Outlook, from a link on the page',
    parameters: { emailaddress: parameters.emailaddress }
  }
]

export function web(ports: PagePorts): Format<WebQuestion> {
  return {
    name: 'web',
    summary: 'Page for people',
    media: { type: TYPE },
    routes,
    read,
    render: renderWith(ports),
    refuse,
    example
  }
}
