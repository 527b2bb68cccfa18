import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Inställningar',
    general: 'Allmänt',
    profileDownloaded: 'Profil hämtad',
    deviceManagement: 'VPN och enhetshantering',
    allow: 'Tillåt',
    install: 'Installera',
    next: 'Nästa',
    done: 'Klar',
    notSigned: 'Ej signerad',
    notVerified: 'Ej kontrollerad',
    stolenDeviceProtection: 'Stöldskydd för enhet',
    apps: 'Appar',
    mailAccounts: 'E-postkonton',
    addAccount: 'Lägg till konto',
    other: 'Annat',
    addMailAccount: 'Lägg till e-postkonto',
    incomingServer: 'Server för inkommande e-post',
    outgoingServer: 'Server för utgående e-post',
    optional: 'Frivilligt',
    save: 'Spara',
    advanced: 'Avancerat',
    serverPort: 'Serverport',
    configureManually: 'Konfigurera manuellt'
  },
  mac: {
    systemSettings: 'Systeminställningar',
    deviceManagement: 'Enhetshantering',
    privacySecurity: 'Integritet och säkerhet',
    profiles: 'Profiler',
    install: 'Installera',
    unsigned: 'Osignerat',
    unverified: 'Obekräftat',
    addAccount: 'Lägg till konto',
    otherMailAccount: 'Annat Mail-konto',
    signIn: 'Logga in',
    accountType: 'Kontotyp',
    serverSettings: 'Serverinställningar',
    manageConnection: 'Hantera anslutningsinställningar automatiskt'
  },
  thunderbird: {
    addAccount: 'Lägg till konto',
    newAccount: 'Nytt konto',
    email: 'E-post',
    continue: 'Fortsätt',
    finish: 'Slutför',
    leaveMessages: 'Lämna kvar meddelanden på servern'
  },
  thunderbirdAndroid: {
    getStarted: 'Kom igång',
    /** Not translated up to 23.0. */
    addEmailAccount: 'Add an email account',
    next: 'Nästa',
    scanQrCode: 'Skanna QR-kod',
    scanQrCodeInSettings: 'Skanna QR-kod',
    settings: 'Inställningar',
    importSettings: 'Importera inställningar',
    import: 'Importera',
    incomingPassword: 'Inkommande serverlösenord',
    samePassword: 'Använd samma lösenord för utgående server'
  },
  deltaChat: {
    createProfile: 'Skapa ny profil',
    otherServer: 'Använd annan server',
    classicEmail: 'Klassisk e-postinloggning'
  },
  gmail: {
    addAccount: 'Lägg till ett konto till',
    other: 'Annat',
    exchange: 'Exchange och Office 365',
    personal: 'Personligt ({protocol})',
    requireSignIn: 'Kräv inloggning'
  },
  outlookClassic: {
    file: 'Arkiv',
    addAccount: 'Lägg till konto',
    advancedOptions: 'Avancerade alternativ',
    manually: 'Låt mig konfigurera mitt konto manuellt',
    connect: 'Anslut'
  },
  outlookNew: {
    settings: 'Inställningar',
    accounts: 'Konton',
    addAccount: 'Lägg till konto',
    continue: 'Fortsätt',
    showMore: 'Visa mer'
  },
  gnome: {
    settings: 'Inställningar',
    onlineAccounts: 'Nätkonton',
    emailServer: 'E-postserver',
    signIn: 'Logga in'
  },
  evolution: {
    file: 'Arkiv',
    new: 'Nytt',
    mailAccount: 'E-postkonto',
    apply: 'Verkställ'
  },
  kmail: {
    next: 'Nästa',
    finish: 'Slutför'
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
