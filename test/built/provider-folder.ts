import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { domainNames } from './names.ts'
import type { Workbench } from './workbench.ts'

/** The main domain of the provider in every folder. */
export const MAIN_DOMAIN = 'hosting.example'

/** What a hoster with shared servers writes: IMAP, POP3 and SMTP, a webmail. */
function yaml(hasList: boolean, version = 0): string {
  return `name: Hoster
shortName: Hoster
domains: [${MAIN_DOMAIN}]
${hasList ? 'domainsFile: domains.txt\n' : ''}incoming:
  - { protocol: imap, host: imap.${MAIN_DOMAIN} }
  - { protocol: pop3, host: pop.${MAIN_DOMAIN} }
outgoing: [{ protocol: smtp, host: smtp.${MAIN_DOMAIN} }]
webmail: ${webmail(version)}
`
}

/** Tells the versions of a folder apart, in documents too. */
export function webmail(version: number): string {
  return `https://webmail${version}.${MAIN_DOMAIN}`
}

/** A folder to serve from. */
export type Folder = {
  readonly path: string
  readonly domains: readonly string[]
}

/** One provider with so many domains: the main one in its file, all others in a list beside it. */
export function providerFolder(bench: Workbench, count: number): Folder {
  const path = join(bench.folder(), 'providers')
  mkdirSync(path)
  const others = count > 1 ? domainNames(count - 1, 1) : []
  if (others.length > 0) writeFileSync(join(path, 'domains.txt'), `${others.join('\n')}\n`)
  const folder = { path, domains: [MAIN_DOMAIN, ...others] }
  writeVersion(folder, 0)
  return folder
}

/** Saves the provider file anew, as an editor does it: the service sees it and reads everything again. */
export function writeVersion({ path, domains }: Folder, version: number): void {
  const file = join(path, `${MAIN_DOMAIN}.yaml`)
  writeFileSync(`${file}.tmp`, yaml(domains.length > 1, version))
  renameSync(`${file}.tmp`, file)
}
