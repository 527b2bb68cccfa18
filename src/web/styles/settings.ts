import { xml as css } from '../../markup/markup.ts'

/** The server settings, the QR code, the footer, and the width at which the page has two columns. */
export const SETTINGS = css`
  section > h2 + p,
  .row + p {
    margin-block-start: 0.3rem;
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
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
  }
  .quiet,
  .copy {
    font: inherit;
    font-size: 0.9rem;
    color: var(--accent);
    background: none;
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 0.2rem 0.7rem;
    min-block-size: 32px;
    cursor: pointer;
  }
  .copy {
    margin-inline-start: 0.5rem;
    font-size: 0.8rem;
    min-block-size: 26px;
    padding: 0.05rem 0.5rem;
  }
  .servers {
    display: grid;
    gap: 0.9rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  }
  .server {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 14px;
    padding: 1rem 1.2rem;
  }
  .server h4 {
    display: flex;
    justify-content: space-between;
    gap: 0.6rem;
    margin-block-end: 0.4rem;
  }
  .server dl > div,
  .wide > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    padding-block: 0.3rem;
    border-block-start: 1px solid var(--line);
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
  .warn h3 {
    color: var(--warn);
  }
  .phone {
    justify-items: center;
    text-align: center;
  }
  .qr {
    inline-size: 100%;
    max-inline-size: 13rem;
    border-radius: 10px;
  }
  .warn .server {
    background: var(--ground);
  }
  footer {
    padding-block: 1.5rem 2.5rem;
    color: var(--dim);
    font-size: 0.95rem;
  }
  @media (min-width: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
  }
  @media (max-width: 55.99rem) {
    .phone {
      order: 2;
    }
  }
`
