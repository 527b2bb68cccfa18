/**
 * The page for people: half of all mail programs ask no server, and those who use them ask us. One page, one request,
 * rendered here: it needs no script, sets no cookie and loads nothing from anywhere.
 */
import type { Format, Route } from '../formats/format.ts'
import { refuse, renderWith, TYPE, type PagePorts } from './render.ts'
import { example, read, type WebQuestion } from './request.ts'

const parameters = {
  emailaddress: 'The person’s mail address (or email=). Without it the page asks for it.',
  protocol: 'imap or pop3; without it the first that the provider offers',
  device: 'iphone, mac, android, windows or other; without it the one that asks',
  lang: 'sv, en, de, fi, no or da; without it what the browser wants (Accept-Language)',
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
