/**
 * Mail Autoconfig, the format of Thunderbird and of some twenty other programs: draft-ietf-mailmaint-autoconfig-06, written as
 * version 1.1, which all of them read. The document does not depend on the person: the client fills in the placeholders.
 */
import { plainRefusal, type Format, type Route } from '../format.ts'
import { render, TYPE } from './render.ts'
import { example, read } from './request.ts'

const parameters = { emailaddress: 'The person’s mail address. Only its domain is looked at.' }

const routes: readonly Route[] = [
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/mail/config-v1.1.xml',
    clients:
      'Thunderbird, Delta Chat, Evolution, Geary, KMail, FairEmail, Nextcloud Mail and others',
    parameters
  },
  {
    method: 'GET',
    host: '',
    path: '/.well-known/autoconfig/mail/config-v1.1.xml',
    clients: 'the same, when autoconfig.DOMAIN does not answer',
    parameters
  },
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/.well-known/mail-v1.xml',
    clients: 'GNOME Online Accounts and SnappyMail, before anything else',
    parameters
  },
  {
    method: 'GET',
    host: 'autoconfig.',
    path: '/v1.1/mail/config-v1.1.xml',
    clients: 'Nine for Android',
    parameters
  },
  {
    method: 'GET',
    host: '',
    path: '/v1.1/:domain',
    clients: 'programs that are pointed here instead of at Thunderbird’s own database'
  }
]

export const thunderbird: Format = {
  name: 'thunderbird',
  summary: 'Mail Autoconfig XML',
  media: { type: TYPE },
  routes,
  read,
  render,
  refuse: plainRefusal,
  example
}
