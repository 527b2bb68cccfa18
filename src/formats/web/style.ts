import { xml as css, type Xml } from '../../markup/markup.ts'
import type { Accent } from './color.ts'

/** The style sheet, in a provider's colour. Logical properties: a language that runs right to left needs no other. */
export function styleOf({ light, dark }: Accent): Xml {
  return css`
    :root {
      color-scheme: light dark;
      --accent: ${light};
      --on: #fff;
      --ground: #f4f5f7;
      --card: #fff;
      --text: #191c22;
      --dim: #535b68;
      --line: #dcdfe5;
      --soft: color-mix(in srgb, var(--accent) 8%, var(--card));
      --warn: #8a4b00;
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --accent: ${dark};
        --on: #101216;
        --ground: #121418;
        --card: #1e2127;
        --text: #eceef2;
        --dim: #a9b0bc;
        --line: #353a44;
        --warn: #f0b35e;
      }
    }
    * {
      box-sizing: border-box;
    }
    html {
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    body {
      margin: 0;
      background: var(--ground);
      color: var(--text);
      font:
        1.0625rem/1.55 system-ui,
        -apple-system,
        'Segoe UI',
        Roboto,
        sans-serif;
      overflow-wrap: break-word;
    }
    header,
    main,
    footer {
      max-inline-size: 64rem;
      margin-inline: auto;
      padding-inline: 1.25rem;
    }
    header {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: 1rem;
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
    h4,
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
    h4 {
      font-size: 1rem;
      font-weight: 600;
    }
    b {
      font-weight: 600;
    }
    code {
      font:
        0.94em/1.4 ui-monospace,
        SFMono-Regular,
        Menlo,
        Consolas,
        monospace;
      overflow-wrap: anywhere;
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
      padding-inline-start: 2.6rem;
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
    .plain::marker {
      color: var(--dim);
    }
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
      line-height: 44px;
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
      padding: 0.55rem 1rem;
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
      border-radius: 18px;
      padding: 1.4rem;
      display: grid;
      gap: 1rem;
      align-content: start;
    }
    .best {
      border-color: var(--accent);
      border-width: 2px;
      padding: 1.6rem;
    }
    .best .button {
      display: block;
    }
    .guide,
    .warn {
      display: block;
      padding: 0;
    }
    .guide > summary,
    .warn > summary {
      cursor: pointer;
      padding: 1rem 1.4rem;
      list-style: none;
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 1rem;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .guide > summary::after,
    .warn > summary::after {
      content: '';
      inline-size: 0.55rem;
      block-size: 0.55rem;
      flex: none;
      border: solid var(--dim);
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      margin-block-end: 0.25rem;
    }
    .guide[open] > summary::after,
    .warn[open] > summary::after {
      rotate: 225deg;
      margin-block-end: -0.25rem;
    }
    .guide h2 {
      font-size: 1.05rem;
    }
    .guide > :not(summary),
    .warn > :not(summary) {
      margin: 0 1.4rem 1.1rem;
    }
    aside {
      display: grid;
      gap: 1rem;
      align-content: start;
    }
    .tag {
      justify-self: start;
      font-size: 0.82rem;
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
    .strong {
      color: var(--text);
      background: var(--soft);
      border-radius: 12px;
      padding: 0.8rem 1rem;
    }
    .options {
      list-style: none;
      padding: 0;
      display: grid;
      gap: 0.8rem;
      margin-block: 0.8rem 1rem;
    }
    .options > li {
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 14px;
      padding: 1rem 1.2rem;
      display: grid;
      gap: 0.5rem;
    }
    .options .used {
      border: 2px solid var(--accent);
    }
    .options .used b {
      color: var(--accent);
    }
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
      .warn,
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
      .qr {
        max-inline-size: 5rem;
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
}
