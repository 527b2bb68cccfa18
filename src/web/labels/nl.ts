import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Instellingen',
    general: 'Algemeen',
    profileDownloaded: 'Profiel gedownload',
    deviceManagement: 'VPN- en apparaatbeheer',
    allow: 'Sta toe',
    install: 'Installeer',
    next: 'Volgende',
    done: 'Gereed',
    notSigned: 'Niet ondertekend',
    notVerified: 'Niet gecontroleerd',
    stolenDeviceProtection: 'Bescherming voor gestolen apparaat',
    apps: 'Apps',
    mailAccounts: 'Mail-accounts',
    addAccount: 'Nieuwe account',
    other: 'Andere',
    addMailAccount: 'Voeg e-mailaccount toe',
    incomingServer: 'Server inkomende post',
    outgoingServer: 'Server uitgaande post',
    optional: 'Optioneel',
    save: 'Bewaar',
    advanced: 'Geavanceerd',
    serverPort: 'Serverpoort',
    configureManually: 'Configureer handmatig'
  },
  mac: {
    systemSettings: 'Systeeminstellingen',
    deviceManagement: 'Apparaatbeheer',
    privacySecurity: 'Privacy en beveiliging',
    profiles: 'Profielen',
    install: 'Installeer',
    unsigned: 'Niet ondertekend',
    unverified: 'Niet gecontroleerd',
    addAccount: 'Voeg account toe',
    otherMailAccount: 'Andere Mail-account',
    signIn: 'Log in',
    accountType: 'Type account',
    serverSettings: 'Serverinstellingen',
    manageConnection: 'Beheer verbindingsinstellingen automatisch'
  },
  thunderbird: {
    addAccount: 'Account toevoegen',
    newAccount: 'Nieuwe account',
    email: 'E-mail',
    continue: 'Doorgaan',
    finish: 'Voltooien',
    leaveMessages: 'Berichten op de server laten'
  },
  thunderbirdAndroid: {
    getStarted: 'Starten',
    addEmailAccount: 'E-mailaccount toevoegen',
    next: 'Volgende',
    /** In the settings: *QR-code scannen*. */
    scanQrCode: 'Scan de QR-code',
    scanQrCodeInSettings: 'QR-code scannen',
    settings: 'Instellingen',
    importSettings: 'Instellingen importeren',
    import: 'Importeren',
    incomingPassword: 'Wachtwoord inkomende server',
    samePassword: 'Gebruik hetzelfde wachtwoord voor de uitgaande server'
  },
  deltaChat: {
    createProfile: 'Account aanmaken',
    otherServer: 'Andere server kiezen',
    classicEmail: 'Inloggen met eigen e-mailadres'
  },
  gmail: {
    addAccount: 'Nog een account toevoegen',
    other: 'Overig',
    exchange: 'Exchange en Office 365',
    personal: 'Persoonlijk ({protocol})',
    requireSignIn: 'Aanmelding vereisen'
  },
  outlookClassic: {
    file: 'Bestand',
    addAccount: 'Account toevoegen',
    advancedOptions: 'Geavanceerde opties',
    manually: 'Ik wil mijn account handmatig instellen',
    connect: 'Verbinding maken'
  },
  outlookNew: {
    settings: 'Instellingen',
    accounts: 'Accounts',
    addAccount: 'Account toevoegen',
    continue: 'Doorgaan',
    showMore: 'Meer weergeven'
  },
  gnome: {
    settings: 'Instellingen',
    onlineAccounts: 'Online accounts',
    emailServer: 'E-mailserver',
    signIn: 'Aanmelden'
  },
  evolution: {
    file: 'Bestand',
    new: 'Nieuw',
    mailAccount: 'E-mailaccount',
    apply: 'Toepassen'
  },
  kmail: {
    next: 'Volgende',
    finish: 'Beëindigen'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.allow',
  'iphone.configureManually',
  'mac.deviceManagement',
  'mac.addAccount',
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.addAccount',
  'gmail.other',
  'gmail.exchange',
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
  'outlookNew.showMore'
]
