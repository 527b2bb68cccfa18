import { describe, expect, test } from 'vitest'
import { html } from './markup.ts'
import { plainText } from './plain-text.ts'

describe('HTML as text', () => {
  test('numbers the items of a list, and indents what belongs to an item', () => {
    const list = html`<ol>
      <li>
        Open <b>Settings</b>.
        <p class="note">At home.</p>
      </li>
      <li>
        Enter:
        <dl>
          <div>
            <dt>Port</dt>
            <dd><code>993</code></dd>
          </div>
        </dl>
      </li>
    </ol>`
    expect(plainText(list).split('\n')).toEqual([
      '1. Open *Settings*.',
      '   At home.',
      '2. Enter:',
      '   Port: 993'
    ])
  })

  test('has the URL of a link, and nothing for an anchor', () => {
    const text = html`<p>
      <a href="https://example.com/?a=1&b=2">Help</a> or <a href="#below">below</a>
    </p>`
    expect(plainText(text)).toBe('Help (https://example.com/?a=1&b=2) or below')
  })

  test('puts each button on a line', () => {
    const buttons = html`<p>
      <a class="button" href="https://a.example/">A</a
      ><a class="button quiet" href="https://b.example/">B</a>
    </p>`
    expect(plainText(buttons)).toBe('A (https://a.example/)\nB (https://b.example/)')
  })

  test('leaves out images, buttons and closed details', () => {
    const text = html`<div>
      <svg><path d="M0 0" /></svg><button type="button">Copy</button>
      <details>
        <summary>More</summary>
        <details open><p>inside</p></details>
      </details>
      <details open>
        <summary>Open</summary>
        <p>shown</p>
      </details>
    </div>`
    expect(plainText(text)).toBe('Open\nshown')
  })

  test('has the characters that markup escapes', () => {
    expect(plainText(html`<p>${'<a> & "b" \'c\''}</p>`)).toBe('<a> & "b" \'c\'')
  })

  test('has a blank line before a heading, but none at the beginning', () => {
    expect(
      plainText(
        html`<h2>A</h2>
          <p>b</p>
          <h3>C</h3>`
      )
    ).toBe('A\nb\n\nC')
  })
})
