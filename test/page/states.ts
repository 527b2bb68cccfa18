import { DEVICES } from '../../src/web/visitor.ts'

/** A page, by the query of its URL. The status is the expected one. */
export type State = { readonly name: string; readonly query: string; readonly status: number }

const ADDRESS = 'emailaddress=anna@ilait.se'

/** File name → text, for what no shipped provider has: a redirect, a logo, a long name and host. */
export const EXTRA_PROVIDERS: Readonly<Record<string, string>> = {
  'moved.example.yaml':
    "name: Moved Mail\ndomains: [moved.example]\nredirect: '{localpart}@elsewhere.example'\n",
  'logo.example.yaml': `name: A Provider With a Rather Long Name
domains: [logo.example]
incoming: [{ protocol: pop3, host: a-host-with-a-rather-long-name.in.a.long.domain.logo.example }]
outgoing: [{ protocol: smtp, host: smtp.logo.example }]
branding: { logo: logo.svg, color: "#ffe600" }
languages: [sv]
`,
  'logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z"/></svg>'
}

export const STATES: readonly State[] = [
  { name: 'empty form', query: '', status: 200 },
  ...DEVICES.map(device => ({
    name: device,
    query: `${ADDRESS}&device=${device}`,
    status: 200
  })),
  { name: 'POP3', query: `${ADDRESS}&protocol=pop3&device=mac`, status: 200 },
  { name: 'all services', query: 'emailaddress=anna@example.com&device=iphone', status: 200 },
  { name: 'unencrypted server', query: 'emailaddress=anna@your-domain.example', status: 200 },
  {
    name: 'logo, POP3 only',
    query: 'emailaddress=anna@logo.example&device=windows',
    status: 200
  },
  { name: 'redirect', query: 'emailaddress=anna@moved.example', status: 200 },
  { name: 'invalid address', query: 'emailaddress=anna', status: 400 },
  { name: 'unknown domain', query: 'emailaddress=anna@nobody.example', status: 404 }
]

const IDN = new URL('http://dindomän.example').hostname

/** Address → the hosts and ports on the help pages of its provider. */
export const EXPECTED_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  'anna@ilait.se': [
    'pop.ilait.se',
    'smtp.ilait.se',
    '993',
    '143',
    '995',
    '110',
    '465',
    '587',
    '25'
  ],
  'anna@strato.de': ['imap.strato.de', 'pop3.strato.de', 'smtp.strato.de', '993', '995', '465'],
  [`anna@${IDN}`]: [
    'imap.websupport.se',
    `imap.${IDN}`,
    'pop3.websupport.se',
    `pop3.${IDN}`,
    'smtp.websupport.se',
    `smtp.${IDN}`,
    '993',
    '143',
    '995',
    '110',
    '465',
    '587',
    '25'
  ],
  'anna@your-domain.example': ['mail.your-domain.example', '993', '995', '587']
}
