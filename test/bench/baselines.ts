import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ask } from '../built/ask.ts'
import { freePort, startPinned, type Server } from '../built/service.ts'
import { pathOf, SERVER_CORE } from '../built/tools.ts'
import { heard, type Workbench } from '../built/workbench.ts'
import type { Node } from './nodes.ts'

/** The measure of everything: `node:http` that says a constant, on the Node that runs the service. */
export async function startBare(bench: Workbench, node: Node, body: string): Promise<Server> {
  const file = fileURLToPath(new URL('bare-server.js', import.meta.url))
  return await startPinned(bench, [node.path, file, body], /port (\d+)/)
}

/** The path of nginx's static file. */
export const STATIC_PATH = '/answer.xml'

/** nginx with the same bytes as a static file: one process, no log of requests, connections never closed. */
export async function startNginx(bench: Workbench, body: string): Promise<Server> {
  const folder = bench.folder()
  mkdirSync(join(folder, 'served'))
  writeFileSync(join(folder, 'served', STATIC_PATH), body)
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), configuration(port))
  const nginx = pathOf('nginx') ?? 'nginx'
  const where = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']
  const child = bench.start('taskset', ['-c', SERVER_CORE, nginx, ...where], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const stderr = heard(child.stderr)
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break
    const answer = await ask(port, { path: STATIC_PATH }).catch(() => undefined)
    if (answer?.body === body) return { port, pid: child.pid ?? 0, process: child }
    await setTimeout(50)
  }
  throw new Error(`nginx did not start: ${stderr()}`)
}

function configuration(port: number): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const folders = kinds.map(kind => `${kind}_temp_path ${kind};`).join(' ')
  return `daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  ${folders}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  default_type text/plain;
  types { text/xml xml; }
  charset utf-8;
  charset_types text/xml;
  open_file_cache max=10;
  server { listen 127.0.0.1:${port}; root served; }
}
`
}
