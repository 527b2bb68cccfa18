import { html, type Xml } from '../../markup/markup.ts'
import type { PageContext } from '../context.ts'
import type { Values } from '../interpolate.ts'
import type { ServerGroups } from '../server-groups.ts'

/** How to set up one program. */
export type Guide = { readonly title: string; readonly body: Xml }

/** What a guide may depend on. */
export type GuideInput = {
  readonly context: PageContext
  readonly servers: ServerGroups
  /** For the placeholders of its messages, see values.ts. */
  readonly values: Values
  /** Undefined where the provider has no mail account that a profile could hold. */
  readonly profileLink: string | undefined
  /** The same without calendars and contacts. Undefined where the provider has none. */
  readonly mailOnlyProfileLink: string | undefined
  readonly registryLink: string
}

/**
 * One program's guide. Undefined where the program does not support the chosen protocol. A guide may rely on an incoming and an
 * outgoing server, except the ones for a profile and for other programs.
 */
export type GuideFor = (input: GuideInput) => Guide | undefined

export function usesPop3({ servers }: GuideInput): boolean {
  return servers.incoming?.protocol === 'pop3'
}

/** The first guide is open. The others are `details`, which need no script. */
export function guideList([first, ...others]: readonly Guide[], { messages }: PageContext): Xml {
  return html`${
    first &&
    html`<section class="card best" aria-labelledby="best">
      <p class="tag">${messages.recommended}</p>
      <h2 id="best">${first.title}</h2>
      ${first.body}
    </section>`
  }
  ${others.map(
    guide =>
      html`<details class="card guide">
        <summary><h2>${guide.title}</h2></summary>
        ${guide.body}
      </details>`
  )}`
}
