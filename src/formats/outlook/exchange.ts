import { xml, type Xml } from '../../markup/markup.ts'
import { endpointOf } from '../../settings/url-endpoint.ts'
import type { Provider } from '../../settings/settings.ts'

/**
 * Exchange Web Services as the two protocols that programs look for: EXCH and EXPR, for inside and outside of a company's network,
 * with the same URLs here. WEB is Outlook on the web. EXCH comes first: GNOME Online Accounts reads ASUrl and OABUrl from the
 * first protocol.
 */
export function exchangeProtocols({ exchange }: Provider): readonly Xml[] {
  const { ews, owa, oab } = exchange ?? {}
  return [
    ...(ews === undefined ? [] : [webServices('EXCH', ews, oab), webServices('EXPR', ews, oab)]),
    ...(owa === undefined ? [] : [outlookOnTheWeb(owa)])
  ]
}

function webServices(type: 'EXCH' | 'EXPR', ews: string, oab: string | undefined): Xml {
  return xml`<Protocol>
  <Type>${type}</Type>
  <Server>${endpointOf(ews).hostname}</Server>
  <SSL>on</SSL>
  <AuthPackage>Basic</AuthPackage>
  <ASUrl>${ews}</ASUrl>
  <EwsUrl>${ews}</EwsUrl>
  <OOFUrl>${ews}</OOFUrl>
  ${oab === undefined ? undefined : xml`<OABUrl>${oab}</OABUrl>`}
</Protocol>`
}

function outlookOnTheWeb(owa: string): Xml {
  return xml`<Protocol>
  <Type>WEB</Type>
  <External>
    <OWAUrl AuthenticationMethod="Fba">${owa}</OWAUrl>
  </External>
</Protocol>`
}
