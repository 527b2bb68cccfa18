import { escapeXml, xml, type Xml } from '../markup/markup.ts'
import type { Reply } from '../formats/format.ts'
import type { PageContext } from './context.ts'
import { linkItem } from './elements.ts'
import { pageHeader } from './header.ts'
import { SCRIPT } from './script.ts'
import { themeOf } from './style-and-csp.ts'

export const TYPE = 'text/html; charset=utf-8'

/**
 * A whole HTML document.
 *
 * @param title without the provider's name, which is added
 * @param main the content between header and footer, beginning with its h1
 */
export function page(context: PageContext, status: number, title: string, main: Xml): Reply {
  const { provider, template, language, messages, question } = context
  const { style, policy, accent } = themeOf(template)
  const { copy, copied, copyFailed } = messages.serverSettings
  // With the xml tag: oxfmt formats the content of html literals, and white space inside style and script would change their
  // digests.
  const document = xml`<!doctype html>
<html lang="${language}" dir="${messages.direction}">
<head>
<meta charset="utf-8" />
<title>${provider ? `${title} – ${provider.name}` : title}</title>
<meta name="viewport" content="width=device-width" />
<meta name="description" content="${messages.description}" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<meta name="theme-color" content="${accent.light}" media="(prefers-color-scheme: light)" />
<meta name="theme-color" content="${accent.dark}" media="(prefers-color-scheme: dark)" />
<meta name="format-detection" content="telephone=no" />
<link rel="icon" href="${letterIcon(provider?.name ?? messages.title, accent.light)}" />
<style>${style}</style>
</head>
<body data-copy="${copy}" data-copied="${copied}" data-copy-failed="${copyFailed}" data-device="${question.visitor.device}">
<a class="skip" href="#main">${messages.skipLink}</a>
${pageHeader(context)}
<main id="main">${main}</main>
<footer><p>${messages.form.privacy}</p>${legalLinks(context)}</footer>
<p id="status" role="status"></p>
<script>${SCRIPT}</script>
</body>
</html>
`
  return {
    status,
    type: TYPE,
    body: document.toString(),
    headers: {
      vary: 'accept-language, user-agent',
      'content-language': language,
      'content-security-policy': policy
    }
  }
}

/** The first letter of a name on the provider's colour, as a `data:` URL that the policy of the page allows. */
function letterIcon(name: string, color: string): string {
  const letter = escapeXml([...name][0] ?? '')
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' rx='2' fill='${color}'/><text x='4.5' y='6.7' font-size='6' text-anchor='middle' fill='#fff'>${letter}</text></svg>`
  return `data:image/svg+xml,${svg.replace(/[%#<>]/g, encodeURIComponent)}`
}

function legalLinks({ provider, messages }: PageContext): Xml | undefined {
  const { imprint, privacy } = provider?.legal ?? {}
  if (imprint === undefined && privacy === undefined) return undefined
  const { help } = messages
  return xml`<ul class="plain">${imprint && linkItem(imprint, help.imprint)}${privacy && linkItem(privacy, help.privacy)}</ul>`
}
