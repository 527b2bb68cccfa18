import { languageOf, type Language } from '../../settings/language.ts'

/** What a person reads before a profile is installed, in the words that Apple's own interface has in each language. */
type Words = {
  readonly description: (provider: string, address: string) => string
  readonly removal: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    description: (provider, address) =>
      `Ställer in ${address} hos ${provider}. Lösenordet anger du på den här enheten.`,
    removal: 'Ta bort profilen om du senare vill ta bort kontot.'
  },
  en: {
    description: (provider, address) =>
      `Sets up ${address} at ${provider}. The password is asked for on this device.`,
    removal: 'To remove the account later, remove this profile.'
  },
  de: {
    description: (provider, address) =>
      `Richtet ${address} bei ${provider} ein. Das Passwort geben Sie auf diesem Gerät ein.`,
    removal: 'Um das Konto später zu entfernen, entfernen Sie dieses Profil.'
  },
  fi: {
    description: (provider, address) =>
      `Ottaa käyttöön tilin ${address} (${provider}). Salasana kysytään tällä laitteella.`,
    removal: 'Jos haluat myöhemmin poistaa tilin, poista tämä profiili.'
  },
  no: {
    description: (provider, address) =>
      `Konfigurerer ${address} hos ${provider}. Passordet oppgir du på denne enheten.`,
    removal: 'Hvis du vil fjerne kontoen senere, fjerner du denne profilen.'
  },
  da: {
    description: (provider, address) =>
      `Konfigurerer ${address} hos ${provider}. Adgangskoden indtaster du på denne enhed.`,
    removal: 'Hvis du vil fjerne kontoen senere, skal du fjerne denne profil.'
  }
}

/** The words of the first of these languages that is ours, or English. */
export function wordsFor(...tags: readonly (string | undefined)[]): Words {
  return WORDS[tags.map(languageOf).find(language => language !== undefined) ?? 'en']
}
