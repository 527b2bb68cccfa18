import { inline, xml as css, type Xml } from '../markup/markup.ts'
import type { Accent } from './color.ts'
import { BASE } from './styles/base.ts'
import { FRAME } from './styles/layout.ts'
import { GUIDES } from './styles/guides.ts'
import { SETTINGS } from './styles/settings.ts'
import { PAPER } from './styles/print.ts'

/** The style sheet, in a provider's colour. Logical properties: a language that runs right to left needs no other. */
export function styleOf(accent: Accent): Xml {
  return inline([colors(accent), BASE, FRAME, GUIDES, SETTINGS, PAPER])
}

function colors({ light, dark }: Accent): Xml {
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
  `
}
