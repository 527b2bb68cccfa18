/** What a provider file says to people: on the page, in Apple profiles and as links in autoconfig documents. */
import type { Kinds, Texts } from './kinds.ts'

/** A text for people, and the page that tells the same in full. */
type LinkedTextsOf<K extends Kinds> = { readonly url?: K['url']; readonly text: Texts<K> }

/**
 * What the page has instructions for. `apple-profile` is the profile for an iPhone, iPad or Mac, `apple-mail` the same programs set
 * up without it. `thunderbird` is that of a computer and that of Android, `gmail` that of Android and that of an iPhone.
 * `gnome-accounts` is GNOME Online Accounts.
 */
export const PROGRAMS = [
  'apple-profile',
  'apple-mail',
  'thunderbird',
  'outlook-classic',
  'outlook-new',
  'outlook-mac',
  'outlook-mobile',
  'gmail',
  'samsung-email',
  'evolution',
  'gnome-accounts',
  'kmail',
  'delta-chat'
] as const
export type Program = (typeof PROGRAMS)[number]

/** The keys that are for people. */
export type ForPeopleOf<K extends Kinds> = {
  readonly webmail?: K['url']
  readonly help: readonly { readonly url: K['url']; readonly title?: Texts<K> }[]
  readonly support?: {
    readonly email?: K['text']
    readonly phone?: string
    readonly url?: K['url']
  }
  /** What people have to do before any program can be set up, such as switching IMAP on. */
  readonly firstSteps?: LinkedTextsOf<K>
  /** Which password a program needs, where it is not the one that people know as the password of their mailbox. */
  readonly passwordHelp?: LinkedTextsOf<K>
  /** Where people create mailboxes and aliases and change passwords. */
  readonly controlPanel?: K['url']
  /** true: people can have aliases, which have no login of their own. Undefined: it is not known. */
  readonly aliases?: boolean
  /** The size of a mailbox with its unit, such as `5 GB`. 1..20 characters. */
  readonly quota?: K['text']
  /** What else the provider tells people. */
  readonly notes?: Texts<K>
  /** Never empty. */
  readonly legal?: { readonly imprint?: K['url']; readonly privacy?: K['url'] }
  /** No program is in both lists, and no list is empty. */
  readonly programs?: {
    /** Best first. */
    readonly recommend?: readonly Program[]
    readonly hide?: readonly Program[]
  }
  readonly branding?: {
    /** The name of the image file beside the provider file; once that is read, a `data:` URL of the image. */
    readonly logo?: string
    /** The same, for dark backgrounds. Only with `logo`. */
    readonly logoDark?: string
    readonly color?: string
  }
  /** Page languages, the first is the default. Never empty. */
  readonly languages: readonly string[]
  /**
   * Language of the page → the provider's own texts in place of Mailsetup's, by their keys in the catalogue of messages:
   * `form.lead`. The caller who reads the file sets it, because it is in files of its own.
   */
  readonly wording?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly profile?: {
    readonly organization?: K['text']
    readonly removalNote?: K['text']
    readonly consent?: Texts<K>
  }
}
