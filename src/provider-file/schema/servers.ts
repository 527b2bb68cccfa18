/** Entries of `incoming` and `outgoing`. What the values mean is in settings/settings.ts, the defaults are in read-provider.ts. */
import { z } from 'zod'
import {
  AUTHENTICATIONS,
  INCOMING_PROTOCOLS,
  OUTGOING_PROTOCOLS,
  SECURITIES
} from '../../settings/settings.ts'
import { hostTemplate, login } from './scalars.ts'
import { plainText } from './text.ts'

const method = z.enum(AUTHENTICATIONS)
// One word or a list: programs that fall back try a list in its order.
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

// Autoconfig documents have both: leaveMessagesOnServer, and daysToLeaveMessagesOnServer.
const leaveOnServer = z
  .union([z.string().regex(/^[1-9]\d{0,3} days?$/), z.boolean()])
  .describe(
    'POP3: whether messages stay on the server: true, false, or a number of days such as 14 days'
  )

const connection = {
  host: hostTemplate.describe('Host name; {domain} is filled in'),
  port: port.optional(),
  security: security.optional(),
  authentication: authentication.optional(),
  login: login
    .describe('The user name for this server, if it is not that of the provider')
    .optional()
}

// zod has no condition between keys: that leaveOnServer needs POP3 and pathPrefix IMAP is checked in key-combinations.ts.
export const incomingServer = z.strictObject({
  protocol: z.enum(INCOMING_PROTOCOLS),
  ...connection,
  leaveOnServer: leaveOnServer.optional(),
  pathPrefix: plainText(100)
    .optional()
    .describe('IMAP: where folders begin, such as INBOX. Default: what the server says')
})

export const outgoingServer = z.strictObject({
  protocol: z.enum(OUTGOING_PROTOCOLS),
  ...connection,
  samePassword: z
    .boolean()
    .optional()
    .describe('false: this server has a password of its own. Default: true')
})
