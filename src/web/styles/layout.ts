import { css } from '../compact.ts'

/** Header and main. */
export const LAYOUT = css`
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: -4rem;
    background: var(--card);
    padding: 0.6rem 1rem;
    border-radius: 10px;
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
    font-weight: 600;
    text-decoration: none;
    min-inline-size: 0;
  }
  .brand picture,
  .brand img {
    display: block;
    block-size: 2.25rem;
    inline-size: auto;
    max-inline-size: min(14rem, 60vw);
    object-fit: contain;
    object-position: start;
  }
  @media (prefers-color-scheme: dark) {
    .brand .plate {
      background: #fff;
      border-radius: 4px;
      padding: 0.2rem;
    }
  }
  .letter {
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 10px;
    background: var(--accent);
    color: var(--on);
    display: grid;
    place-items: center;
    font-weight: 600;
  }
  .languages {
    position: relative;
    margin-inline-start: auto;
  }
  .languages summary {
    color: var(--dim);
    padding: 0 0.4rem;
    gap: 0.6rem;
  }
  .languages nav {
    position: absolute;
    inset-inline-end: 0;
    z-index: 1;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 0.4rem;
    min-inline-size: min(11rem, 80vw);
    max-block-size: 70vh;
    overflow: auto;
    box-shadow: 0 8px 30px rgb(0 0 0/0.14);
  }
  .languages a {
    display: block;
    padding: 0.6rem 0.8rem;
    min-block-size: 44px;
    border-radius: 10px;
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
  .narrow,
  .narrow + .card {
    max-inline-size: 36rem;
  }
  .narrow {
    display: grid;
    gap: 1.1rem;
    padding-block: clamp(0rem, 4vw - 1rem, 3rem) 1rem;
  }
  .lead {
    font-size: 1.15rem;
    color: var(--dim);
  }
`
