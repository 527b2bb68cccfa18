/** The style sheet and the script, without the white space of their source: every page carries both. */
import { xml, type Xml } from '../markup/markup.ts'

/** css`…`: without indentation, line breaks and spaces that CSS ignores. The source has no comments and no `calc()`. */
export function css(strings: TemplateStringsArray, ...values: readonly (string | Xml)[]): Xml {
  return xml(compacted(strings, compactCss), ...values)
}

/** js`…`: without indentation. Line breaks stay, because they end statements. */
export function js(strings: TemplateStringsArray): Xml {
  return xml(compacted(strings, text => text.replace(/\n\s+/g, '\n')))
}

function compactCss(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s?([{};>,])\s?/g, '$1')
    .replace(/(?<=[{;][\w-]+): /g, ':')
    .replaceAll(';}', '}')
}

/** The same literal with other text. xml() expects what a tag gets. */
function compacted(
  strings: TemplateStringsArray,
  change: (text: string) => string
): TemplateStringsArray {
  const texts = strings.map(change)
  return Object.assign(texts, { raw: texts })
}
