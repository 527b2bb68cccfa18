import { css } from '../compact.ts'

/** The server settings, the QR code, the footer, and the width at which the page has two columns. */
export const SETTINGS = css`
  .row + p {
    color: var(--dim);
  }
  #settings {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.8rem;
    display: grid;
    gap: 0.8rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .copy {
    font: inherit;
    font-size: 0.85rem;
    color: var(--accent);
    background: none;
    border: 0;
    border-radius: 10px;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 0.4rem;
    margin-block: -0.6rem;
    margin-inline-start: 0.2rem;
    cursor: pointer;
    text-decoration: underline;
  }
  .servers {
    display: grid;
    gap: 0.9rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  }
  .server {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 16px;
    padding: 0.8rem clamp(0.8rem, 4vw, 1.2rem);
  }
  .server h3 {
    font-size: 1rem;
    font-weight: 600;
    display: flex;
    justify-content: space-between;
    gap: 0.6rem;
    margin-block-end: 0.4rem;
  }
  .server dl > div,
  .wide > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8rem;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.2rem;
    border-block-start: 1px solid var(--line);
  }
  .server dd {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
    max-inline-size: 100%;
    text-align: start;
  }
  .server code {
    min-inline-size: 0;
    font-size: 0.95em;
  }
  .server .copy {
    flex: none;
  }
  .wide > div:first-child {
    border: 0;
  }
  dt {
    color: var(--dim);
  }
  dd {
    margin: 0;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .phone {
    justify-items: center;
    text-align: center;
  }
  .qr {
    inline-size: 100%;
    max-inline-size: 13rem;
    border-radius: 10px;
    image-rendering: pixelated;
  }
  .fold .server {
    background: var(--ground);
  }
  .phone .fold {
    text-align: start;
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    .copy,
    .button,
    .devices [aria-current] {
      border: 2px solid;
    }
    .devices [aria-current] {
      outline: 2px solid;
    }
  }
  footer {
    padding-block: 1.5rem 2.5rem;
    color: var(--dim);
    font-size: 0.95rem;
  }
  footer .plain {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    list-style: none;
    padding: 0;
    margin-block-start: 0.5rem;
  }
  @media (min-width: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }
  }
  @media (max-width: 55.99rem) {
    .phone {
      order: 2;
    }
  }
`
