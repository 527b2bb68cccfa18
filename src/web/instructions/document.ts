import { inline, xml, type Xml } from '../../markup/markup.ts'
import type { ProviderTemplate } from '../../settings/settings.ts'
import { perProvider } from '../../settings/document-template.ts'
import type { PageContext } from '../context.ts'
import { createTheme } from '../style-and-csp.ts'
import { COPY_SCRIPT } from './copy-script.ts'
import { SHEET_STYLE } from './style.ts'

const themeOfProvider = perProvider(({ branding }) => themeIn(branding?.color))

/** Style and policy of /helpdesk and of the sheets. */
export function themeOf(template: ProviderTemplate | undefined): ReturnType<typeof createTheme> {
  return template ? themeOfProvider(template) : themeIn(undefined)
}

function themeIn(color: string | undefined): ReturnType<typeof createTheme> {
  return createTheme(color, SHEET_STYLE, COPY_SCRIPT)
}

type Document = Pick<PageContext, 'language' | 'template'> & {
  readonly direction: string
  readonly title: string
  readonly main: Xml
  readonly script?: Xml
}

/** An HTML document that loads nothing. @param document its main content begins with an h1 */
export function htmlDocument({
  language,
  direction,
  template,
  title,
  main,
  script
}: Document): string {
  // With the xml tag, as in page.ts: white space in style and script would change their digests.
  return xml`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8" />
<title>${title}</title>
<meta name="viewport" content="width=device-width" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<meta name="format-detection" content="telephone=no" />
<style>${themeOf(template).style}</style>
</head>
<body>
<main>${main}</main>
${script && inline([xml`<script>`, script, xml`</script>`])}
</body>
</html>
`.toString()
}
