/** Requests in which every format and every parameter occurs. */
import { INCOMING_PROTOCOLS } from '../../src/settings/settings.ts'
import type { Question } from '../built/ask.ts'

const AUTODISCOVER = '/autodiscover/autodiscover.xml'
const SCHEMAS = 'http://schemas.microsoft.com/exchange/autodiscover'
const AGENTS = {
  iphone: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1',
  android: 'Mozilla/5.0 (Linux; Android 15) Chrome/130.0 Mobile Safari/537.36',
  windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/150.0'
}

/** Everything that is asked about a person: GETs with and without the address, and all POSTs. */
export function questionsAbout(address: string): readonly Question[] {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const at = encodeURIComponent(address)
  const post = (path: string, body: string): Question => ({
    method: 'POST',
    path,
    headers: { Host: `autodiscover.${domain}`, 'Content-Type': 'text/xml' },
    body
  })
  const autoconfig = `autoconfig.${domain}`
  const autodiscover = `autodiscover.${domain}`
  return [
    get(autoconfig, `/mail/config-v1.1.xml?emailaddress=${at}`),
    get(autoconfig, '/mail/config-v1.1.xml'),
    get(`autoconfig.mx-0.example`, `/mail/config-v1.1.xml?emailaddress=${at}`),
    ...['/mail/config-v1.1.xml', AUTODISCOVER, '/api/settings', '/'].map(path =>
      get(domain.replace('provider', 'autoconfig.mx'), path)
    ),
    get(domain, `/v1.1/${domain}`),
    get(autodiscover, AUTODISCOVER),
    get(autodiscover, AUTODISCOVER, { 'X-Forwarded-Proto': 'http' }),
    ...['outlook/responseschema/2006a', 'mobilesync/responseschema/2006', 'other'].map(schema =>
      post(AUTODISCOVER, poxRequest(address, `${SCHEMAS}/${schema}`))
    ),
    post(AUTODISCOVER, poxRequest('', `${SCHEMAS}/outlook/responseschema/2006a`)),
    ...['AutodiscoverV1', 'activesync', 'EWS', 'Rest'].map(protocol =>
      get(autodiscover, `/autodiscover/autodiscover.json?Email=${at}&Protocol=${protocol}`)
    ),
    post('/autodiscover/autodiscover.svc', soapRequest(address, [])),
    post('/autodiscover/autodiscover.svc', soapRequest(address, ['ExternalEwsUrl', 'Unknown'])),
    get(autodiscover, '/autodiscover/autodiscover.svc', { 'X-Forwarded-Proto': 'http' }),
    ...['', '&protocol=pop3', '&protocol=activesync', '&only=mail', '&name=Jane+Doe&lang=sv'].map(
      rest => get(autoconfig, `/email.mobileconfig?emailaddress=${at}${rest}`)
    ),
    get(autoconfig, `/api/settings?emailaddress=${at}`),
    get(autoconfig, '/api/settings'),
    get(autoconfig, '/'),
    get(autoconfig, '/?emailaddress=nonsense'),
    get(autoconfig, `/outlook.reg?emailaddress=${at}`),
    ...INCOMING_PROTOCOLS.flatMap(protocol =>
      Object.values(AGENTS).map(agent =>
        get(autoconfig, `/?emailaddress=${at}&protocol=${protocol}`, {
          'User-Agent': agent,
          'Accept-Language': 'sv, nb;q=0.8, en;q=0.5'
        })
      )
    ),
    ...['mac', 'other'].map(device =>
      get(autoconfig, `/?emailaddress=${at}&device=${device}&lang=de`)
    )
  ]
}

function get(host: string, path: string, headers: Record<string, string> = {}): Question {
  return {
    method: 'GET',
    path,
    headers: { Host: host, 'X-Forwarded-Proto': 'https', ...headers }
  }
}

function poxRequest(address: string, schema: string): string {
  return `<Autodiscover xmlns="${SCHEMAS}/outlook/requestschema/2006"><Request>
<EMailAddress>${address}</EMailAddress><AcceptableResponseSchema>${schema}</AcceptableResponseSchema>
</Request></Autodiscover>`
}

function soapRequest(address: string, names: readonly string[]): string {
  const settings = names.map(name => `<Setting>${name}</Setting>`).join('')
  return `<Envelope><Body><GetUserSettingsRequestMessage><Request><Users><User><Mailbox>${address}</Mailbox></User></Users>
<RequestedSettings>${settings}</RequestedSettings></Request></GetUserSettingsRequestMessage></Body></Envelope>`
}
