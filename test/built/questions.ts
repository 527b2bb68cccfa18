import type { Question } from './ask.ts'

const SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/outlook'

/** What Thunderbird asks first. */
export function autoconfig(address: string): Question {
  return {
    method: 'GET',
    path: `/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(address)}`,
    headers: { Host: `autoconfig.${domainOf(address)}` }
  }
}

/** What Outlook posts. */
export function autodiscover(address: string): Question {
  return {
    method: 'POST',
    path: '/autodiscover/autodiscover.xml',
    headers: { Host: `autodiscover.${domainOf(address)}`, 'Content-Type': 'text/xml' },
    body: `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${SCHEMA}/requestschema/2006">
  <Request>
    <EMailAddress>${address}</EMailAddress>
    <AcceptableResponseSchema>${SCHEMA}/responseschema/2006a</AcceptableResponseSchema>
  </Request>
</Autodiscover>
`
  }
}

/** What Safari asks after a tap on the link. */
export function profile(address: string): Question {
  return {
    method: 'GET',
    path: `/email.mobileconfig?emailaddress=${encodeURIComponent(address)}`,
    headers: { Host: `autoconfig.${domainOf(address)}` }
  }
}

/** What a person's browser asks once the address is typed. */
export function page(address: string): Question {
  return {
    method: 'GET',
    path: `/?emailaddress=${encodeURIComponent(address)}`,
    headers: {
      Host: `autoconfig.${domainOf(address)}`,
      'Accept-Language': 'sv-SE,sv;q=0.9,en;q=0.8',
      'User-Agent':
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1'
    }
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
