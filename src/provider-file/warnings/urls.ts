/**
 * URLs of which an Apple profile has only a part. An ActiveSync payload has a host and no port or path. A CalDAV or CardDAV payload
 * has host and port, and its principal URL needs the user's own path, which no provider file knows; devices then request the
 * well-known URL (RFC 6764, 5).
 */
import { hasActiveSyncPath, endpointOf } from '../../settings/url-endpoint.ts'
import type { ProviderTemplate } from '../../settings/settings.ts'
import type { SourceFile } from '../yaml-file.ts'

export function warnUrls(
  source: SourceFile,
  { activesync, calendar, contacts }: ProviderTemplate
): void {
  const warn = (path: readonly string[], message: string, hint?: string): void =>
    source.warn(path, { code: 'url-not-everywhere', message, hint })
  if (
    activesync !== undefined &&
    (endpointOf(activesync).port !== 443 || !hasActiveSyncPath(activesync))
  )
    warn(
      ['activesync'],
      'an Apple profile has no key for this port or path: devices use port 443 and /Microsoft-Server-ActiveSync, so there is no ActiveSync profile',
      'use https://HOST/Microsoft-Server-ActiveSync'
    )
  const dav = [
    ['calendar', 'caldav', calendar?.caldav],
    ['contacts', 'carddav', contacts?.carddav]
  ] as const
  for (const [key, kind, url] of dav)
    if (url !== undefined && endpointOf(url).path !== '/')
      warn(
        [key, kind],
        `an Apple profile has only the host and the port of this URL: devices request /.well-known/${kind} there`,
        `redirect /.well-known/${kind} on that host and port to this URL`
      )
}
