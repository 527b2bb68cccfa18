import { languageOf, type Language } from '../../settings/language.ts'

/** What a person reads before a profile is installed, with the terms of Apple's own interface in each language. */
type Messages = {
  readonly description: (provider: string, address: string) => string
  readonly removal: string
}

const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    description: (provider, address) =>
      `Sets up ${address} at ${provider}. This device asks for the password.`,
    removal: 'To remove the account later, remove this profile.'
  },
  sv: {
    description: (provider, address) =>
      `Ställer in ${address} hos ${provider}. Du anger lösenordet på den här enheten.`,
    removal: 'Om du vill ta bort kontot senare tar du bort den här profilen.'
  },
  de: {
    description: (provider, address) =>
      `Richtet ${address} bei ${provider} ein. Das Passwort geben Sie auf diesem Gerät ein.`,
    removal: 'Wenn Sie das Konto später entfernen möchten, entfernen Sie dieses Profil.'
  },
  fi: {
    description: (provider, address) =>
      `Ottaa käyttöön tilin ${address} (${provider}). Salasana kysytään tällä laitteella.`,
    removal: 'Jos haluat myöhemmin poistaa tilin, poista tämä profiili.'
  },
  nb: {
    description: (provider, address) =>
      `Setter opp ${address} hos ${provider}. Du skriver inn passordet på denne enheten.`,
    removal: 'Hvis du vil fjerne kontoen senere, fjerner du denne profilen.'
  },
  da: {
    description: (provider, address) =>
      `Sætter ${address} op hos ${provider}. Du skriver adgangskoden på denne enhed.`,
    removal: 'Hvis du senere vil fjerne kontoen, skal du fjerne denne profil.'
  },
  fr: {
    description: (provider, address) =>
      `Configure ${address} chez ${provider}. Le mot de passe est demandé sur cet appareil.`,
    removal: 'Pour supprimer le compte plus tard, supprimez ce profil.'
  },
  es: {
    description: (provider, address) =>
      `Configura ${address} en ${provider}. La contraseña se pide en este dispositivo.`,
    removal: 'Para eliminar la cuenta más adelante, elimina este perfil.'
  },
  it: {
    description: (provider, address) =>
      `Configura ${address} presso ${provider}. La password viene chiesta su questo dispositivo.`,
    removal: 'Per rimuovere l’account in seguito, rimuovi questo profilo.'
  },
  nl: {
    description: (provider, address) =>
      `Stelt ${address} van ${provider} in. Je voert het wachtwoord in op dit apparaat.`,
    removal: 'Wil je het account later verwijderen, verwijder dan dit profiel.'
  },
  pl: {
    description: (provider, address) =>
      `Konfiguruje konto ${address} (${provider}). Hasło trzeba podać na tym urządzeniu.`,
    removal: 'Aby później usunąć konto, usuń ten profil.'
  },
  'pt-BR': {
    description: (provider, address) =>
      `Configura ${address} em ${provider}. A senha é pedida neste dispositivo.`,
    removal: 'Para remover a conta mais tarde, remova este perfil.'
  },
  'pt-PT': {
    description: (provider, address) =>
      `Configura ${address} em ${provider}. A palavra-passe é pedida neste dispositivo.`,
    removal: 'Para remover a conta mais tarde, remova este perfil.'
  },
  cs: {
    description: (provider, address) =>
      `Nastaví účet ${address} u poskytovatele ${provider}. Na heslo se zeptá toto zařízení.`,
    removal: 'Pokud budete chtít účet později odstranit, odstraňte tento profil.'
  },
  he: {
    description: (provider, address) =>
      `הגדרת ${address} אצל ${provider}. הסיסמה תתבקש במכשיר הזה.`,
    removal: 'כדי להסיר את החשבון בעתיד, הסירו את הפרופיל הזה.'
  }
}

/** The messages in the first of these languages (BCP 47) that there are messages for, else in English. */
export function messagesFor(...tags: readonly (string | undefined)[]): Messages {
  return MESSAGES[tags.map(languageOf).find(language => language !== undefined) ?? 'en']
}
