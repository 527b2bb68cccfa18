import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Nastavení',
    general: 'Obecné',
    profileDownloaded: 'Profil stažen',
    deviceManagement: 'VPN a správa zařízení',
    allow: 'Povolit',
    install: 'Instalovat',
    next: 'Dále',
    done: 'Hotovo',
    notSigned: 'Nepodepsáno',
    notVerified: 'Neověřeno',
    stolenDeviceProtection: 'Ochrana odcizeného zařízení',
    apps: 'Aplikace',
    mailAccounts: 'Účty Mailu',
    addAccount: 'Přidat účet',
    other: 'Jiný',
    addMailAccount: 'Přidat poštovní účet',
    incomingServer: 'Server příchozí pošty',
    outgoingServer: 'Server odchozí pošty',
    optional: 'Nepovinný údaj',
    save: 'Uložit',
    advanced: 'Ostatní',
    serverPort: 'Port serveru',
    configureManually: 'Nastavit ručně'
  },
  mac: {
    systemSettings: 'Nastavení systému',
    deviceManagement: 'Správa zařízení',
    privacySecurity: 'Soukromí a zabezpečení',
    profiles: 'Profily',
    install: 'Nainstalovat',
    unsigned: 'Nepodepsáno',
    unverified: 'Neověřeno',
    addAccount: 'Přidat účet',
    otherMailAccount: 'Jiný účet Mailu',
    signIn: 'Přihlásit se',
    accountType: 'Typ účtu',
    serverSettings: 'Nastavení serveru',
    manageConnection: 'Automaticky spravovat nastavení připojení'
  },
  thunderbird: {
    addAccount: 'Přidat účet',
    newAccount: 'Nový účet',
    email: 'E-mail',
    continue: 'Pokračovat',
    finish: 'Dokončit',
    leaveMessages: 'Ponechat zprávy na serveru'
  },
  thunderbirdAndroid: {
    getStarted: 'Začínáme',
    addEmailAccount: 'Přidat e-mailový účet',
    next: 'Další',
    /** “Naskenovat QR kód” on the button below “Importovat nastavení”. */
    scanQrCode: 'Skenovat QR kód',
    scanQrCodeInSettings: 'Naskenovat QR kód',
    settings: 'Nastavení',
    importSettings: 'Importovat nastavení',
    import: 'Import',
    incomingPassword: 'Heslo pro server pro příchozí',
    samePassword: 'Použít stejné heslo jako pro server pro odchozí'
  },
  deltaChat: {
    createProfile: 'Vytvořit nový profil',
    otherServer: 'Použít jiný server',
    classicEmail: 'Přihlášení ke klasickému e-mailu'
  },
  gmail: {
    addAccount: 'Přidat další účet',
    other: 'Jiný',
    exchange: 'Exchange a Office 365',
    personal: 'Osobní ({protocol})',
    requireSignIn: 'Vyžadovat přihlášení'
  },
  outlookClassic: {
    file: 'Soubor',
    addAccount: 'Přidat účet',
    advancedOptions: 'Upřesnit možnosti',
    manually: 'Umožnit mi ručně si nastavit účet',
    connect: 'Připojit'
  },
  outlookNew: {
    settings: 'Nastavení',
    accounts: 'Účty',
    addAccount: 'Přidat účet',
    continue: 'Pokračovat',
    showMore: 'Zobrazit více'
  },
  gnome: {
    settings: 'Nastavení',
    onlineAccounts: 'Účty on-line',
    emailServer: 'E-mailový server',
    signIn: 'Přihlásit se'
  },
  evolution: {
    file: 'Soubor',
    new: 'Nový',
    mailAccount: 'Poštovní účet',
    apply: 'Použít'
  },
  kmail: {
    next: 'Další',
    finish: 'Dokončit'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.profileDownloaded',
  'iphone.allow',
  'iphone.stolenDeviceProtection',
  'iphone.apps',
  'iphone.mailAccounts',
  'mac.deviceManagement',
  'gmail.addAccount',
  'gmail.requireSignIn',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore'
]
