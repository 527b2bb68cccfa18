/** What all SOAP responses share. */
import { xml, type Xml } from '../../markup/markup.ts'

export const TYPE = 'text/xml; charset=utf-8'

const NAMESPACE = 'http://schemas.microsoft.com/exchange/2010/Autodiscover'

/** A GetUserSettings response for one user. */
export function envelope(userResponse: Xml): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://www.w3.org/2005/08/addressing">
  <s:Header>
    <a:Action s:mustUnderstand="1">${NAMESPACE}/Autodiscover/GetUserSettingsResponse</a:Action>
    <h:ServerVersionInfo xmlns:h="${NAMESPACE}">
      <h:MajorVersion>15</h:MajorVersion>
      <h:MinorVersion>0</h:MinorVersion>
      <h:MajorBuildNumber>0</h:MajorBuildNumber>
      <h:MinorBuildNumber>0</h:MinorBuildNumber>
      <h:Version>Exchange2013</h:Version>
    </h:ServerVersionInfo>
  </s:Header>
  <s:Body>
    <GetUserSettingsResponseMessage xmlns="${NAMESPACE}">
      <Response xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <ErrorCode>NoError</ErrorCode>
        <ErrorMessage/>
        <UserResponses>
          ${userResponse}
        </UserResponses>
      </Response>
    </GetUserSettingsResponseMessage>
  </s:Body>
</s:Envelope>
`.toString()
}
