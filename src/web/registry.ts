/**
 * Classic Outlook asks Microsoft's cloud where a mailbox is before it asks anybody else; with this value it does not, and
 * its older wizard asks the domain. Per user, so nobody needs to be an administrator.
 */
export const OUTLOOK_REGISTRY = [
  'Windows Registry Editor Version 5.00',
  '',
  String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\setup]`,
  '"DisableOffice365SimplifiedAccountCreation"=dword:00000001',
  '',
  String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\AutoDiscover]`,
  '"ExcludeExplicitO365Endpoint"=dword:00000001',
  ''
].join('\r\n')
