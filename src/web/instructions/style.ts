import { css } from '../compact.ts'

/** Beside the style of the page: the sheet for one person, the poster, and the form of /helpdesk. */
export const SHEET_STYLE = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2rem;
  }
  .codes {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1.2rem 2rem;
  }
  .codes section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    align-content: start;
  }
  .codes h2 {
    font-size: 1.05rem;
  }
  .poster {
    justify-items: center;
    text-align: center;
    padding-block: 3rem;
    gap: 2rem;
  }
  .poster .qr {
    max-inline-size: 22rem;
  }
  .poster ul {
    list-style: none;
    padding: 0;
  }
  .fields {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    align-items: end;
  }
  .fields label,
  .text {
    display: grid;
    gap: 0.4rem;
    grid-template-columns: minmax(0, 1fr);
  }
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--dim);
    border-radius: 12px;
    padding: 0.75rem 0.95rem;
    min-block-size: 3.25rem;
    inline-size: 100%;
  }
  textarea {
    field-sizing: content;
  }
  .fields input[type='text'],
  select {
    font-weight: 400;
  }
  .text p {
    display: flex;
    gap: 0.5rem;
  }
  @media print {
    .sheet:not(.poster) {
      display: block;
      font-size: 8pt;
      line-height: 1.3;
    }
    .sheet > * {
      margin-block-end: 0.45rem;
    }
    .sheet .guides {
      display: block;
      columns: 2;
      column-gap: 0.5rem;
    }
    .sheet .guides > .card {
      display: block;
      break-inside: auto;
      margin-block-end: 0.5rem;
    }
    .sheet .body,
    .sheet .body ol {
      gap: 0.25rem;
    }
    .sheet .qr {
      inline-size: 2.9cm;
    }
    .sheet .tag {
      break-after: avoid;
    }
    .sheet h1 {
      font-size: 15pt;
    }
    .sheet h2 {
      font-size: 10pt;
    }
    .sheet .card,
    .sheet .server {
      padding: 0.3rem 0.6rem;
    }
    .sheet > .card:has(#help) {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 1.5rem;
    }
    #help {
      grid-row: span 2;
    }
    .sheet #settings {
      padding-block-start: 0.3rem;
      gap: 0.2rem;
    }
    .sheet #settings > p {
      display: none;
    }
    .codes {
      grid-template-columns: 5cm 3.4cm minmax(0, 1fr);
      gap: 0.8rem;
    }
    .codes h2 {
      font-size: 9pt;
    }
    .codes section {
      gap: 0.25rem;
    }
    .codes .import {
      display: block;
    }
    .import > p {
      display: none;
    }
    .import .qr {
      float: inline-start;
      margin-inline-end: 0.8rem;
    }
    .import ol {
      display: flow-root;
    }
    .poster {
      gap: 1.2cm;
      padding-block: 2cm;
      font-size: 14pt;
    }
    .poster .brand {
      font-size: 18pt;
    }
    .poster h1 {
      font-size: 34pt;
    }
    .poster .lead {
      font-size: 17pt;
    }
    .poster > .qr {
      inline-size: 10cm;
      max-inline-size: none;
    }
  }
`
