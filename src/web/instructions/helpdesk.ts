/**
 * /helpdesk: a form for a person's address, and the instructions for that person. It is served on the internal port only, and is
 * none of formats(). The form is sent by POST, so that the address is in no browser history and no proxy's log. The form is in
 * English, as all that operators see; what is for the person is in the person's language.
 */
import { addressInText, fieldParameter } from '../../address/field.ts'
import { nameParameter, queryParameter } from '../../address/query.ts'
import {
  plainRefusal,
  readAddress,
  type ClientRequest,
  type Format,
  type Question,
  type Refusal,
  type Reply
} from '../../formats/format.ts'
import { html, type Xml } from '../../markup/markup.ts'
import { failed, ok, type Result } from '../../result.ts'
import { languageOf } from '../../settings/language.ts'
import type { ProviderTemplate, Settings } from '../../settings/settings.ts'
import { TYPE } from '../page.ts'
import { COPY_SCRIPT } from './copy-script.ts'
import { htmlDocument, themeOf } from './document.ts'
import { helpdeskForm, TITLE, type FormInput } from './helpdesk-form.ts'
import type { PagePorts } from '../setup-page.ts'
import { instructionsFor, type Instructions, type Person } from './instructions.ts'
import { sheet, titleOf } from './sheet.ts'
import { mailText, smsText } from './texts.ts'

type HelpdeskQuestion = Question & { readonly person: Person; readonly input: FormInput }

export function helpdesk(ports: PagePorts): Format<HelpdeskQuestion> {
  return {
    name: 'helpdesk',
    summary: 'Instructions for one person',
    media: { type: TYPE },
    routes: [],
    read,
    render: (settings, question) => render(settings, question, ports),
    refuse,
    example: ({ text }) => ({
      method: 'POST',
      scheme: 'http',
      host: 'localhost',
      path: '/helpdesk',
      query: '',
      body: `emailaddress=${encodeURIComponent(text)}`
    })
  }
}

function read({ method, body, host }: ClientRequest): Result<HelpdeskQuestion, Refusal> {
  if (method !== 'POST') return failed('no-address')
  const input = inputOf(body)
  if (input.address === '') return failed('no-address')
  const address = readAddress(addressInText(input.address))
  if (!address.ok) return address
  const name = nameParameter(body)
  if (name === false) return failed('not-understood')
  const person = { address: address.value, name, language: input.language }
  return ok({ address: address.value, host, person, input })
}

/** @param body of a form: application/x-www-form-urlencoded */
function inputOf(body: string): FormInput {
  return {
    address: fieldParameter(body, 'emailaddress') ?? '',
    name: nameParameter(body) || '',
    language: languageOf(queryParameter(body, 'lang'))
  }
}

function render(
  settings: Settings,
  { person, input }: HelpdeskQuestion,
  ports: PagePorts
): Result<Reply, readonly string[]> {
  // Only the Host led to this provider, not the address.
  if (settings.hostDomain !== undefined) return failed(['a domain that is not served'])
  const instructions = instructionsFor(settings, person, ports)
  const main = html`${helpdeskForm(input, undefined)} ${texts(instructions)} ${sheet(instructions)}`
  return ok(reply(200, titleOf(instructions), main, settings.template))
}

/** What to send, each with a button to copy it. */
function texts(instructions: Instructions): Xml {
  const { language, messages } = instructions.context
  const fields = [
    ['link', 'Link', 'Copy the link', instructions.url],
    ['mail', 'Text for an email', 'Copy the email', mailText(instructions)],
    ['sms', 'Text for an SMS', 'Copy the SMS', smsText(instructions)]
  ] as const
  return html`<section class="screen card" aria-labelledby="send">
    <h2 id="send">To send</h2>
    ${fields.map(
      ([id, label, copy, text]) =>
        html`<div class="text">
          <label for="${id}">${label}</label>
          <textarea id="${id}" lang="${language}" dir="${messages.direction}" readonly>
${text}</textarea>
          <p>
            <button type="button" class="quiet" data-copy-of="${id}" hidden>${copy}</button>
          </p>
        </div>`
    )}
    <p><button type="button" class="quiet" data-print hidden>Print the instructions</button></p>
  </section>`
}

/** The form, with what is wrong. */
function refuse(refusal: Refusal, { method, body }: ClientRequest): Reply {
  const input = inputOf(body)
  if (method !== 'POST') return reply(200, TITLE, helpdeskForm(input, undefined), undefined)
  const form = helpdeskForm(input, PROBLEMS[refusal])
  return reply(plainRefusal(refusal).status, TITLE, form, undefined)
}

const PROBLEMS: Readonly<Record<Refusal, string>> = {
  'no-address': 'Enter an email address.',
  'not-an-address': 'This is not an email address. It looks like anna@example.com.',
  'not-understood': 'The name has more than 100 characters, or control characters.',
  'unknown-domain': 'No provider here serves the domain of this address.',
  unsupported: 'No provider here serves the domain of this address.',
  unavailable: 'The domain cannot be looked up at the moment. Try again in a minute.'
}

function reply(
  status: number,
  title: string,
  main: Xml,
  template: ProviderTemplate | undefined
): Reply {
  return {
    status,
    type: TYPE,
    body: htmlDocument({
      language: 'en',
      direction: 'ltr',
      template,
      title: `${title} – Mailsetup helpdesk`,
      main: html`${main}
        <p id="status" role="status"></p>`,
      script: COPY_SCRIPT
    }),
    headers: { 'content-security-policy': themeOf(template).policy }
  }
}
