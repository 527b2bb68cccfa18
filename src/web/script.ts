import { xml as js } from '../markup/markup.ts'

/**
 * What the page can do better with a script, and does without one: buttons that copy and print, and an iPad that says it
 * is a Mac.
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
