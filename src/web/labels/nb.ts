import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Innstillinger',
    general: 'Generelt',
    profileDownloaded: 'Profil lastet ned',
    deviceManagement: 'VPN og enhetsadministrering',
    allow: 'Tillat',
    install: 'Installer',
    next: 'Neste',
    done: 'Ferdig',
    notSigned: 'Ikke signert',
    notVerified: 'Ikke verifisert',
    stolenDeviceProtection: 'Beskyttelse av stjålet enhet',
    apps: 'Apper',
    mailAccounts: 'Mail-kontoer',
    addAccount: 'Legg til konto',
    other: 'Annen',
    addMailAccount: 'Legg til e-postkonto',
    incomingServer: 'Innkommende e-posttjener',
    outgoingServer: 'Utgående e-posttjener',
    optional: 'Valgfritt',
    save: 'Arkiver',
    advanced: 'Avansert',
    serverPort: 'Tjenerport',
    configureManually: 'Konfigurer manuelt'
  },
  mac: {
    systemSettings: 'Systeminnstillinger',
    deviceManagement: 'Enhetsadministrering',
    privacySecurity: 'Personvern og sikkerhet',
    profiles: 'Profiler',
    install: 'Installer',
    unsigned: 'Usignert',
    unverified: 'Ikke verifisert',
    addAccount: 'Legg til konto',
    otherMailAccount: 'Annen Mail-konto',
    signIn: 'Logg på',
    accountType: 'Kontotype',
    serverSettings: 'Tjenerinnstillinger',
    manageConnection: 'Administrer tilkoblingsinnstillinger automatisk'
  },
  thunderbird: {
    addAccount: 'Legg til konto',
    newAccount: 'Ny konto',
    email: 'E-post',
    continue: 'Fortsett',
    finish: 'Fullfør',
    leaveMessages: 'La meldinger ligge på serveren'
  },
  thunderbirdAndroid: {
    getStarted: 'Kom i gang',
    /** Not translated up to 23.0. */
    addEmailAccount: 'Add an email account',
    next: 'Neste',
    /** Not translated beside the address field; below “Importer innstillinger” it is “Skann QR-kode”. */
    scanQrCode: 'Scan QR code',
    scanQrCodeInSettings: 'Skann QR-kode',
    settings: 'Innstillinger',
    importSettings: 'Importer innstillinger',
    import: 'Importér',
    incomingPassword: 'Passord for innkommende tjener',
    samePassword: 'Bruk samme passord for utgående tjener'
  },
  /** Not translated. */
  deltaChat: {
    createProfile: 'Create New Profile',
    otherServer: 'Use Other Server',
    classicEmail: 'Use Classic Email as Relay'
  },
  gmail: {
    addAccount: 'Legg til en konto til',
    other: 'Annet',
    exchange: 'Exchange og Office 365',
    personal: 'Personlig ({protocol})',
    requireSignIn: 'Krev pålogging'
  },
  outlookClassic: {
    file: 'Fil',
    addAccount: 'Legg til konto',
    advancedOptions: 'Avanserte alternativer',
    manually: 'La meg konfigurere kontoen min manuelt',
    connect: 'Koble til'
  },
  outlookNew: {
    settings: 'Innstillinger',
    accounts: 'Kontoer',
    addAccount: 'Legg til konto',
    continue: 'Fortsett',
    showMore: 'Vis mer'
  },
  gnome: {
    settings: 'Innstillinger',
    onlineAccounts: 'Nettkontoer',
    emailServer: 'E-posttjener',
    signIn: 'Logg inn'
  },
  evolution: {
    file: 'Fil',
    new: 'Ny',
    mailAccount: 'E-postkonto',
    apply: 'Bruk'
  },
  /** Not translated. */
  kmail: {
    next: 'Next',
    finish: 'Finish'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.allow',
  'iphone.stolenDeviceProtection',
  'iphone.apps',
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.deviceManagement',
  'mac.addAccount',
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.addAccount',
  'gmail.other',
  'gmail.exchange',
  'gmail.personal',
  'gmail.requireSignIn',
  'outlookClassic.file',
  'outlookClassic.addAccount',
  'outlookClassic.advancedOptions',
  'outlookClassic.manually',
  'outlookClassic.connect',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore',
  'evolution.new',
  'evolution.mailAccount'
]
