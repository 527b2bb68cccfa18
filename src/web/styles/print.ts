import { css } from '../compact.ts'

/** In print, the page fits on one sheet of A4, for helpdesks: guides and controls are left out. */
export const PRINT = css`
  @media print {
    :root {
      --ground: #fff;
      --card: #fff;
      --text: #000;
      --dim: #333;
      --line: #bbb;
      --accent: #000;
    }
    @page {
      size: A4;
      margin: 10mm 12mm;
    }
    body {
      font-size: 8.5pt;
      line-height: 1.35;
    }
    h1 {
      font-size: 17pt;
    }
    h2 {
      font-size: 11pt;
    }
    h3,
    h4 {
      font-size: 9pt;
    }
    .tag,
    .note,
    footer,
    #settings p {
      font-size: inherit;
    }
    header,
    main,
    footer {
      padding-inline: 0;
      padding-block: 0.3rem;
      max-inline-size: none;
    }
    main {
      gap: 0.6rem;
    }
    .screen,
    .languages,
    .devices,
    .skip,
    .quiet,
    .copy,
    .top p,
    .warn:not([open]),
    .button {
      display: none;
    }
    .card,
    .server {
      border-radius: 4px;
      padding: 0.5rem 0.8rem;
      gap: 0.4rem;
    }
    aside {
      grid-template-columns: 1fr 1fr;
    }
    .phone {
      display: flow-root;
      text-align: start;
    }
    .qr {
      float: inline-start;
      inline-size: 2.4cm;
      margin-inline-end: 0.6rem;
    }
    .warn {
      padding: 0.5rem 0.8rem;
    }
    .warn > summary {
      padding: 0;
    }
    summary::after {
      display: none;
    }
    .warn > :not(summary) {
      margin: 0.3rem 0 0;
    }
    .servers {
      grid-template-columns: 1fr 1fr 1fr;
      gap: 0.3rem;
    }
    .server {
      break-inside: avoid;
    }
    .server dl > div,
    .wide > div {
      padding-block: 0;
    }
    a {
      color: inherit;
    }
    .plain a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    #settings {
      padding-block-start: 0.6rem;
      gap: 0.4rem;
    }
  }
`
