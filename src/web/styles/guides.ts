import { css } from '../compact.ts'

/** The choice of the device, the guides, and the column beside them. */
export const GUIDES = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.4rem 1.5rem;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .devices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .devices a {
    padding: 0.55rem 0.9rem;
    min-block-size: 44px;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--card);
    color: var(--text);
    text-decoration: none;
  }
  .devices a:hover {
    border-color: var(--accent);
  }
  .devices [aria-current] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on);
    font-weight: 600;
  }
  .columns {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .guides {
    display: grid;
    gap: 1rem;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 16px;
    padding: clamp(0.8rem, 4vw, 1.4rem);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
  }
  .best {
    border-color: var(--accent);
    border-width: 2px;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    scroll-margin-block-start: 5rem;
  }
  .best p:not(.get) > .button {
    display: grid;
  }
  .get {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  .guide {
    display: block;
    padding: 0;
  }
  summary {
    cursor: pointer;
    padding: 0.8rem clamp(0.8rem, 4vw, 1.4rem);
    min-block-size: 44px;
    list-style: none;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.55rem;
    block-size: 0.55rem;
    flex: none;
    border: solid var(--dim);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    margin-block-end: 0.25rem;
  }
  [open] > summary::after {
    rotate: 225deg;
    margin-block-end: -0.25rem;
  }
  .guide h2 {
    font-size: 1.05rem;
  }
  .guide > .body {
    padding: 0 clamp(0.8rem, 4vw, 1.4rem) 1.2rem;
  }
  li > .note,
  li > .values,
  #protocol > * {
    margin-block-start: 0.5rem;
  }
  .values {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 0.8rem;
  }
  .values > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8rem;
    padding-block: 0.1rem;
  }
  .values dt {
    min-inline-size: min(9rem, 100%);
  }
  .values dd {
    text-align: start;
  }
  .danger {
    border: 2px solid var(--warn);
    display: block;
  }
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
  }
  .tag {
    justify-self: start;
    font-size: 0.85rem;
    font-weight: 600;
    color: var(--accent);
    background: var(--soft);
    border-radius: 99px;
    padding: 0.15rem 0.7rem;
  }
  .note {
    font-size: 0.95rem;
    color: var(--dim);
  }
  .strong,
  .strong p {
    color: var(--text);
    background: var(--soft);
  }
  .note.strong {
    border-radius: 10px;
    padding: 0.8rem 1rem;
  }
`
