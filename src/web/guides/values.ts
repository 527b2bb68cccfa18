import type { Address } from '../../address/address.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import type { Provider } from '../../settings/settings.ts'
import { code } from '../elements.ts'
import type { Values } from '../interpolate.ts'
import type { Messages } from '../messages.ts'
import type { ServerGroups } from '../server-groups.ts'

/**
 * The placeholders of the guides' messages: what people type. A guide that names servers is shown only if there are both, so the
 * defaults for missing ones are never seen.
 */
export function guideValues(
  provider: Provider,
  address: Address,
  { incoming, outgoing }: ServerGroups,
  { securities }: Messages
): Values {
  const variables = loginVariablesOf(address)
  return {
    address: code(address.text),
    provider: provider.name,
    protocol: incoming?.protocol.toUpperCase() ?? '',
    incomingHost: code(incoming?.host),
    incomingPort: code(incoming?.port),
    incomingSecurity: securities[incoming?.security ?? 'tls'],
    login: code(loginName(incoming?.login ?? provider.login, variables)),
    outgoingHost: code(outgoing?.host),
    outgoingPort: code(outgoing?.port),
    outgoingSecurity: securities[outgoing?.security ?? 'tls'],
    outgoingLogin: code(loginName(outgoing?.login ?? provider.login, variables))
  }
}
