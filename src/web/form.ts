import { html, type Xml } from '../markup/markup.ts'
import type { PageContext } from './context.ts'
import { interpolateText } from './interpolate.ts'
import { LONGEST_INPUT } from './visitor.ts'

/**
 * The form for the address. It keeps the language and the device that the visitor chose.
 *
 * @param problemId the id of the element that says why the input is not accepted; undefined if it is
 */
export function addressForm(context: PageContext, problemId: string | undefined): Xml {
  const { question, messages } = context
  const { addressInput = '', chosen } = question.visitor
  const invalid = problemId ? html`aria-describedby="${problemId}" aria-invalid="true"` : undefined
  return html`<form action="/" method="get">
    <label for="address">${messages.form.label}</label>
    <div class="field">
      <input
        id="address"
        name="emailaddress"
        type="text"
        inputmode="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck="false"
        required
        maxlength="${LONGEST_INPUT}"
        placeholder="${exampleAddress(context)}"
        value="${addressInput}"
        ${invalid}
      />
      ${hiddenInput('lang', chosen.language)} ${hiddenInput('device', chosen.device)}
      <button class="button" type="submit">${messages.form.submit}</button>
    </div>
  </form>`
}

/** At the provider's domain, where there is a provider. */
export function exampleAddress({ provider, messages }: PageContext): string {
  return interpolateText(messages.form.placeholder, { domain: provider?.id ?? 'example.com' })
}

function hiddenInput(name: string, value: string | undefined): Xml | undefined {
  return value === undefined
    ? undefined
    : html`<input type="hidden" name="${name}" value="${value}" />`
}
