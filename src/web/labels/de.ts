import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Einstellungen',
    general: 'Allgemein',
    profileDownloaded: 'Profil geladen',
    deviceManagement: 'VPN und Geräteverwaltung',
    allow: 'Erlauben',
    install: 'Installieren',
    next: 'Weiter',
    done: 'Fertig',
    notSigned: 'Nicht signiert',
    notVerified: 'Nicht überprüft',
    stolenDeviceProtection: 'Schutz für gestohlene Geräte',
    apps: 'Apps',
    mailAccounts: 'Mail-Accounts',
    addAccount: 'Account hinzufügen',
    other: 'Andere',
    addMailAccount: 'Mail-Account hinzufügen',
    incomingServer: 'Server für eintreffende E-Mails',
    outgoingServer: 'Server für ausgehende E-Mails',
    optional: 'Optional',
    save: 'Sichern',
    advanced: 'Erweitert',
    serverPort: 'Server-Port',
    configureManually: 'Manuell konfigurieren'
  },
  mac: {
    systemSettings: 'Systemeinstellungen',
    deviceManagement: 'Geräteverwaltung',
    privacySecurity: 'Datenschutz & Sicherheit',
    profiles: 'Profile',
    install: 'Installieren',
    unsigned: 'Nicht signiert',
    unverified: 'Nicht überprüft',
    addAccount: 'Account hinzufügen',
    otherMailAccount: 'Anderer Mail-Account',
    signIn: 'Anmelden',
    accountType: 'Accounttyp',
    serverSettings: 'Servereinstellungen',
    manageConnection: 'Verbindungseinstellungen automatisch verwalten'
  },
  thunderbird: {
    addAccount: 'Konto hinzufügen',
    newAccount: 'Neues Konto',
    email: 'E-Mail',
    continue: 'Weiter',
    finish: 'Abschließen',
    leaveMessages: 'Nachrichten auf dem Server belassen'
  },
  thunderbirdAndroid: {
    getStarted: 'Los geht’s',
    addEmailAccount: 'Ein E-Mail-Konto hinzufügen',
    next: 'Weiter',
    scanQrCode: 'QR-Code scannen',
    scanQrCodeInSettings: 'QR-Code scannen',
    settings: 'Einstellungen',
    importSettings: 'Einstellungen importieren',
    import: 'Importieren',
    incomingPassword: 'Passwort des Posteingangsservers',
    samePassword: 'Gleiches Passwort für den Postausgangsserver verwenden'
  },
  deltaChat: {
    createProfile: 'Neues Profil erstellen',
    otherServer: 'Anderen Server verwenden',
    classicEmail: 'Klassische E-Mail als Relay'
  },
  gmail: {
    addAccount: 'Weiteres Konto hinzufügen',
    other: 'Andere',
    exchange: 'Exchange und Office 365',
    personal: 'Privat ({protocol})',
    requireSignIn: 'Anmeldung erforderlich'
  },
  outlookClassic: {
    file: 'Datei',
    addAccount: 'Konto hinzufügen',
    advancedOptions: 'Erweiterte Optionen',
    manually: 'Ich möchte mein Konto manuell einrichten',
    connect: 'Verbinden'
  },
  outlookNew: {
    settings: 'Einstellungen',
    accounts: 'Konten',
    addAccount: 'Konto hinzufügen',
    continue: 'Weiter',
    showMore: 'Mehr anzeigen'
  },
  gnome: {
    settings: 'Einstellungen',
    onlineAccounts: 'Online-Konten',
    emailServer: 'E-Mail-Server',
    signIn: 'Anmelden'
  },
  evolution: {
    file: 'Datei',
    new: 'Neu',
    mailAccount: 'E-Mail-Konto',
    apply: 'Anwenden'
  },
  kmail: {
    next: 'Weiter',
    /** Not translated. */
    finish: 'Finish'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.configureManually',
  'gmail.addAccount',
  'gmail.other',
  'gmail.requireSignIn',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore'
]
