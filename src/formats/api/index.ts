/** The neutral settings as JSON, for control panels and webmail: everything the other formats say, in our own words. */
import { refusePlainly, type Route, type Format, type Refusal, type Reply } from '../format.ts'
import { example, read } from './request.ts'
import { FOR_ANY_PAGE, render, TYPE } from './render.ts'
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
  unsupported: () => [],
  example
}

/** `{"error": code, "message": …}`, with the status that the plain refusal has. */
function refuse(refusal: Refusal): Reply {
  const { status, body } = refusePlainly(refusal)
  const error = { error: refusal, message: body.trim() }
  return { status, type: TYPE, body: `${JSON.stringify(error)}\n`, headers: FOR_ANY_PAGE }
}
