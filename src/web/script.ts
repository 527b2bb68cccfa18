import { js } from './compact.ts'

/**
 * What the page does with a script and can do without:
 *
 * - A button beside every value copies it; others copy the link and all settings as text. `navigator.clipboard` exists only over
 *   https. What was copied, and that a browser refused, is announced and shown.
 * - The button for printing is shown.
 * - Escape, and a click outside of it, close the menu of languages.
 * - An iPad that requests desktop pages says in its User-Agent that it is a Mac, but a Mac has no touch points. The page is loaded
 *   again for an iPhone, in place of this one, so that Back leads to the page before.
 */
export const SCRIPT = js`const b = document.body.dataset
const status = document.getElementById('status')
const all = selector => document.querySelectorAll(selector)
const show = text => {
  const shown = document.createElement('span')
  shown.textContent = text
  status.replaceChildren(shown)
}
const copy = text =>
  navigator.clipboard.writeText(text).then(
    () => show(b.copied),
    () => show(b.copyFailed)
  )
const onClick = (selector, action) => {
  for (const button of all(selector)) {
    button.hidden = false
    button.onclick = action
  }
}
const settingsText = () =>
  [...all('#settings > .servers .server, #settings > .wide')]
    .map(server =>
      [server.querySelector('h3'), ...server.querySelectorAll('dl > div, .wide > div')]
        .filter(Boolean)
        .map(row =>
          row.tagName === 'H3'
            ? row.textContent
            : row.children[0].textContent + ': ' + (row.querySelector('code') ?? row.children[1]).textContent
        )
        .join('\\n')
    )
    .join('\\n\\n')
if (navigator.clipboard) {
  for (const code of all('[data-copy]:not(body)')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = b.copy
    button.setAttribute('aria-label', b.copy + ': ' + code.textContent)
    button.onclick = () => copy(code.textContent)
    code.after(button)
  }
  onClick('[data-copy-link]', () => copy(location.href))
  onClick('[data-copy-all]', () => copy(settingsText()))
}
onClick('[data-print]', () => print())
const menu = document.querySelector('.languages')
addEventListener('keydown', event => {
  if (event.key === 'Escape' && menu.open) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})
addEventListener('click', event => {
  if (!menu.contains(event.target)) menu.open = false
})
if (b.device === 'mac' && navigator.maxTouchPoints > 1) {
  const url = new URL(location.href)
  if (!url.searchParams.has('device')) {
    url.searchParams.set('device', 'iphone')
    location.replace(url)
  }
}`
