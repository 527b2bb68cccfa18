import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Indstillinger',
    general: 'Generelt',
    profileDownloaded: 'Profil hentet',
    deviceManagement: 'VPN og Administration af enhed',
    allow: 'Tillad',
    install: 'Installer',
    next: 'Næste',
    done: 'OK',
    notSigned: 'Ikke signeret',
    notVerified: 'Ikke bekræftet',
    stolenDeviceProtection: 'Beskyttelse af stjålet enhed',
    apps: 'Apps',
    mailAccounts: 'Mailkonti',
    addAccount: 'Tilføj konto',
    other: 'Anden',
    addMailAccount: 'Tilføj e-mailkonto',
    incomingServer: 'Server til indgående post',
    outgoingServer: 'Server til udgående post',
    optional: 'Valgfrit',
    save: 'Gem',
    advanced: 'Avanceret',
    serverPort: 'Serverport',
    configureManually: 'Konfigurer manuelt'
  },
  mac: {
    systemSettings: 'Systemindstillinger',
    deviceManagement: 'Administration af enhed',
    privacySecurity: 'Anonymitet & sikkerhed',
    profiles: 'Profiler',
    install: 'Installer',
    unsigned: 'Ikke signeret',
    unverified: 'Ubekræftet',
    addAccount: 'Tilføj konto',
    otherMailAccount: 'Anden Mail-konto',
    signIn: 'Log ind',
    accountType: 'Kontotype',
    serverSettings: 'Serverindstillinger',
    manageConnection: 'Administrer automatisk forbindelsesindstillinger'
  },
  thunderbird: {
    addAccount: 'Tilføj konto',
    newAccount: 'Ny konto',
    email: 'Mailadresse',
    continue: 'Fortsæt',
    finish: 'Afslut',
    leaveMessages: 'Gem meddelelser på serveren'
  },
  thunderbirdAndroid: {
    getStarted: 'Start',
    /** Not translated up to 23.0. */
    addEmailAccount: 'Add an email account',
    next: 'Næste',
    /** Beside the address field; below “Importér opsætning” it is not translated. */
    scanQrCode: 'Scan QR-kode',
    scanQrCodeInSettings: 'Scan QR code',
    settings: 'Indstillinger',
    importSettings: 'Importér opsætning',
    import: 'Importer',
    incomingPassword: 'Indgående server adgangskode',
    samePassword: 'Brug samme adgangskode for udgående server'
  },
  /** Not translated. */
  deltaChat: {
    createProfile: 'Create New Profile',
    otherServer: 'Use Other Server',
    classicEmail: 'Use Classic Email as Relay'
  },
  gmail: {
    addAccount: 'Tilføj endnu en konto',
    other: 'Andet',
    exchange: 'Exchange og Office 365',
    personal: 'Personlig ({protocol})',
    requireSignIn: 'Kræv login'
  },
  outlookClassic: {
    file: 'Filer',
    addAccount: 'Tilføj konto',
    advancedOptions: 'Avancerede indstillinger',
    manually: 'Lad mig konfigurere min konto manuelt',
    connect: 'Opret forbindelse'
  },
  outlookNew: {
    settings: 'Indstillinger',
    accounts: 'Konti',
    addAccount: 'Tilføj konto',
    continue: 'Fortsæt',
    showMore: 'Vis mere'
  },
  gnome: {
    settings: 'Indstillinger',
    onlineAccounts: 'Onlinekonti',
    emailServer: 'E-mailserver',
    signIn: 'Log ind'
  },
  evolution: {
    file: 'Fil',
    new: 'Ny',
    mailAccount: 'E-mailkonto',
    apply: 'Anvend'
  },
  /** Not translated. */
  kmail: {
    next: 'Next',
    finish: 'Finish'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.profileDownloaded',
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
