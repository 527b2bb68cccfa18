import { CATALOGUES } from '../src/web/messages.ts'

/** The part of docs/languages.md that lists the words on screens that no source confirms, by language. */
export function unverifiedWords(): string {
  return Object.entries(CATALOGUES)
    .map(([tag, { name, labels, unverified }]) => {
      const words = unverified.map(key => `\`${key}\` ${wordOf(labels(), key)}`)
      return `**${name}** (\`${tag}\`): ${words.join(' · ')}`
    })
    .join('\n\n')
}

function wordOf(labels: object, key: string): string {
  const [program = '', word = ''] = key.split('.')
  const words = (labels as Readonly<Record<string, Readonly<Record<string, string>>>>)[program]
  return words?.[word] ?? ''
}
