import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Ustawienia',
    general: 'Ogólne',
    profileDownloaded: 'Pobrano profil',
    deviceManagement: 'VPN i urządzenia zarządzane',
    allow: 'Pozwól',
    install: 'Instaluj',
    next: 'Dalej',
    done: 'Gotowe',
    notSigned: 'Nie podpisany',
    notVerified: 'Nie zweryfikowany',
    stolenDeviceProtection: 'Ochrona skradzionego urządzenia',
    apps: 'Aplikacje',
    mailAccounts: 'Konta Mail',
    addAccount: 'Dodaj konto',
    other: 'Inne',
    addMailAccount: 'Dodaj konto Mail',
    incomingServer: 'Serwer poczty przychodzącej',
    outgoingServer: 'Serwer poczty wychodzącej',
    optional: 'Opcjonalnie',
    save: 'Zachowaj',
    advanced: 'Zaawansowane',
    serverPort: 'Port serwera',
    configureManually: 'Konfiguruj ręcznie'
  },
  mac: {
    systemSettings: 'Ustawienia systemowe',
    deviceManagement: 'Zarządzanie urządzeniami',
    privacySecurity: 'Prywatność i ochrona',
    profiles: 'Profile',
    install: 'Instaluj',
    unsigned: 'Niepodpisany',
    unverified: 'Niezweryfikowany',
    addAccount: 'Dodaj konto',
    otherMailAccount: 'Inne konto pocztowe',
    signIn: 'Zaloguj się',
    accountType: 'Typ konta',
    serverSettings: 'Ustawienia serwera',
    manageConnection: 'Automatycznie zarządzaj ustawieniami połączenia'
  },
  thunderbird: {
    addAccount: 'Dodaj konto',
    newAccount: 'Nowe konto',
    email: 'E-mail',
    continue: 'Kontynuuj',
    finish: 'Zakończ',
    leaveMessages: 'Pozostaw kopię wiadomości na serwerze'
  },
  thunderbirdAndroid: {
    getStarted: 'Rozpocznij',
    addEmailAccount: 'Dodaj konto e-mail',
    next: 'Dalej',
    scanQrCode: 'Zeskanuj kod QR',
    scanQrCodeInSettings: 'Zeskanuj kod QR',
    settings: 'Ustawienia',
    importSettings: 'Importuj ustawienia',
    import: 'Importuj',
    incomingPassword: 'Hasło serwera poczty przychodzącej',
    samePassword: 'Użyj tego samego hasła dla serwera poczty wychodzącej'
  },
  deltaChat: {
    createProfile: 'Utwórz nowy profil',
    otherServer: 'Użyj innego serwera',
    classicEmail: 'Użyj klasycznego e-maila jako przekaźnika'
  },
  gmail: {
    addAccount: 'Dodaj kolejne konto',
    other: 'Inne',
    exchange: 'Exchange i Office 365',
    personal: 'Osobiste ({protocol})',
    requireSignIn: 'Wymagaj logowania'
  },
  outlookClassic: {
    file: 'Plik',
    addAccount: 'Dodaj konto',
    advancedOptions: 'Opcje zaawansowane',
    manually: 'Pozwól mi ręcznie skonfigurować moje konto',
    connect: 'Połącz'
  },
  outlookNew: {
    settings: 'Ustawienia',
    accounts: 'Konta',
    addAccount: 'Dodaj konto',
    continue: 'Kontynuuj',
    showMore: 'Pokaż więcej'
  },
  gnome: {
    settings: 'Ustawienia',
    onlineAccounts: 'Konta online',
    emailServer: 'Serwer e-mail',
    signIn: 'Zaloguj się'
  },
  evolution: {
    file: 'Plik',
    new: 'Nowe',
    mailAccount: 'Konto poczty',
    apply: 'Zastosuj'
  },
  kmail: {
    next: 'Następna',
    finish: 'Zakończ'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.profileDownloaded',
  'iphone.allow',
  'iphone.apps',
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.deviceManagement',
  'mac.addAccount',
  'gmail.addAccount',
  'gmail.requireSignIn',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore'
]
