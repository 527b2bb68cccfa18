// The plainest server that Node can be: no routes, no log, the same bytes for everybody. JavaScript, so that nothing but
// Node runs it. The first argument is the body.
import { createServer } from 'node:http'

const body = process.argv[2] ?? ''
const headers = {
  'content-type': 'text/xml; charset=utf-8',
  'content-length': Buffer.byteLength(body)
}

const server = createServer((_, answer) => {
  answer.writeHead(200, headers)
  answer.end(body)
})
server.listen(0, '127.0.0.1', () => console.error(`port ${server.address().port}`))
