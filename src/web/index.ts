/**
 * The page for people. About half of all mail programs never ask a server for settings, and people who set those up need a page.
 * The service renders it in one reply: it works without its script, sets no cookie and loads nothing else.
 */
import { orList, type Format, type Route } from '../formats/format.ts'
import { LANGUAGES } from '../settings/language.ts'
import { INCOMING_PROTOCOLS } from '../settings/settings.ts'
import { TYPE } from './page.ts'
import { refuse, renderWith } from './render.ts'
import { example, read, type WebQuestion } from './request.ts'
import type { PagePorts } from './setup-page.ts'
import { DEVICES } from './visitor.ts'

const parameters = {
  emailaddress: 'The person’s mail address (or email=). Without it the page asks for it.',
  protocol: `${orList(INCOMING_PROTOCOLS)}; without it the first that the provider offers`,
  device: `${orList(DEVICES)}; without it the one that asks`,
  lang: `${orList(LANGUAGES)}; without it what the browser wants (Accept-Language)`,
  name: 'The person’s name, for the profile'
}

const routes: readonly Route[] = [
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/',
    clients: 'people, in their browser',
    parameters
  },
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/outlook.reg',
    clients: 'administrators of classic Outlook, from a link in the page',
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
