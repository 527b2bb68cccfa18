import type { Grammar } from './mutate.ts'

/** It must not be in any log. */
export const CANARY = 'c4nary'

const ADDRESSES = [
  `${CANARY}@example.com`,
  `"${CANARY} <&>"@full.example`,
  `${CANARY}@bücher.example`,
  `${CANARY}@a.b.wildcard.example`
]
const SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover'

/** What the parts of a request are made of. */
export const REQUEST = {
  path: {
    tokens: /\/|%[\da-f]{2}|[^/%]+/gi,
    words: [
      ...list('/ // .. %2f %00 % %25 %2540 v1.0 v1.1 mail AUTODISCOVER example.com'),
      ...ADDRESSES
    ]
  },
  query: {
    tokens: /[&=?+]|%[\da-f]{2}|[^&=?+%]+/gi,
    words: [
      ...list('& = % %0a %00 %c3 %2540 + emailaddress= Email= protocol=pop3 Protocol=EWS name='),
      '%EMAILADDRESS%',
      ...ADDRESSES
    ]
  },
  host: {
    tokens: /\.|:|[^.:]+/g,
    words: [
      ...list(
        '. .. : :443 :99999 [::1] autoconfig autodiscover mail mx1 example.com moved.example'
      ),
      ...list('xn-- xn--bcher-kva.example'),
      'a'.repeat(64),
      CANARY
    ]
  },
  forwarded: {
    tokens: /[ ,.:]|[^ ,.:]+/g,
    words: [' ', ...list(', http https https,http example.com full.example [::1]:1 "')]
  },
  type: {
    tokens: /[;=/]|[^;=/]+/g,
    words: list('text/xml application/json multipart/form-data;boundary=x ;charset=utf-16 x')
  },
  language: {
    tokens: /[,;=-]|[^,;=-]+/g,
    words: list('sv en de fi no nb nn da xx * q=0 q=1 q=0.5 q=x , ; -')
  },
  agent: {
    tokens: /[ /();]|[^ /();]+/g,
    words: list('iPhone iPad Android Macintosh Windows Safari/ FxiOS Instagram Mobile/ ( ) ;')
  },
  body: {
    tokens: /<\/?[^>\s]*|\s+|\/?>|&[^;\s]*;|<!\[CDATA\[|\]\]>|[^<>&\s\]]+|[^]/g,
    words: [
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '<a:b xmlns:a="">',
      '\ufeff',
      ...list('<![CDATA[ ]]> <!-- --> <?x ?> &#0; &#x110000; &#99999999999999; &amp; &b;'),
      ...list('<EMailAddress> </EMailAddress> <Request> </Autodiscover> <__proto__> <constructor>'),
      ...list('<AcceptableResponseSchema> <GetUserSettingsRequestMessage> <Mailbox>'),
      `${SCHEMA}/mobilesync/responseschema/2006`,
      `${SCHEMA}/outlook/responseschema/2006a`,
      ...ADDRESSES
    ]
  }
} as const satisfies Readonly<Record<string, Grammar>>

/** What a provider file, its name and its list of domains are made of. */
export const FILES = {
  file: { tokens: /[./]|[^./]+/g, words: ['', ...list('. / .yaml .yml xn-- bücher *')] },
  text: {
    tokens: /\n|[ \t]+|[-:,[\]{}"'#&*|>!%?]|[^\s\-:,[\]{}"'#&*|>!%?]+/g,
    words: [
      ...list(
        '\n;\n  ;\t;: ;- ;? ;---\n;...\n;&a ;<<: ;!!binary ;\u0085;\ufeff;!!js/function ',
        ';'
      ),
      ...list('domainsFile: domains.txt;port: 0;port: 65536;leaveOnServer: 14 days', ';'),
      ...list('alternatives: all;allowUnencrypted: true;redirect: "{localpart}@x.example"', ';'),
      ...list(
        'firstSteps: {;passwordHelp: {;text: {;url: http://x/;programs: { hide: [kmail] }',
        ';'
      ),
      ...list('prefer: pop3;quota: 5 GB;legal: {;pathPrefix: INBOX;samePassword: false', ';'),
      ...list(`{ } [ ] " ' # *a | > ~ null true 0x1f 1e999 .nan 2001-01-01`),
      ...list('${SECRET} ${MAILSETUP_SECRET} *a ${UNSET} ${ {address} {domain} {localpart}'),
      ...list('domains incoming outgoing imap pop3 smtp starttls none oauth2 login host languages'),
      ...list('title en __proto__ constructor https://{domain}/ http://[ *.x.example 例え.example'),
      'xn--bcher-kva.example'
    ]
  },
  list: {
    tokens: /\n|[ \t]+|[.#*]|[^\s.#*]+/g,
    words: [
      ...list('\n;\r\n;\r; ;\t;\ufeff;\0', ';'),
      'a'.repeat(64),
      ...list('# *. * . xn-- bücher ß.example one.example')
    ]
  }
} as const satisfies Readonly<Record<string, Grammar>>

function list(words: string, between = ' '): readonly string[] {
  return words.split(between)
}
