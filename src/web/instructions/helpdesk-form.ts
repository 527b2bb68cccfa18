import { html, type Xml } from '../../markup/markup.ts'
import { LANGUAGES, type Language } from '../../settings/language.ts'
import { CATALOGUES } from '../messages.ts'
import { LONGEST_INPUT } from '../visitor.ts'

/** What was entered, valid or not. */
export type FormInput = {
  readonly address: string
  readonly name: string
  readonly language: Language | undefined
}

/**
 * It has no action: it is sent to the URL that it came from, also behind a proxy with a path of its own. Browsers do not keep what
 * is entered.
 *
 * @param problem what is wrong with the input
 */
export function helpdeskForm(
  { address, name, language }: FormInput,
  problem: string | undefined
): Xml {
  const isEmpty = address === ''
  const described = problem && html` aria-describedby="problem" aria-invalid="true"`
  return html`<form method="post" class="screen card" autocomplete="off" aria-labelledby="form">
    ${isEmpty || problem ? html`<h1 id="form">${TITLE}</h1>` : html`<h2 id="form">${ANOTHER}</h2>`}
    ${isEmpty ? html`<p>${LEAD}</p>` : undefined}
    ${problem && html`<p class="problem" id="problem">${problem}</p>`}
    <div class="fields">
      <label
        >Email address
        <input
          type="text"
          name="emailaddress"
          inputmode="email"
          autocapitalize="none"
          spellcheck="false"
          required
          maxlength="${LONGEST_INPUT}"
          value="${address}"
          ${described}
        />
      </label>
      <label
        >Name of the person (optional)
        <input type="text" name="name" maxlength="100" value="${name}" />
      </label>
      <label
        >Language of the instructions
        <select name="lang">
          <option value="">first language of the provider</option>
          ${LANGUAGES.map(code => {
            const selected = code === language ? html` selected` : undefined
            return html`<option value="${code}" lang="${code}" ${selected}>
              ${CATALOGUES[code].name}
            </option>`
          })}
        </select>
      </label>
    </div>
    <p><button class="button" type="submit">Create instructions</button></p>
  </form>`
}

export const TITLE = 'Instructions for a person'
const ANOTHER = 'Another person'
const LEAD =
  'Enter the email address of the person whom you help. You get a link, QR codes, the steps for each device, texts to send, and a sheet to print. Nothing is stored.'
