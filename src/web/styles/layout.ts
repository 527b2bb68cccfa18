import { xml as css } from '../../markup/markup.ts'

/** Header, main and the form. */
export const LAYOUT = css`
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: -4rem;
    background: var(--card);
    padding: 0.6rem 1rem;
    border-radius: 8px;
    z-index: 2;
  }
  .skip:focus {
    inset-block-start: 0.6rem;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.7rem;
    min-block-size: 44px;
    color: var(--text);
    font-weight: 650;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .brand img {
    block-size: 2rem;
    inline-size: auto;
    max-inline-size: 10rem;
  }
  .letter {
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 0.65rem;
    background: var(--accent);
    color: var(--on);
    display: grid;
    place-items: center;
    font-weight: 700;
  }
  .languages {
    position: relative;
    flex: none;
  }
  .languages summary {
    cursor: pointer;
    color: var(--dim);
    min-block-size: 44px;
    padding-inline: 0.4rem;
    list-style: none;
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }
  .languages nav {
    position: absolute;
    inset-inline-end: 0;
    z-index: 1;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 12px;
    padding: 0.4rem;
    min-inline-size: 11rem;
    box-shadow: 0 8px 30px rgb(0 0 0/0.14);
  }
  .languages a {
    display: block;
    padding: 0.6rem 0.8rem;
    border-radius: 8px;
    text-decoration: none;
    color: var(--text);
  }
  .languages a:hover {
    background: var(--soft);
  }
  .languages [aria-current] {
    font-weight: 600;
    color: var(--accent);
  }
  main {
    padding-block: 1.5rem 3rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .narrow {
    max-inline-size: 36rem;
    display: grid;
    gap: 1.1rem;
    padding-block: clamp(0rem, 5vh, 3rem) 1rem;
  }
  .lead {
    font-size: 1.15rem;
    color: var(--dim);
  }
  form {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  label {
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  input[type='text'] {
    flex: 1 1 15rem;
    min-inline-size: 0;
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--dim);
    border-radius: 12px;
    padding: 0.75rem 0.95rem;
    min-block-size: 3.25rem;
  }
  input::placeholder {
    color: var(--dim);
    opacity: 1;
  }
  .button {
    display: inline-block;
    font: inherit;
    font-weight: 650;
    color: var(--on);
    background: var(--accent);
    border: 0;
    border-radius: 12px;
    padding: 0.8rem 1.5rem;
    min-block-size: 3.25rem;
    text-decoration: none;
    cursor: pointer;
    text-align: center;
  }
  .button:hover {
    filter: brightness(1.08);
  }
  .button:focus-visible {
    border-radius: 12px;
  }
`
