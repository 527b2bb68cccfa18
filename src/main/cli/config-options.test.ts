import { expect, test } from 'vitest'
import { applyConfigOptions } from './config-options.ts'
import type { Io } from './io.ts'

test('options override the environment, and messages name the options', () => {
  let printed = ''
  const io = { env: { PORT: '1', HOST: '::1' }, stderr: (text: string) => void (printed += text) }
  const { env, stderr } = applyConfigOptions(io as unknown as Io, {
    port: '8080',
    internalPort: '9191',
    json: true
  })
  expect(env).toEqual({ PORT: '8080', HOST: '::1', INTERNAL_PORT: '9191' })
  stderr('PORT "x" is not a port\nHOST "y"\nINTERNAL_PORT 9191 on 127.0.0.1: taken\nnot PORT\n')
  expect(printed).toBe(
    '--port "x" is not a port\nHOST "y"\n--internal-port 9191 on 127.0.0.1: taken\nnot PORT\n'
  )
})
