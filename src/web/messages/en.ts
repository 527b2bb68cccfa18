import type { PluralMessage } from '../interpolate.ts'

/**
 * The reference: a message that is missing in another language, or that only another language has, is a type error there.
 *
 * `{name}` is replaced by a value, `[iphone.install]` by a word on a screen (labels/), and `*text*` is emphasized.
 */
export const en = {
  direction: 'ltr',
  languageChoice: 'Language',
  title: 'Set up your email',
  titleFor: 'Set up {address}',
  description: 'All settings for your email program, without typing server names.',
  skipLink: 'Skip to the content',

  form: {
    lead: 'Enter your email address to get the settings for your phone, tablet or computer.',
    label: 'Your email address',
    placeholder: 'anna@{domain}',
    submit: 'Continue',
    privacy: 'We never ask for your password, and we do not store your address.',
    otherAddress: 'Use another address'
  },

  invalidAddress: {
    title: 'This is not a complete email address',
    text: 'An email address looks like {example}: a name, an @ and a domain, without spaces.'
  },
  unknownDomain: {
    title: 'We do not know this domain',
    text: 'Check the spelling of {domain}. If it is right, your email is with another provider: ask whoever gave you the address.',
    didYouMean: 'Did you mean {address}?',
    support: 'You can also ask {provider}:'
  },
  unavailable: {
    title: 'Try again in a minute',
    text: 'We cannot look up the settings for this address at the moment. Wait a minute, then send the form again.'
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Check the link that you used, or enter your email address below.'
  },
  redirect: {
    title: 'Email for {domain} is with another provider',
    toAddress: 'Set up your program with the address {target} instead.',
    toUrl:
      'Enter only your address and your password in your program. It finds the servers itself. If it asks for server names, ask {provider}.',
    microsoft: {
      title: 'Your email is with Microsoft 365',
      lead: 'Programs show you a Microsoft page where you sign in.',
      outlook: '*Outlook* on any device: add the account {address}.',
      apple:
        '*iPhone, iPad and Mac:* add an account of the type *Microsoft Exchange* with the address {address}, and choose [mac.signIn].',
      android: '*Gmail* on Android: add an account, choose [gmail.exchange], and enter {address}.',
      thunderbird: '*Thunderbird:* add the account {address}, and sign in on the page that opens.'
    }
  },

  devices: {
    title: 'What do you want to set up?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, other'
  },
  recommended: 'Recommended',

  /** Beside the steps in which they decide. */
  hints: {
    firstSteps: 'Do this first',
    password: 'Which password?',
    alias:
      'An alias only forwards email and has no password. Enter the address of the mailbox that it forwards to.',
    more: 'Read more'
  },

  /** Where programs cannot log in with a password. */
  noPassword: {
    title: 'Only some email programs work with {provider}',
    oauth:
      '{provider} signs you in on its own web page instead of inside your program. This works only in programs that {provider} has approved.',
    other:
      'The servers of {provider} require a certificate or a Kerberos ticket that your administrator installs on your device.',
    help: 'Ask {provider} which programs you can use.',
    webmail: 'Open webmail'
  },

  profile: {
    title: 'Install a profile',
    lead: 'The profile contains all settings. You do not have to type any server names.',
    download: 'Download profile',
    iphone: {
      download: 'Tap *{download}* above, then [iphone.allow].',
      open: 'Open [iphone.settings] and tap [iphone.profileDownloaded] near the top. If you do not see it, go to [iphone.general] › [iphone.deviceManagement].',
      install:
        'Tap [iphone.install], enter the passcode of your device, and tap [iphone.install] again.',
      finish: 'Tap [iphone.next], then [iphone.done]. Your email is in the *Mail* app.'
    },
    mac: {
      download: 'Click *{download}* above, and open the downloaded file.',
      open: 'Open [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. In macOS 13 and 14, open [mac.privacySecurity] › [mac.profiles].',
      install: 'Double-click the profile {provider}, then click [mac.install].',
      finish: 'Your email is in the *Mail* app.'
    },
    name: 'Enter your name as recipients should see it.',
    passwords: {
      one: 'Enter the password of your mailbox.',
      other:
        'Enter the password of your mailbox. The device asks for it {count} times, once for each account in the profile.'
    },
    installWithin: {
      one: 'Install the profile within {count} minute. After that, the device deletes it and you have to download it again.',
      other:
        'Install the profile within {count} minutes. After that, the device deletes it and you have to download it again.'
    },
    stolenDevice:
      'If [iphone.stolenDeviceProtection] is on, install the profile at a familiar place such as your home, or turn the protection off until you are done.',
    unsigned:
      'The device may show {unsigned} in red. This is about the file, not about your email. The profile contains your address and the servers below, but no password.',
    unsignedOnIphone: '[iphone.notSigned] or [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] or [mac.unverified]',
    removal:
      'To remove the account later, remove the profile in the same place. If the device refuses a newer profile, remove the old one first.',
    mailOnly: 'If the installation stops at calendars or contacts, install {link} instead.',
    mailOnlyLink: 'the profile with email only',
    openInSafari: 'This browser cannot install profiles. Copy the link and open it in *Safari*.'
  },

  /** Steps that several guides share. */
  steps: {
    password: 'Enter your password.',
    incoming: 'Enter these settings for incoming mail:',
    outgoing: 'Enter these settings for outgoing mail:',
    finds: 'The program finds the servers itself.',
    asks: 'If the program asks for servers, enter the {link}.',
    asksLink: 'server settings below',
    get: 'Get {program}',
    labelsVary: 'The names of the buttons can differ between devices.'
  },

  thunderbird: {
    menu: 'Open Thunderbird. In its menu, choose [thunderbird.addAccount] › [thunderbird.email] (before version 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Enter your name and {address}, and click [thunderbird.continue].',
    pop3: 'When Thunderbird shows what it found, choose *POP3* before you continue.',
    password:
      'Enter your password, and click [thunderbird.continue] until you can click [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Open Thunderbird, tap [thunderbirdAndroid.getStarted], then [thunderbirdAndroid.addEmailAccount].',
    address: 'Enter {address} and tap [thunderbirdAndroid.next].',
    password: 'Enter your password and tap [thunderbirdAndroid.next].',
    name: 'Enter your name as recipients should see it, and tap [thunderbirdAndroid.next] until you see your inbox.',
    code: {
      title: 'Scan the settings into Thunderbird',
      lead: 'This code contains the settings for *Thunderbird for Android*, but no password. Show it on another screen or on paper.',
      alt: 'QR code with the settings of this account for Thunderbird for Android',
      scan: 'In Thunderbird, tap [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. If you already have an account there, tap [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Scan this code and tap [thunderbirdAndroid.import].',
      password:
        'Tap the account, enter your password as the [thunderbirdAndroid.incomingPassword], and tick [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Open Delta Chat, tap [deltaChat.createProfile], then [deltaChat.otherServer], then [deltaChat.classicEmail].',
    address: 'Enter {address} and your password, and confirm.'
  },
  gmail: {
    title: 'Gmail app',
    start: 'Open Gmail, tap your picture, then [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Open Gmail, tap your picture, then [gmail.addAccount] › [gmail.other] and choose *IMAP*.',
    address: 'Enter {address}, continue, and choose [gmail.personal].',
    addressOnIphone: 'Enter {address} and continue.',
    signIn: 'Leave [gmail.requireSignIn] on, and finish.',
    noSignIn: 'Turn [gmail.requireSignIn] off, and finish.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Open the *Samsung Email* app, and choose to add an account from another provider.',
    manual: 'Enter {address} and your password. Choose manual setup, then *{protocol}*.',
    finish: 'Sign in.'
  },
  appleMail: {
    title: 'Mail, without a profile',
    iphone: {
      open: 'Open [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Before iOS 18, *Mail* is directly in [iphone.settings].',
      address:
        'Enter your name, {address}, your password and a description of your choice. Tap [iphone.next].',
      protocol: 'Tap *{protocol}* at the top.',
      incoming: 'Enter these settings under [iphone.incomingServer]:',
      outgoing:
        'Enter these settings under [iphone.outgoingServer]. You need all of them, even where it says [iphone.optional]:',
      outgoingWithoutLogin:
        'Enter these settings under [iphone.outgoingServer], and leave user name and password empty:',
      save: 'Tap [iphone.next], then [iphone.save].',
      ports:
        'Open the account again and enter the [iphone.serverPort]: for outgoing mail in the settings of the *SMTP* server, for incoming mail under [iphone.advanced].'
    },
    mac: {
      open: 'Open the *Mail* app, and choose *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Enter your name, {address} and your password, and click [mac.signIn].',
      protocol: 'If Mail asks for more, choose *{protocol}* as the [mac.accountType].',
      signIn: 'Click [mac.signIn].',
      ports:
        'Open *Mail* › [mac.serverSettings], turn off [mac.manageConnection], and enter the ports.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (classic)',
    newTitle: 'New Outlook',
    macTitle: 'Outlook for Mac',
    mobileTitle: 'Outlook app',
    classic: {
      start:
        'In Outlook, choose [outlookClassic.file] › [outlookClassic.addAccount] and enter {address}.',
      automatic:
        'Click [outlookClassic.connect]. If Outlook asks for the password of your mailbox, enter it: you are done.',
      fallback:
        'If Outlook shows a Microsoft page or finds nothing, go back. Choose [outlookClassic.advancedOptions] › [outlookClassic.manually], click [outlookClassic.connect], and choose *{protocol}*.',
      manual:
        'Choose [outlookClassic.advancedOptions] › [outlookClassic.manually], click [outlookClassic.connect], and choose *{protocol}*.',
      userName:
        'Outlook does not ask for this user name here. Enter it afterwards in the account settings.'
    },
    new: {
      start:
        'In Outlook, choose [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], enter {address}, and click [outlookNew.continue].',
      protocol:
        'If Outlook asks, choose *{protocol}*. Enter your password, and click [outlookNew.showMore].',
      finish: 'Click [outlookNew.continue].'
    },
    mobile: {
      start: 'Open Outlook and add an account. Enter {address}.',
      protocol:
        'If Outlook does not ask for your password at once, choose *{protocol}* and the advanced settings.',
      finish: 'Enter your password and sign in.'
    },
    microsoftLookup:
      'Outlook first asks Microsoft where your email is. We do not control that answer, and it can be wrong.',
    registryFile:
      'For administrators: {file} turns Microsoft’s lookup off for your Windows account, so that classic Outlook asks {provider}. Open the file, confirm, and restart Outlook.',
    cloudCopy:
      'This Outlook stores your password and a copy of your email on Microsoft’s servers. Classic Outlook and Thunderbird do not.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Open [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Enter your name, {address} and your password, and click [gnome.signIn]. Evolution and Geary show the account.'
  },
  evolution: {
    open: 'In Evolution, choose [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address: 'Enter your name and {address}, and continue until you can click [evolution.apply].',
    protocol: 'When Evolution asks for the server type for receiving email, choose *{protocol}*.',
    password: 'Enter your password when Evolution asks for it.'
  },
  kmail: {
    open: 'Open KMail. At the first start, a wizard opens; later, add an account in the settings.',
    address: 'Enter your name, {address} and your password, and click [kmail.next].',
    finish: 'Choose *{protocol}*, and click [kmail.finish].'
  },
  /** Exchange ActiveSync, where a provider has no IMAP and no POP3. */
  exchange: {
    lead: 'This mailbox works with the Exchange protocol (ActiveSync) on phones and tablets.',
    computer: 'On a computer, use webmail or ask {provider} which program you can use.',
    iphone:
      'Open [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Enter {address}, tap [iphone.next], then [iphone.configureManually].',
    gmail:
      'Open Gmail, tap your picture, then [gmail.addAccount] › [gmail.exchange], and enter {address}.',
    samsung:
      'Open the *Samsung Email* app, and choose to add an *Exchange* account. Enter {address}.',
    outlook:
      'Open Outlook, add an account, and enter {address}. If Outlook asks for the type of the account, choose *Exchange*.',
    server: 'Enter your password. If the program asks for more, enter these settings:'
  },
  otherProgram: {
    title: 'Any other program',
    text: 'Enter your address and your password: many programs find everything else. If yours asks for servers, enter the settings below.'
  },

  protocolChoice: {
    title: 'IMAP or POP3: which do I need?',
    lead: 'Nearly everyone needs IMAP.',
    imap: 'IMAP keeps your email on the server. All your devices and webmail show the same email, and you lose nothing if a device breaks.',
    pop3: 'POP3 downloads your email to one device and then usually deletes it from the server. Backups are up to you. POP3 suits a single device with a slow or unreliable Internet connection.',
    neverMix:
      'Do not use POP3 for a mailbox that another device reads with IMAP: the email would disappear there.',
    use: 'Use {protocol}',
    selected: '{protocol} is selected'
  },

  questions: {
    title: 'Questions and answers',
    controlPanel: {
      title: 'How do I create a mailbox, change the password or add an alias?',
      text: 'In the {link} of {provider}.',
      link: 'control panel'
    },
    password: {
      title: 'My password is refused. What can I do?',
      text: 'Check the user name first: it must be {login}. Then type the password again. Capital and small letters matter, so make sure that Caps Lock is off.',
      webmail:
        'Sign in to {link} with the same password. If that works, the user name or the server in your program is wrong.',
      webmailLink: 'webmail',
      change:
        'If you forgot the password, set a new one in the {link}. Then enter it on all your devices.'
    },
    alias: {
      title: 'What is an alias?',
      text: 'An address that forwards email to one or more mailboxes. It has no inbox and no password of its own.'
    },
    deleting: {
      title: 'What happens when I delete an email?',
      imap: 'It is deleted on the server and therefore on all your devices. Most programs move it to the bin first, where it takes up space until you empty the bin.',
      pop3: 'It is deleted on this device. On the server, it depends on the setting below.'
    },
    quota: {
      title: 'How much email can I keep?',
      text: 'Your mailbox holds {quota}.',
      full: 'When the mailbox is full, new email is refused. Delete what you do not need, or move it to folders on your computer.',
      webmail: '{link} shows how much space is used.',
      webmailLink: 'Webmail'
    },
    leaveCopy: {
      title: 'How do I keep my email on the server with POP3?',
      text: 'In the account settings of your program, turn on the option to leave messages on the server. In Thunderbird it is called [thunderbird.leaveMessages].',
      full: 'Copies on the server take up space: delete them from time to time, or let the program delete them after a few days.'
    },
    folders: {
      title: 'Can I have my own folders?',
      text: 'Yes. Folders that you create in one program are on the server and appear on all your devices. Use only a–z, 0–9, _ and - in their names.',
      subscribe:
        'If a program does not show a folder, look for “subscribe” in the menu of the account or its folders.'
    },
    doubled: {
      title: 'Why do I have two folders for sent or deleted email?',
      text: 'Your programs use different names for the same folder. Choose the folders for sent and deleted email in the account settings of each program, and use the same ones everywhere.'
    },
    sharing: {
      title: 'Can several devices and people use the same mailbox?',
      text: 'Yes. Email that you have read on one device is marked as read on all, and new email arrives on all of them at once. Several people can use one mailbox at the same time.'
    },
    offline: {
      title: 'Do I need an Internet connection?',
      text: 'Yes, to receive and to send email. Save important messages on your computer or print them.'
    },
    outgoing: {
      title: 'What is the outgoing server for?',
      text: 'Every program sends email through the outgoing server (SMTP), whether it receives email with IMAP or with POP3.'
    }
  },

  serverSettings: {
    title: 'Server settings',
    lead: 'For programs that ask for servers.',
    incoming: 'Incoming mail',
    outgoing: 'Outgoing mail',
    /** Other ports of the same protocol, and other servers for sending. */
    alternatives: 'Other servers and ports for the same mailbox',
    alternativesLead: 'Use these only if your program or network cannot use the ones above.',
    /** The servers of the protocol that is not chosen. */
    otherProtocol: '{protocol} instead of {chosen}',
    server: 'Server',
    port: 'Port',
    security: 'Security',
    login: 'User name',
    authentication: 'Authentication',
    leaveOnServer: 'Copies on the server',
    calendar: 'Calendar (CalDAV)',
    contacts: 'Contacts (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Files (WebDAV)',
    owa: 'Outlook on the web',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Your browser does not allow copying. Select the text and copy it yourself.',
    copyAll: 'Copy all settings',
    copyLink: 'Copy link',
    print: 'Print',
    unencrypted: 'Without encryption',
    /** Above the guides, where they name such a server. */
    guideWarning:
      'This provider offers no encrypted connection for this. Others on the same network can read your password and your email: do not connect from a public network.',
    unencryptedWarning:
      'Without encryption, others on the same network can read your password and your email. Use these servers only if nothing else works, and never on a public network.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
  authentications: {
    password: 'Normal password',
    'encrypted-password': 'Encrypted password',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'TLS certificate',
    none: 'No authentication'
  },
  leaveOnServer: {
    yes: 'Leave them',
    no: 'Delete them after downloading',
    days: { one: 'Delete them after {count} day', other: 'Delete them after {count} days' }
  },

  openOnPhone: {
    title: 'Continue on your phone',
    text: 'Scan this code with the camera of your phone to open this page there.',
    alt: 'QR code with the address of this page'
  },
  help: {
    title: 'Help',
    webmail: 'Webmail',
    controlPanel: 'Control panel',
    page: 'Help page',
    support: 'Support',
    imprint: 'Legal notice',
    privacy: 'Privacy'
  },

  /** What a helpdesk prints, sends and shows. */
  instructions: {
    title: 'Instructions for {address}',
    poster: 'Set up your email',
    posterText: 'Scan the code or open {url}, and enter your email address.',
    openPage: 'Open this page on the device that you want to set up:',
    scan: 'Scan the code with the camera of your phone, or open {url}.',
    profileCode: 'iPhone and iPad: scan to download the profile',
    androidCode: 'Thunderbird for Android: scan to import the settings',
    message:
      'Hello {name},\n\nto set up your email address {address}, open this link on your phone or computer and follow the steps:\n\n{url}\n\nYou need the password of your mailbox. We never ask you for it.',
    messageWithoutName:
      'Hello,\n\nto set up your email address {address}, open this link on your phone or computer and follow the steps:\n\n{url}\n\nYou need the password of your mailbox. We never ask you for it.',
    sms: 'Set up {address} here: {url}'
  }
}

/** The text of the page in one language. A plural message has the categories that its language needs. */
export type Messages = MessagesLike<typeof en>
type MessagesLike<T> = T extends { readonly other: string; readonly one: string }
  ? PluralMessage
  : T extends string
    ? string
    : { readonly [K in keyof T]: MessagesLike<T[K]> }
