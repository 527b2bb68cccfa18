import { css } from '../compact.ts'

/**
 * In print, guides, QR codes, servers and help, small enough for one sheet. The QR code for Thunderbird is printed although it is
 * folded: paper is where people scan it from.
 */
export const PRINT_CARDS = css`
  @media print {
    .card,
    .server,
    .fold {
      border-radius: 4px;
      padding: 0.4rem 0.7rem;
      gap: 0.35rem;
    }
    .best .fold:has(.qr) {
      display: block;
      border: 0;
      padding: 0;
    }
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .tag,
    summary {
      padding: 0;
      font-weight: 600;
    }
    summary::after {
      display: none;
    }
    .fold > :not(summary) {
      margin: 0.2rem 0 0;
    }
    .body,
    .guides,
    aside {
      gap: 0.5rem;
    }
    .columns {
      display: block;
    }
    aside {
      grid-template-columns: repeat(auto-fit, minmax(8cm, 1fr));
      margin-block-start: 0.5rem;
    }
    .phone {
      display: flow-root;
      order: 0;
      justify-items: start;
      text-align: start;
    }
    .phone p + p {
      display: none;
    }
    .qr {
      inline-size: 3.1cm;
      border-radius: 0;
    }
    .phone .qr,
    .fold .qr {
      float: inline-start;
      margin-inline-end: 0.8rem;
    }
    .fold ol {
      display: flow-root;
    }
    ol {
      gap: 0.3rem;
    }
    ol > li {
      padding-inline-start: 1.4rem;
    }
    ol > li::before {
      inline-size: 1.4em;
      block-size: 1.4em;
      line-height: 1.3em;
      border: 1px solid var(--line);
      font-size: 0.9em;
    }
    li > .note,
    li > .values {
      margin-block-start: 0.1rem;
    }
    .button,
    .button.quiet,
    .best p:not(.get) > .button {
      display: inline-block;
      background: none;
      color: inherit;
      border: 1px solid;
      text-align: start;
      border-radius: 4px;
      padding: 0.1rem 0.5rem;
      min-block-size: 0;
    }
    .get {
      gap: 0 1rem;
    }
    .get .button.quiet {
      border: 0;
      padding: 0;
    }
    .plain {
      gap: 0;
    }
    .servers {
      grid-template-columns: 1fr 1fr;
      gap: 0.5rem;
    }
    #settings {
      padding-block-start: 0.4rem;
      gap: 0.3rem;
    }
    .card,
    .server,
    li {
      break-inside: avoid;
    }
    h2,
    .row,
    .row + p {
      break-after: avoid;
    }
  }
`
