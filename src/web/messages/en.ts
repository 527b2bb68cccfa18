/**
 * The reference: a message that is missing in another language, or that only another language has, is a type error there.
 * `{name}` is replaced by a value. `*text*` is text on a screen, in the words that the program itself uses in this language.
 */
export const en = {
  language: 'English',
  direction: 'ltr',
  languageChoice: 'Language',
  title: 'Set up your mail',
  titleFor: 'Set up {address}',
  skipLink: 'Skip to the content',

  form: {
    lead: 'Enter your mail address. You get what your phone, tablet or computer needs, ready to use.',
    label: 'Your mail address',
    placeholder: 'anna@{domain}',
    submit: 'Continue',
    privacy: 'Never your password: no page of ours asks for it, and your address is not kept.',
    otherAddress: 'Another address'
  },

  invalidAddress: {
    title: 'That is not a whole mail address',
    text: 'A mail address looks like {example}: a name, an @ and a domain. Check that nothing is missing, and that there is no space in it.'
  },
  unknownDomain: {
    title: 'We do not know {domain}',
    text: 'Is the part after the @ spelt right? If it is, the mail of {domain} is not set up here. Whoever gave you the address can tell you where it is.',
    support: 'Or ask {provider}:',
    didYouMean: 'Did you mean {address}?'
  },
  unavailable: {
    title: 'Try again in a minute',
    text: 'The settings for this address cannot be looked up at the moment. Wait a minute, then send the form again.'
  },
  redirect: {
    title: 'The mail of {domain} is kept elsewhere',
    toAddress:
      'Set up your program with the address {target} instead. Programs that ask on their own are sent there by themselves.',
    toUrl:
      'Programs that ask on their own are sent there by themselves: type in your address and your password, and no server names. If your program wants server names, ask {provider}.'
  },

  devices: {
    title: 'What do you want to set up?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Other'
  },
  recommended: 'Recommended',
  loginHints: {
    password: 'The password is the one of your mailbox at {provider}.',
    alias:
      'An alias has no mailbox and no password of its own: it only forwards. Set up the mailbox it leads to, and log in with that one’s address.'
  },

  profile: {
    title: 'With a profile',
    lead: 'Nothing to type but your password.',
    download: 'Download profile',
    iphone: [
      'Tap *Download profile* above, then *Allow*.',
      'Open *Settings* and tap *Profile Downloaded*, close to the top. It is not there? It is under *General* › *VPN & Device Management*.',
      'Tap *Install*, enter the passcode of your device, and tap *Install* again.',
      'Enter the password of your mailbox and tap *Next*, then *Done*. Your mail is in the app *Mail*.'
    ],
    mac: [
      'Click *Download profile* above, and open the file that was downloaded.',
      'Open *System Settings* › *General* › *Device Management*. In macOS 13 and 14 it is *Privacy & Security* › *Profiles*.',
      'Double-click the profile {provider}, then click *Install*.',
      'Enter the password of your mailbox. Your mail is in the app *Mail*.'
    ],
    installWithin: {
      one: 'Install it within {count} minute: after that the device throws it away, and you download it again.',
      other:
        'Install it within {count} minutes: after that the device throws it away, and you download it again.'
    },
    unsigned:
      '*Not Signed* or *Not Verified* in red is about who made the file, not about your mail. The profile holds your address and the servers below, and no password.',
    removal:
      'To take the account off your device later, remove the profile in the same place. If the device refuses a newer profile, remove the old one first.',
    mailOnly: 'Does the installation stop at calendars or contacts? Take {link} instead.',
    mailOnlyLink: 'the profile with mail only',
    openInSafari:
      'This browser cannot install profiles. Copy the address of this page and open it in *Safari*.'
  },

  thunderbird: {
    desktop: [
      'Open Thunderbird, and in its menu choose *New Account* › *Email*.',
      'Enter your name and {address}, and click *Continue*. Thunderbird finds the servers by itself.',
      'Enter your password and finish.'
    ],
    pop3: 'Thunderbird takes IMAP by itself. Where it shows what it found, choose *POP3* before you go on.',
    android: [
      'Install *Thunderbird* from Google Play or F-Droid and open it.',
      'Enter {address} and tap *Next*. Thunderbird finds the servers by itself.',
      'Enter your password, tap *Next*, and choose the name that others see.'
    ]
  },
  deltaChat: [
    'Open Delta Chat, tap *Create New Profile* and then *Use Other Server*.',
    'Enter {address} and your password. Delta Chat finds the servers by itself.'
  ],
  gmail: {
    title: 'Gmail app',
    steps: [
      'Open *Gmail*, tap your picture, then *Add another account* › *Other*.',
      'Enter {address}, tap *Next*, and choose *{protocol}*.',
      'Enter your password. As the incoming server enter {incomingHost}, port {incomingPort}, security {incomingSecurity}, user name {login}.',
      'As the outgoing server enter {outgoingHost}, port {outgoingPort}, security {outgoingSecurity}, with *Require sign-in* on, and finish.'
    ]
  },
  samsung: {
    title: 'Samsung Email',
    steps: [
      'Open *Email* and tap *Other*.',
      'Enter {address} and your password, tap *Manual setup*, and choose *{protocol}*.',
      'Incoming server: {incomingHost}, port {incomingPort}, security {incomingSecurity}, user name {login}.',
      'Outgoing server: {outgoingHost}, port {outgoingPort}, security {outgoingSecurity}. Then tap *Sign in*.'
    ]
  },
  appleMail: {
    title: 'Mail, by hand',
    iphone: [
      'Open *Settings* › *Apps* › *Mail* › *Mail Accounts* › *Add Account* › *Other* › *Add Mail Account*. Before iOS 18 *Mail* is directly in *Settings*.',
      'Enter your name, {address}, your password, and anything you like as the description. Tap *Next*, and above choose *{protocol}*.',
      'Incoming mail server: host name {incomingHost}, user name {login}, and your password.',
      'Outgoing mail server: host name {outgoingHost}, user name {outgoingLogin}, and your password: both are needed here, even where it says *Optional*. Tap *Next*, then *Save*.'
    ],
    mac: [
      'Open *Mail*, and choose *Mail* › *Add Account* › *Other Mail Account*.',
      'Enter your name, {address} and your password, and click *Sign In*.',
      'If more fields appear: user name {login}, account type *{protocol}*, incoming mail server {incomingHost}, outgoing mail server {outgoingHost}. Click *Sign In* again.'
    ]
  },
  outlook: {
    classicTitle: 'Outlook (classic)',
    newTitle: 'New Outlook',
    macTitle: 'Outlook for Mac',
    classicSteps: [
      'In Outlook choose *File* › *Add Account*, enter {address} and click *Connect*.',
      'Does Outlook ask for the password of your mailbox at once? Enter it: you are done.',
      'Does it show a page of Microsoft, or not find your mailbox? Go back, choose *Advanced options* › *Let me set up my account manually* and then *{protocol}*.',
      'Incoming: {incomingHost}, port {incomingPort}, {incomingSecurity}. Outgoing: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Enter your password.'
    ],
    microsoftLookup:
      'Outlook first asks a service of Microsoft where your mail is. That answer is not in our hands, and sometimes it is wrong.',
    registryFile:
      'For administrators: {file} turns Microsoft’s question off for you, so that classic Outlook asks {provider}. Open the file on Windows, agree, and start Outlook anew.',
    newSteps: [
      'In Outlook choose *Settings* › *Accounts* › *Add account*, enter {address} and click *Continue*.',
      'Choose *{protocol}* where Outlook asks, and click *Show more*.',
      'Incoming: {incomingHost}, port {incomingPort}, {incomingSecurity}. Outgoing: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Enter your password and click *Continue*.'
    ],
    cloudCopy:
      'The new Outlook keeps your password and a copy of your mail on Microsoft’s servers. Classic Outlook and Thunderbird do not.'
  },
  otherProgram: {
    title: 'Any other program',
    text: 'Many find everything once they have your address and your password. If yours asks for servers, enter the settings below.'
  },

  protocolChoice: {
    title: 'IMAP or POP3?',
    lead: 'IMAP is right for nearly everyone.',
    imap: 'IMAP keeps your mail on the server. Phone, computer and webmail show the same, and a broken device loses nothing.',
    pop3: 'POP3 fetches your mail to one device, and as a rule deletes it on the server. Then it is nowhere else, and the backup is yours to make.',
    neverMix:
      'Never fetch a mailbox by POP3 that is read by IMAP elsewhere: its mail would vanish there.',
    leaveCopy: 'If you do choose POP3, turn on *leave a copy on the server* until you are sure.',
    mailboxLimit:
      'A mailbox has a limit. With IMAP, or with copies left on the server, delete what you no longer need, or it fills up and new mail is turned away.',
    use: 'Use {protocol}',
    selected: '{protocol} is chosen'
  },

  serverSettings: {
    title: 'Settings by hand',
    lead: 'For programs that ask for servers.',
    incoming: 'Incoming mail',
    outgoing: 'Outgoing mail',
    preferred: 'Preferred',
    alternatives: 'If that does not work',
    server: 'Server',
    port: 'Port',
    security: 'Security',
    login: 'User name',
    authentication: 'Authentication',
    leaveOnServer: 'Copies on the server',
    calendar: 'Calendar (CalDAV)',
    contacts: 'Contacts (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    preferredAreTls:
      'The preferred ones are encrypted from the first byte. Choose the others only where a program cannot do that.',
    unencrypted: 'Unencrypted',
    unencryptedWarning:
      'Without encryption everyone on the way can read your password and your mail. Use these only where nothing else works, and never in a network that is not yours.'
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
    no: 'Delete them after fetching',
    days: { one: 'Delete them after {count} day', other: 'Delete them after {count} days' }
  },

  openOnPhone: {
    title: 'On to your phone',
    text: 'Scan this with the camera: the same page opens there.',
    alt: 'QR code with the address of this page'
  },
  help: {
    title: 'Help',
    webmail: 'Mail in the browser',
    support: 'Support'
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Check the address in the address bar, or enter your email address below.'
  }
}

/** The text of the page in one language. */
export type Messages = typeof en
