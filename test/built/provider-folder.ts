import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { domainNames } from './names.ts'
import type { Workbench } from './workbench.ts'

/** The main domain of the provider in every folder. */
export const MAIN_DOMAIN = 'hoster.example'

/** What a hoster with shared servers writes: IMAP, POP3 and SMTP, a webmail. */
const PROVIDER = `name: Hoster
shortName: Hoster
domains: [${MAIN_DOMAIN}]
incoming:
  - { protocol: imap, host: imap.${MAIN_DOMAIN} }
  - { protocol: pop3, host: pop.${MAIN_DOMAIN} }
outgoing: [{ protocol: smtp, host: smtp.${MAIN_DOMAIN} }]
webmail: https://webmail.${MAIN_DOMAIN}
`

/** A folder to serve from. */
export type Folder = {
  readonly path: string
  readonly file: string
  readonly domains: readonly string[]
}

/** One provider with so many domains: the main one in its file, all others in a list beside it. */
export function providerFolder(bench: Workbench, count: number): Folder {
  const path = join(bench.folder(), 'providers')
  mkdirSync(path)
  const file = join(path, `${MAIN_DOMAIN}.yaml`)
  const others = count > 1 ? domainNames(count - 1, 1) : []
  if (others.length > 0) writeFileSync(join(path, 'domains.txt'), `${others.join('\n')}\n`)
  writeFileSync(file, others.length > 0 ? `${PROVIDER}domainsFile: domains.txt\n` : PROVIDER)
  return { path, file, domains: [MAIN_DOMAIN, ...others] }
}

/** Another version of the same providers: every ETag is another afterwards. */
export function touch(folder: Folder, version: number): void {
  const list = folder.domains.length > 1 ? 'domainsFile: domains.txt\n' : ''
  writeFileSync(folder.file, `${PROVIDER}${list}# version ${version}\n`)
}
