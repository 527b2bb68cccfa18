import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Asetukset',
    general: 'Yleiset',
    profileDownloaded: 'Profiili ladattu',
    deviceManagement: 'VPN ja laitehallinta',
    allow: 'Salli',
    install: 'Asenna',
    next: 'Seuraava',
    done: 'Valmis',
    notSigned: 'Ei allekirjoitettu',
    notVerified: 'Ei vahvistettu',
    stolenDeviceProtection: 'Varastetun laitteen suojaus',
    apps: 'Apit',
    mailAccounts: 'Mail-tilit',
    addAccount: 'Lisää tili',
    other: 'Muu',
    addMailAccount: 'Lisää sähköpostitili',
    incomingServer: 'Saapuvan postin palvelin',
    outgoingServer: 'Lähtevän postin palvelin',
    optional: 'Valinnainen',
    save: 'Tallenna',
    advanced: 'Lisävalinnat',
    serverPort: 'Palvelimen portti',
    configureManually: 'Määritä käsin'
  },
  mac: {
    systemSettings: 'Järjestelmäasetukset',
    deviceManagement: 'Laitehallinta',
    privacySecurity: 'Tietosuoja ja suojaus',
    profiles: 'Profiilit',
    install: 'Asenna',
    unsigned: 'Allekirjoittamaton',
    unverified: 'Vahvistamaton',
    addAccount: 'Lisää tili',
    otherMailAccount: 'Muu Mail-tili',
    signIn: 'Kirjaudu sisään',
    accountType: 'Tilin tyyppi',
    serverSettings: 'Palvelinasetukset',
    manageConnection: 'Hallitse yhteysasetuksia automaattisesti'
  },
  thunderbird: {
    addAccount: 'Lisää tili',
    newAccount: 'Uusi tili',
    email: 'Sähköposti',
    continue: 'Jatka',
    finish: 'Valmis',
    leaveMessages: 'Jätä viestit palvelimelle'
  },
  thunderbirdAndroid: {
    getStarted: 'Aloitetaan',
    /** Not translated in Thunderbird. */
    addEmailAccount: 'Add an email account',
    next: 'Seuraava',
    /** Not translated in Thunderbird, but for the button of the same name below “Tuo asetukset”. */
    scanQrCode: 'Scan QR code',
    scanQrCodeInSettings: 'Skannaa QR-koodi',
    settings: 'Asetukset',
    importSettings: 'Tuo asetukset',
    import: 'Tuo',
    incomingPassword: 'Saapuvan postin palvelimen salasana',
    samePassword: 'Käytä samaa salasanaa lähtevälle palvelimelle'
  },
  deltaChat: {
    createProfile: 'Luo uusi profiili',
    otherServer: 'Käytä toista palvelinta',
    classicEmail: 'Tavanomainen sähköpostikirjautuminen'
  },
  gmail: {
    addAccount: 'Lisää toinen tili',
    other: 'Muu',
    exchange: 'Exchange ja Office 365',
    personal: 'Omat ({protocol})',
    requireSignIn: 'Vaadi kirjautuminen'
  },
  outlookClassic: {
    file: 'Tiedosto',
    addAccount: 'Lisää tili',
    advancedOptions: 'Lisäasetukset',
    manually: 'Haluan määrittää tilini manuaalisesti',
    connect: 'Yhdistä'
  },
  outlookNew: {
    settings: 'Asetukset',
    accounts: 'Tilit',
    addAccount: 'Lisää tili',
    continue: 'Jatka',
    showMore: 'Näytä lisää'
  },
  gnome: {
    settings: 'Asetukset',
    onlineAccounts: 'Verkkotilit',
    emailServer: 'Sähköpostipalvelin',
    signIn: 'Kirjaudu'
  },
  evolution: {
    file: 'Tiedosto',
    new: 'Uusi',
    mailAccount: 'Sähköpostitili',
    apply: 'Toteuta'
  },
  kmail: {
    next: 'Seuraava',
    finish: 'Viimeistele'
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
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.addAccount',
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
