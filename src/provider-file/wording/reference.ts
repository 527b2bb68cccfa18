/** The texts of one language, or a part of them. */
export type Texts = { readonly [key: string]: string | Texts }

/** What a wording file may replace. */
export type WordingReference = {
  /** In English. A mapping with the key `other` has the plural forms of one text (CLDR). */
  readonly messages: Texts
  /** Keys that the catalogue has, but nobody may replace → why. */
  readonly fixed: Readonly<Record<string, string>>
  /** Program → word → the word on its screen, which a text quotes as `[program.word]`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Is the text of this key, such as `form.label`, shown as it is, without `*` and words on screens? */
  readonly isPlain: (key: string) => boolean
}
