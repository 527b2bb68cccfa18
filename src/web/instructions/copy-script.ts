import { js } from '../compact.ts'

/**
 * Shows the buttons of /helpdesk, which copy a text or print the page. Not `navigator.clipboard`: browsers have it over https
 * and on the machine itself only, and the internal port is neither on a helpdesk's computer.
 */
export const COPY_SCRIPT = js`const status = document.getElementById('status')
for (const button of document.querySelectorAll('[data-copy-of]')) {
  button.hidden = false
  button.onclick = () => {
    document.getElementById(button.dataset.copyOf).select()
    status.textContent = document.execCommand('copy') ? 'Copied' : 'Copy the selected text yourself'
  }
}
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.onclick = () => print()
}`
