import type { ClientRequest } from '../formats/format.ts'

/**
 * Has a person opened the URL in a browser? For a page, every browser sends an Accept with HTML and XHTML, and those that send
 * Sec-Fetch-Mode tell a page from what a script loads. Mail programs accept XML, anything, or send no Accept. KDE's send HTML
 * among others, as KDE's file library does for every URL, but no XHTML.
 */
export function isNavigation({
  method,
  header = () => undefined
}: Pick<ClientRequest, 'method' | 'header'>): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const accept = header('accept') ?? ''
  if (!accept.includes('text/html') || !accept.includes('application/xhtml+xml')) return false
  return (header('sec-fetch-mode') ?? 'navigate') === 'navigate'
}
