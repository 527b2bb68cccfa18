/** Entries of `incoming` and `outgoing`. */
import { z } from 'zod'
import {
  AUTHENTICATIONS,
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  SECURITIES
} from '../../settings/settings.ts'
import { hostTemplate, login } from './scalars.ts'

const method = z.enum(AUTHENTICATIONS)
const authentication = z
  .union([method, z.array(method).min(1).max(AUTHENTICATIONS.length)])
  .describe('How people log in; a list has the best first. Default: password')
export const port = z
  .int()
  .min(1)
  .max(65535)
  .describe('Default: the usual one of protocol and security')
export const security = z
  .enum(SECURITIES)
  .describe('tls is TLS from the first byte, starttls upgrades, none is unencrypted. Default: tls')
const serverLogin = login.describe(
  'The user name at this server, where it differs from the provider’s'
)
const leaveOnServer = z
  .union([z.string().regex(/^[1-9]\d{0,3} days?$/), z.boolean()])
  .describe('POP3: keep messages on the server: true, false, or for example 14 days')

export const incomingServer = z.strictObject({
  protocol: z.enum(INCOMING_PROTOCOLS),
  host: hostTemplate.describe('Host name; {domain} is the person’s mail domain'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: serverLogin.optional(),
  leaveOnServer: leaveOnServer.optional()
})

export const outgoingServer = z.strictObject({
  protocol: z.enum(OUTGOING_PROTOCOLS),
  host: hostTemplate.describe('Host name; {domain} is the person’s mail domain'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: serverLogin.optional()
})
