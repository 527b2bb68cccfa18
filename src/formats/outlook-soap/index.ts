/**
 * Autodiscover by SOAP (MS-OXWSADISC), GetUserSettings only: what programs built on Exchange's own library ask. Served
 * where a provider has Exchange Web Services; everywhere else 404, which sends them on.
 */
import { refusePlainly, type Door, type Format } from '../format.ts'
import { render, TYPE } from './render.ts'
import { example, read } from './request.ts'

const doors: readonly Door[] = [
  {
    method: 'POST',
    host: 'autodiscover.',
    path: '/autodiscover/autodiscover.svc',
    clients: 'programs on the EWS Managed API and its ports, exchangelib 5, Outlook for Mac'
  }
]

export const outlookSoap: Format = {
  name: 'outlook-soap',
  summary: 'Autodiscover by SOAP, GetUserSettings',
  media: { type: TYPE },
  doors,
  read,
  render,
  // exchangelib takes 404 for "not here" and goes on, whatever was wrong.
  refuse: refusal => ({ ...refusePlainly(refusal), status: 404 }),
  gaps: ({ provider }) =>
    provider.exchange?.ews === undefined ? ['no Exchange Web Services'] : [],
  example
}
