import type { ProviderTemplate } from '../../settings/settings.ts'
import type { ProviderFile } from '../schema/schema.ts'
import { filled } from '../schema/url.ts'
import type { SourceFile } from '../yaml-file.ts'

// The autoconfig draft (draft-ietf-mailmaint-autoconfig, 3.2.4): displayName should have 30 characters at most and
// displayShortName 12. Its hard limits, 60 and 20, are in the schema.
const NAME_LIMIT = 30
const SHORT_NAME_LIMIT = 12

export function warnNames(source: SourceFile, provider: ProviderTemplate, raw: ProviderFile): void {
  if (lengthOf(provider.name) > NAME_LIMIT) {
    source.warn(['name'], {
      code: 'long-name',
      message: `programs may cut the name after ${NAME_LIMIT} characters`
    })
  }
  if (lengthOf(provider.shortName) > SHORT_NAME_LIMIT) {
    source.warn([raw.shortName === undefined ? 'name' : 'shortName'], {
      code: 'long-name',
      // The short name is not quoted: it may be a part of a variable's value, and then redact() does not find it.
      message: `programs may cut the short name after ${SHORT_NAME_LIMIT} characters`,
      hint: raw.shortName === undefined ? 'add a shortName' : undefined
    })
  }
  // These characters are entities in the XML document, and the program keeps only the text after the last one.
  for (const key of ['name', 'shortName'] as const) {
    if (raw[key] !== undefined && /[&<>]/.test(raw[key])) {
      source.warn([key], {
        code: 'markup-in-name',
        message: 'Thunderbird for iOS shows only the text after the last &, < or >'
      })
    }
  }
}

/** The length of a name as people see it, with a domain in place of `{domain}`. */
function lengthOf(name: string): number {
  return filled(name).length
}
