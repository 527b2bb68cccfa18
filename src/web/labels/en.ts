/**
 * The words on the screens of programs and devices, which the messages quote as `[iphone.install]`. The reference: a word that is
 * missing in another language is a type error there.
 */
export const labels = {
  /** iOS 15.6 to 18: Apple's own strings. From iOS 18, *Mail* is below *Apps*. */
  iphone: {
    settings: 'Settings',
    general: 'General',
    profileDownloaded: 'Profile Downloaded',
    deviceManagement: 'VPN & Device Management',
    allow: 'Allow',
    install: 'Install',
    next: 'Next',
    done: 'Done',
    notSigned: 'Not Signed',
    notVerified: 'Not Verified',
    stolenDeviceProtection: 'Stolen Device Protection',
    apps: 'Apps',
    mailAccounts: 'Mail Accounts',
    addAccount: 'Add Account',
    other: 'Other',
    addMailAccount: 'Add Mail Account',
    incomingServer: 'Incoming Mail Server',
    outgoingServer: 'Outgoing Mail Server',
    optional: 'Optional',
    save: 'Save',
    advanced: 'Advanced',
    serverPort: 'Server Port',
    configureManually: 'Configure Manually'
  },
  /** macOS 12 for words that stayed, macOS 13 and later for System Settings. */
  mac: {
    systemSettings: 'System Settings',
    deviceManagement: 'Device Management',
    privacySecurity: 'Privacy & Security',
    profiles: 'Profiles',
    install: 'Install',
    unsigned: 'Unsigned',
    unverified: 'Unverified',
    addAccount: 'Add Account',
    otherMailAccount: 'Other Mail Account',
    signIn: 'Sign In',
    accountType: 'Account Type',
    serverSettings: 'Server Settings',
    manageConnection: 'Automatically manage connection settings'
  },
  /** Desktop, 140 ESR and later. */
  thunderbird: {
    addAccount: 'Add Account',
    /** Up to 151. */
    newAccount: 'New Account',
    email: 'Email',
    continue: 'Continue',
    finish: 'Finish',
    leaveMessages: 'Leave messages on server'
  },
  thunderbirdAndroid: {
    getStarted: 'Get started',
    addEmailAccount: 'Add an email account',
    next: 'Next',
    scanQrCode: 'Scan QR code',
    scanQrCodeInSettings: 'Scan QR code',
    settings: 'Settings',
    importSettings: 'Import settings',
    import: 'Import',
    incomingPassword: 'Incoming server password',
    samePassword: 'Use same password for outgoing server'
  },
  deltaChat: {
    createProfile: 'Create New Profile',
    otherServer: 'Use Other Server',
    classicEmail: 'Use Classic Email as Relay'
  },
  /** Gmail’s screens for other providers descend from Android’s own mail program. */
  gmail: {
    addAccount: 'Add another account',
    other: 'Other',
    exchange: 'Exchange and Office 365',
    personal: 'Personal ({protocol})',
    requireSignIn: 'Require sign-in'
  },
  outlookClassic: {
    file: 'File',
    addAccount: 'Add Account',
    advancedOptions: 'Advanced options',
    manually: 'Let me set up my account manually',
    connect: 'Connect'
  },
  outlookNew: {
    settings: 'Settings',
    accounts: 'Accounts',
    addAccount: 'Add account',
    continue: 'Continue',
    showMore: 'Show more'
  },
  /** GNOME’s Settings. */
  gnome: {
    settings: 'Settings',
    onlineAccounts: 'Online Accounts',
    emailServer: 'Email Server',
    signIn: 'Sign In'
  },
  evolution: {
    file: 'File',
    new: 'New',
    mailAccount: 'Mail Account',
    apply: 'Apply'
  },
  kmail: {
    next: 'Next',
    finish: 'Finish'
  }
}

/** The words on screens in one language. */
export type Labels = typeof labels

/** A word that no source confirms, as in a message: `iphone.install`. docs/languages.md lists them. */
export type LabelKey = {
  [Program in keyof Labels]: `${Program}.${keyof Labels[Program] & string}`
}[keyof Labels]

export const unverified: readonly LabelKey[] = [
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.addAccount',
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.exchange',
  'gmail.requireSignIn',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore'
]
