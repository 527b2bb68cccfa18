import { answer } from '../../http/answer.ts'
import type { Directory } from '../../directory/directory.ts'
import { formats } from '../../formats/all.ts'
import type { ClientRequest, Format } from '../../formats/format.ts'
import type { Config } from './config.ts'
import { count } from './plural.ts'

/** The line that is printed after the start: how much is served, and a URL that answers with 200. */
export async function startupMessage(
  config: Config,
  port: number,
  directory: Directory
): Promise<string> {
  const { providers, domains } = directory
  const { host } = config
  const isEverywhere = !host || host === '0.0.0.0' || host === '::'
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const path = await pathToOpen(directory, config.publicUrl)
  return `Mailsetup serves ${count(providers.length, 'provider')}, ${count(domains, 'domain')}. Try http://${name}:${port}${path}`
}

/** With ten thousand files, none of which any format supports, this must not delay the start. */
const MOST_TRIED = 20

/** A URL of the first format that answers for one of the first providers; if none does, `/health/live`. */
async function pathToOpen(directory: Directory, publicUrl: string | undefined): Promise<string> {
  const tried = directory.providers.slice(0, MOST_TRIED)
  for (const format of formats(publicUrl)) {
    const paths = format.routes.filter(isFixedGet).map(({ path }) => path)
    for (const path of paths) {
      for (const { id } of tried)
        if (await answers(format, requestFor(path, id), directory)) return `${path}?${queryFor(id)}`
    }
  }
  return '/health/live'
}

function isFixedGet({ method, path }: Format['routes'][number]): boolean {
  return method === 'GET' && !path.includes(':')
}

function queryFor(domain: string): string {
  return `emailaddress=anna@${domain}`
}

function requestFor(path: string, domain: string): ClientRequest {
  const query = queryFor(domain)
  return { method: 'GET', scheme: 'http', host: 'localhost', path, query, body: '' }
}

async function answers(
  format: Format,
  request: ClientRequest,
  directory: Directory
): Promise<boolean> {
  const { reply } = await answer(format, request, directory)
  return reply.status === 200
}

/** Printed when there is no provider file, as in a new container of the image. */
export const FIRST_FILE = `
Put a file into this folder, named after your domain, such as example.com.yaml:

  name: Example Mail
  domains: [example.com]
  incoming: [{ protocol: imap, host: imap.example.com }]
  outgoing: [{ protocol: smtp, host: smtp.example.com }]

In a container, mount a folder with your files there:

  docker run -v /etc/mailsetup/providers:/app/providers:ro ...
`
