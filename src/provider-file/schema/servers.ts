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
  .describe('Authentication methods, the preferred one first. Default: password')
export const port = z
  .int()
  .min(1)
  .max(65535)
  .describe('Default: the usual port for protocol and security')
export const security = z
  .enum(SECURITIES)
  .describe(
    'tls: TLS from the first byte, starttls: TLS after STARTTLS, none: unencrypted. Default: tls'
  )
const serverLogin = login.describe(
  'The user name for this server, if it is not that of the provider'
)
const leaveOnServer = z
  .union([z.string().regex(/^[1-9]\d{0,3} days?$/), z.boolean()])
  .describe(
    'POP3: whether messages stay on the server: true, false, or a number of days such as 14 days'
  )

export const incomingServer = z.strictObject({
  protocol: z.enum(INCOMING_PROTOCOLS),
  host: hostTemplate.describe('Host name; {domain} is filled in'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: serverLogin.optional(),
  leaveOnServer: leaveOnServer.optional()
})

export const outgoingServer = z.strictObject({
  protocol: z.enum(OUTGOING_PROTOCOLS),
  host: hostTemplate.describe('Host name; {domain} is filled in'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: serverLogin.optional()
})
