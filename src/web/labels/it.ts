import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Impostazioni',
    general: 'Generali',
    profileDownloaded: 'Profilo scaricato',
    deviceManagement: 'VPN e gestione dispositivi',
    allow: 'Consenti',
    install: 'Installa',
    next: 'Avanti',
    done: 'Fine',
    notSigned: 'Non firmato',
    notVerified: 'Non verificato',
    stolenDeviceProtection: 'Protezione del dispositivo rubato',
    apps: 'App',
    mailAccounts: 'Account Mail',
    addAccount: 'Aggiungi account',
    other: 'Altro',
    addMailAccount: 'Aggiungi account Mail',
    incomingServer: 'Server posta in arrivo',
    outgoingServer: 'Server posta in uscita',
    optional: 'Opzionale',
    save: 'Salva',
    advanced: 'Avanzate',
    serverPort: 'Porta server',
    configureManually: 'Configura manualmente'
  },
  mac: {
    systemSettings: 'Impostazioni di Sistema',
    deviceManagement: 'Gestione dispositivo',
    privacySecurity: 'Privacy e sicurezza',
    profiles: 'Profili',
    install: 'Installa',
    unsigned: 'Non firmato',
    unverified: 'Non verificato',
    addAccount: 'Aggiungi account',
    otherMailAccount: 'Altro account Mail',
    signIn: 'Accedi',
    accountType: 'Tipo di account',
    serverSettings: 'Impostazioni server',
    manageConnection: 'Gestisci automaticamente impostazioni di connessione'
  },
  thunderbird: {
    addAccount: 'Aggiungi account',
    newAccount: 'Nuovo account',
    email: 'Email',
    continue: 'Continua',
    finish: 'Completa',
    leaveMessages: 'Lascia i messaggi sul server'
  },
  thunderbirdAndroid: {
    getStarted: 'Iniziamo',
    addEmailAccount: 'Add an email account',
    next: 'Successivo',
    /** The button beside the address; the one below *Importa impostazioni* is *Scansiona il QRcode*. */
    scanQrCode: 'Scan QR code',
    scanQrCodeInSettings: 'Scansiona il QRcode',
    settings: 'Impostazioni',
    importSettings: 'Importa impostazioni',
    import: 'Importa',
    incomingPassword: 'Password server in arrivo',
    samePassword: 'Usa stessa password per server in uscita'
  },
  deltaChat: {
    createProfile: 'Crea Nuovo Profilo',
    otherServer: 'Usa Altro Server',
    classicEmail: 'Accesso E-Mail Classico'
  },
  gmail: {
    addAccount: 'Aggiungi un altro account',
    other: 'Altro',
    exchange: 'Exchange e Office 365',
    personal: 'Personale ({protocol})',
    requireSignIn: 'Richiedi accesso'
  },
  outlookClassic: {
    file: 'File',
    addAccount: 'Aggiungi account',
    advancedOptions: 'Opzioni avanzate',
    manually: 'Consenti la configurazione manuale dell’account',
    connect: 'Connetti'
  },
  outlookNew: {
    settings: 'Impostazioni',
    accounts: 'Account',
    addAccount: 'Aggiungi account',
    continue: 'Continua',
    showMore: 'Mostra altro'
  },
  gnome: {
    settings: 'Impostazioni',
    onlineAccounts: 'Account online',
    emailServer: 'Server email',
    signIn: 'Accedi'
  },
  evolution: {
    file: 'File',
    new: 'Nuovo',
    mailAccount: 'Account di posta',
    apply: 'Applica'
  },
  kmail: {
    next: 'Successivo',
    finish: 'Termina'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.profileDownloaded',
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.deviceManagement',
  'mac.addAccount',
  'gmail.addAccount',
  'gmail.other',
  'gmail.exchange',
  'gmail.requireSignIn',
  'outlookClassic.manually',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.showMore'
]
