import { xml, type Xml } from '../markup/markup.ts'
import type { Reply } from '../formats/format.ts'
import type { PageContext } from './context.ts'
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
  const { style, policy } = themeOf(template)
  const { copy, copied } = messages.serverSettings
  // With the xml tag: oxfmt formats the content of html literals, and white space inside style and script would change their
  // digests.
  const document = xml`<!doctype html>
<html lang="${language}" dir="${messages.direction}">
<head>
<meta charset="utf-8" />
<title>${provider ? `${title} – ${provider.name}` : title}</title>
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<meta name="format-detection" content="telephone=no" />
<link rel="icon" href="data:," />
<style>${style}</style>
</head>
<body data-copy="${copy}" data-copied="${copied}" data-device="${question.visitor.device}">
<a class="skip" href="#main">${messages.skipLink}</a>
${pageHeader(context)}
<main id="main">${main}</main>
<footer><p>${messages.form.privacy}</p></footer>
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
