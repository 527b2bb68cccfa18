/** The settings as JSON in Mailsetup's own words, for control panels and webmail: everything that the other formats hold. */
import { plainRefusal, type Format, type Refusal, type Reply, type Route } from '../format.ts'
import { CORS, render, TYPE } from './render.ts'
import { example, read } from './request.ts'
import { SETTINGS_SCHEMA } from './schema.ts'

const routes: readonly Route[] = [
  {
    method: 'GET',
    host: '',
    path: '/api/settings',
    clients: 'control panels, webmail, scripts',
    parameters: {
      emailaddress:
        'The person’s mail address. Without it the Host decides, and user names are left out.'
    }
  }
]

export const api: Format = {
  name: 'api',
  summary: 'Neutral settings as JSON',
  media: { type: TYPE, schema: SETTINGS_SCHEMA },
  routes,
  read,
  render,
  refuse,
  example
}

/** `{"error": code, "message": …}`, with the status of the plain refusal. */
function refuse(refusal: Refusal): Reply {
  const { status, body, headers } = plainRefusal(refusal)
  const error = { error: refusal, message: body.trim() }
  return {
    status,
    type: TYPE,
    body: `${JSON.stringify(error)}\n`,
    headers: { ...headers, ...CORS }
  }
}
