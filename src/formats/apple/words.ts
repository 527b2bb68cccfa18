/** What a person reads before a profile is installed. */
export type Words = {
  readonly description: (provider: string, address: string) => string
  readonly removal: string
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    description: (provider, address) =>
      `Sets up ${address} at ${provider}. The password is asked for on this device.`,
    removal: 'To remove the account later, remove this profile.'
  },
  sv: {
    description: (provider, address) =>
      `Ställer in ${address} hos ${provider}. Lösenordet anger du på den här enheten.`,
    removal: 'Ta bort profilen om du senare vill ta bort kontot.'
  },
  de: {
    description: (provider, address) =>
      `Richtet ${address} bei ${provider} ein. Das Passwort geben Sie auf diesem Gerät ein.`,
    removal: 'Um das Konto später zu entfernen, entfernen Sie dieses Profil.'
  }
}

/** The words of a language (BCP 47), or English. */
export function wordsFor(language: string): Words {
  return WORDS[language.split('-')[0] ?? ''] ?? (WORDS['en'] as Words)
}
