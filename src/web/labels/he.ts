import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'הגדרות',
    general: 'כללי',
    profileDownloaded: 'פרופיל הורד',
    deviceManagement: 'ניהול התקנים ו-VPN',
    allow: 'אפשר',
    install: 'התקן',
    next: 'הבא',
    done: 'סיום',
    notSigned: 'לא חתום',
    notVerified: 'לא מאומת',
    stolenDeviceProtection: 'הגנה על מכשיר גנוב',
    apps: 'יישומים',
    mailAccounts: 'חשבונות דואר',
    addAccount: 'הוסף/י חשבון',
    other: 'אחר',
    addMailAccount: 'הוסף/י חשבון דוא״ל',
    incomingServer: 'שרת דואר נכנס',
    outgoingServer: 'שרת דואר יוצא',
    optional: 'לא חובה',
    save: 'שמור',
    advanced: 'מתקדם',
    serverPort: 'יציאת שרת',
    configureManually: 'הגדרה ידנית'
  },
  mac: {
    systemSettings: 'הגדרות המערכת',
    deviceManagement: 'ניהול התקנים',
    privacySecurity: 'פרטיות ואבטחה',
    profiles: 'פרופילים',
    install: 'התקנה',
    unsigned: 'לא חתום',
    unverified: 'לא מאומת',
    addAccount: 'הוסף/י חשבון',
    otherMailAccount: 'חשבון ״דואר״ אחר',
    signIn: 'התחבר/י',
    accountType: 'סוג החשבון',
    serverSettings: 'הגדרות שרת',
    manageConnection: 'נהל הגדרות חיבור באופן אוטומטי'
  },
  thunderbird: {
    addAccount: 'Add Account',
    newAccount: 'New Account',
    email: 'Email',
    continue: 'Continue',
    finish: 'סיום',
    leaveMessages: 'השאר הודעות על השרת'
  },
  thunderbirdAndroid: {
    getStarted: 'התחילו',
    addEmailAccount: 'Add an email account',
    next: 'הבא',
    /** Where an account is added. Below the settings, the button is called *סרוק ברקוד QR*. */
    scanQrCode: 'Scan QR code',
    scanQrCodeInSettings: 'סרוק ברקוד QR',
    settings: 'הגדרות',
    importSettings: 'יבא הגדרות',
    import: 'יבא',
    incomingPassword: 'סיסמת שרת נכנס',
    samePassword: 'השתמש באותה סיסמה לשרת יוצא'
  },
  deltaChat: {
    createProfile: 'צור פרופיל חדש',
    otherServer: 'השתמש בשרת אחר',
    classicEmail: 'השתמש בשרת דוא"ל רגיל לממסר'
  },
  gmail: {
    addAccount: 'הוספת חשבון נוסף',
    other: 'אחר',
    exchange: 'Exchange ו-Office 365',
    personal: 'אישי ({protocol})',
    requireSignIn: 'דרושה כניסה'
  },
  outlookClassic: {
    file: 'קובץ',
    addAccount: 'הוסף חשבון',
    advancedOptions: 'אפשרויות מתקדמות',
    manually: 'אפשר לי להגדיר את החשבון שלי באופן ידני',
    connect: 'התחבר'
  },
  outlookNew: {
    settings: 'הגדרות',
    accounts: 'חשבונות',
    addAccount: 'הוסף חשבון',
    continue: 'המשך',
    showMore: 'הצג עוד'
  },
  gnome: {
    settings: 'הגדרות',
    onlineAccounts: 'חשבונות מקוונים',
    emailServer: 'שרת דוא״ל',
    signIn: 'התחברות'
  },
  evolution: {
    file: 'קובץ',
    new: 'חדש',
    mailAccount: 'Mail Account',
    apply: 'Apply'
  },
  kmail: {
    next: 'הבא',
    finish: 'סיום'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.profileDownloaded',
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
