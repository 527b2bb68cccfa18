import type { Provider } from '../../settings/settings.ts'
import type { ProviderFile } from '../schema/schema.ts'
import { filled } from '../schema/url.ts'
import type { Source } from '../source.ts'

const NAME_LIMIT = 30
const SHORT_NAME_LIMIT = 12

/** Names that some programs cut or show in part. */
export function warnNames(source: Source, provider: Provider, raw: ProviderFile): void {
  if (lengthOf(provider.name) > NAME_LIMIT) {
    source.warn(['name'], {
      code: 'long-name',
      message: `programs may cut the name after ${NAME_LIMIT} characters`
    })
  }
  if (lengthOf(provider.shortName) > SHORT_NAME_LIMIT) {
    source.warn([raw.shortName === undefined ? 'name' : 'shortName'], {
      code: 'long-name',
      // Without the name: what came from a variable is not repeated.
      message: `programs may cut the short name after ${SHORT_NAME_LIMIT} characters`,
      hint: raw.shortName === undefined ? 'add a shortName' : undefined
    })
  }
  for (const key of ['name', 'shortName'] as const) {
    if (raw[key] !== undefined && /[&<>]/.test(raw[key])) {
      source.warn([key], {
        code: 'markup-in-name',
        message: 'Thunderbird for iOS shows only the text after the last &, < or >'
      })
    }
  }
}

/** Of a name as people read it, with a domain of usual length in it. */
function lengthOf(name: string): number {
  return filled(name).length
}
