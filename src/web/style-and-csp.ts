import { sha256 } from '@noble/hashes/sha2.js'
import { inline, type Xml } from '../markup/markup.ts'
import type { ProviderTemplate } from '../settings/settings.ts'
import { perProvider } from '../settings/document-template.ts'
import { accentOf, type Accent } from './color.ts'
import { SCRIPT } from './script.ts'
import { styleSheet } from './styles.ts'

/** A style sheet, and the Content-Security-Policy that allows this style sheet and the script by their digests, and no others. */
type Theme = { readonly style: Xml; readonly policy: string; readonly accent: Accent }

const DEFAULT_COLOR = '#2f5bd3'

/** Computed once for each provider. Without one, in the default colour. */
export function themeOf(template: ProviderTemplate | undefined): Theme {
  return template ? providerTheme(template) : (defaultTheme ??= createTheme())
}

const providerTheme = perProvider(({ branding }) => createTheme(branding?.color))
let defaultTheme: Theme | undefined

/** @param more style for this document only @param script the only one that may run */
export function createTheme(color = DEFAULT_COLOR, more?: Xml, script = SCRIPT): Theme {
  const accent = accentOf(color)
  const style = inline([styleSheet(accent), more])
  return { style, policy: policyOf(style, script), accent }
}

/** `img-src data:` is for the logo, `form-action 'self'` for the form. */
function policyOf(style: Xml, script: Xml): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digestSource(style)}'`,
    `script-src '${digestSource(script)}'`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ]
  return policy.join('; ')
}

/** A hash-source of CSP 3 (2.3.1): `sha256-` and the digest in base64. */
function digestSource(text: Xml): string {
  const bytes = sha256(new TextEncoder().encode(text.toString()))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}
