import { css } from '../compact.ts'

/** Elements, whatever their class, and plain lists. */
export const BASE = css`
  * {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--text);
    font:
      1.0625rem/1.55 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  header,
  main,
  footer {
    max-inline-size: 64rem;
    margin-inline: auto;
    padding-inline: clamp(0.6rem, 4vw, 1.25rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3rem 1rem;
    padding-block: 1.25rem;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl {
    margin: 0;
  }
  h1 {
    font-size: clamp(1.6rem, 5vw, 2.4rem);
    line-height: 1.2;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.3rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1.05rem;
    line-height: 1.4;
  }
  b {
    font-weight: 600;
  }
  code {
    font:
      0.95em/1.4 ui-monospace,
      Consolas,
      monospace;
  }
  ol {
    padding: 0;
    list-style: none;
    counter-reset: step;
    display: grid;
    gap: 0.9rem;
  }
  ol > li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 2.4rem;
    min-block-size: 1.8rem;
  }
  ol > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    background: var(--soft);
    color: var(--accent);
    font-weight: 600;
    font-size: 0.95rem;
    line-height: 1.75rem;
    text-align: center;
  }
  .plain {
    padding-inline-start: 1.1rem;
    display: grid;
    gap: 0.4rem;
  }
  .plain > li > a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.65rem;
    margin-block: -0.2rem;
    min-inline-size: 44px;
  }
`
