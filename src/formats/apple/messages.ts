import { languageOf, type Language } from '../../settings/language.ts'

/** What a person reads before a profile is installed, with the terms of Apple's own interface in each language. */
type Messages = {
  readonly description: (provider: string, address: string) => string
  readonly removal: string
}

const MESSAGES: Readonly<Record<Language, Messages>> = {
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

/** The messages in the first of these languages (BCP 47) that there are messages for, else in English. */
export function messagesFor(...tags: readonly (string | undefined)[]): Messages {
  return MESSAGES[tags.map(languageOf).find(language => language !== undefined) ?? 'en']
}
