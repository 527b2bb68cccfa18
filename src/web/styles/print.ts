import { css } from '../compact.ts'

/** In print, colours and sizes. Controls and what is folded are left out. Browsers break pages in blocks only, not in a grid. */
export const PRINT = css`
  @media print {
    :root {
      color-scheme: light;
      --ground: #fff;
      --card: #fff;
      --text: #000;
      --dim: #333;
      --line: #bbb;
      --accent: #000;
      --soft: #fff;
      --warn: #000;
    }
    @page {
      size: A4;
      margin: 10mm 12mm;
    }
    body {
      font-size: 8.5pt;
      line-height: 1.3;
    }
    h1 {
      font-size: 17pt;
    }
    h2 {
      font-size: 11pt;
    }
    .server h3 {
      font-size: 9pt;
    }
    .tag,
    .note,
    .lead,
    footer,
    .quiet {
      font-size: inherit;
    }
    header,
    main,
    footer {
      padding: 0 1px;
      max-inline-size: none;
    }
    main {
      display: block;
    }
    main > * {
      margin-block-end: 0.5rem;
    }
    .screen,
    .languages,
    .devices,
    .skip,
    .quiet:not(.button),
    .copy,
    .letter,
    .top p,
    details:not([open]) {
      display: none;
    }
    .brand,
    summary,
    ol > li,
    .server dl > div,
    .wide > div,
    .plain > li > a {
      min-block-size: 0;
      padding-block: 0;
      margin-block: 0;
    }
    a[href^='http']:not([href*='emailaddress='])::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
`
