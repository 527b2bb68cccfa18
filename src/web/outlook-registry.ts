import type { Reply } from '../formats/format.ts'

/**
 * By default, classic Outlook asks Microsoft's cloud where a mailbox is before it asks the domain. With these values it does
 * not, and its older wizard asks the domain. They apply to the current user, so they need no administrator.
 */
const OUTLOOK_REGISTRY = [
  'Windows Registry Editor Version 5.00',
  '',
  String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\setup]`,
  '"DisableOffice365SimplifiedAccountCreation"=dword:00000001',
  '',
  String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\AutoDiscover]`,
  '"ExcludeExplicitO365Endpoint"=dword:00000001',
  ''
].join('\r\n')

/** /outlook.reg, the same for every address. */
export function outlookRegistry(): Reply {
  return {
    status: 200,
    type: 'text/x-ms-regedit; charset=us-ascii',
    body: OUTLOOK_REGISTRY,
    headers: { 'content-disposition': 'attachment; filename="outlook.reg"' }
  }
}
