import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'
import type { Directory } from '../../directory/directory.ts'
import { formats } from '../../formats/all.ts'
import type { Unsupported } from '../../formats/format.ts'

/** A format that has no reply for an address, and the reasons. */
export type UnsupportedFormat = { readonly format: string; readonly reasons: Unsupported }

/** The formats that have no reply for this address, in the order of formats(). Empty for a domain that is not served. */
export async function unsupportedFormats(
  address: Address,
  directory: Directory,
  publicUrl: string | undefined
): Promise<readonly UnsupportedFormat[]> {
  const found: UnsupportedFormat[] = []
  for (const format of formats(publicUrl)) {
    const question = format.read(format.example(address))
    const settings = question.ok ? await directory.find(question.value) : question
    if (!question.ok || !settings.ok) continue
    const reply = format.render(settings.value, question.value, directory)
    if (!reply.ok) found.push({ format: format.name, reasons: reply.error })
  }
  return found
}

export type UnsupportedOfProvider = UnsupportedFormat & { readonly provider: Domain }

/** Rendering a provider in all formats takes a millisecond: with more providers, `check` would take twice as long. */
const MAX_PROVIDERS = 1_000

/** The same for an address in the main domain of each provider. Empty for more than 1,000 providers. */
export async function unsupportedOfProviders(
  directory: Directory,
  publicUrl: string | undefined
): Promise<readonly UnsupportedOfProvider[]> {
  if (directory.providers.length > MAX_PROVIDERS) return []
  const all: UnsupportedOfProvider[] = []
  for (const { id } of directory.providers) {
    const address = { text: `anna@${id}`, localPart: 'anna', domain: id }
    const found = await unsupportedFormats(address, directory, publicUrl)
    all.push(...found.map(each => ({ provider: id, ...each })))
  }
  return all
}

const MAX_NAMED = 3

/** One line for each format and reason: `no reply in apple for a.example, b.example: no mail or ActiveSync account`. */
export function unsupportedLines(all: readonly UnsupportedOfProvider[]): readonly string[] {
  const groups = new Map<
    string,
    { readonly first: UnsupportedOfProvider; readonly ids: Domain[] }
  >()
  for (const each of all) {
    const key = JSON.stringify([each.format, each.reasons])
    const group = groups.get(key) ?? { first: each, ids: [] }
    group.ids.push(each.provider)
    groups.set(key, group)
  }
  return [...groups.values()].map(
    ({ first, ids }) =>
      `no reply in ${first.format} for ${listOf(ids)}: ${first.reasons.join(', ')}`
  )
}

function listOf(ids: readonly Domain[]): string {
  const more = ids.length - MAX_NAMED
  const shown = ids.slice(0, MAX_NAMED).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}
