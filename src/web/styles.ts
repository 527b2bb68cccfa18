import { inline, type Xml } from '../markup/markup.ts'
import type { Accent } from './color.ts'
import { css } from './compact.ts'
import { BASE } from './styles/base.ts'
import { FOLDS } from './styles/folds.ts'
import { FORM } from './styles/form.ts'
import { GUIDES } from './styles/guides.ts'
import { LAYOUT } from './styles/layout.ts'
import { PRINT } from './styles/print.ts'
import { PRINT_CARDS } from './styles/print-cards.ts'
import { SETTINGS } from './styles/settings.ts'

/**
 * The style sheet with the provider's colour. All properties are logical (`inline-start` instead of `left`), so that it also
 * serves languages that are written from right to left.
 */
export function styleSheet(accent: Accent): Xml {
  const parts = [BASE, LAYOUT, FORM, GUIDES, FOLDS, SETTINGS, PRINT, PRINT_CARDS]
  return inline([colorVariables(accent), ...parts])
}

function colorVariables({ light, dark }: Accent): Xml {
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
      --error: #b3261e;
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
        --error: #ff9d94;
      }
    }
  `
}
