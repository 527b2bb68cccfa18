/**
 * The kinds of text in the model. Each has two types: as a provider file declares it, and filled in for a domain. A type of the
 * model has a parameter for which of the two it has.
 */

/** Text that may hold `{domain}`, by what it becomes when the domain is filled in (fill.ts). */
export type HostTemplate = string & { readonly kind: 'host template' }
export type UrlTemplate = string & { readonly kind: 'URL template' }
/** A distinguished name (RFC 4514). */
export type DnTemplate = string & { readonly kind: 'DN template' }
/** Text that people read. */
export type TextTemplate = string & { readonly kind: 'text template' }

/** The same, filled in. */
export type Host = string & { readonly kind: 'host' }
export type Url = string & { readonly kind: 'URL' }
export type Dn = string & { readonly kind: 'DN' }
export type Text = string & { readonly kind: 'text' }

export type Templates = {
  readonly host: HostTemplate
  readonly url: UrlTemplate
  readonly dn: DnTemplate
  readonly text: TextTemplate
}
export type Filled = {
  readonly host: Host
  readonly url: Url
  readonly dn: Dn
  readonly text: Text
}
export type Kinds = { readonly [K in keyof Templates]: Templates[K] | Filled[K] }

/** A text for people, by language (BCP 47, as the file writes it). Never empty. */
export type Texts<K extends Kinds> = Readonly<Record<string, K['text']>>
