import { xml as js } from '../markup/markup.ts'

/**
 * What the page does with a script and can do without:
 *
 * - A button beside every value copies it. `navigator.clipboard` exists only over https.
 * - The button for printing is shown.
 * - An iPad that requests desktop pages says in its User-Agent that it is a Mac, but a Mac has no touch points. The page is loaded
 *   again for an iPhone, in place of this one, so that Back leads to the page before.
 */
export const SCRIPT = js`const b = document.body.dataset
for (const code of document.querySelectorAll('[data-copy]:not(body)')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = b.copy
  button.setAttribute('aria-label', b.copy + ': ' + code.textContent)
  button.onclick = () =>
    navigator.clipboard.writeText(code.textContent).then(() => {
      button.textContent = b.copied
      button.onblur = () => (button.textContent = b.copy)
    })
  if (navigator.clipboard) code.after(button)
}
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.onclick = () => print()
}
if (b.device === 'mac' && navigator.maxTouchPoints > 1) {
  const url = new URL(location.href)
  if (!url.searchParams.has('device')) {
    url.searchParams.set('device', 'iphone')
    location.replace(url)
  }
}`
