import type { Messages } from './en.ts'

export const nl = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Taal',
  title: 'E-mail instellen',
  titleFor: '{address} instellen',
  description: 'Alle instellingen voor je e-mailprogramma, zonder servernamen te typen.',
  skipLink: 'Naar de inhoud',

  form: {
    lead: 'Vul je e-mailadres in. Je krijgt dan de instellingen voor je telefoon, tablet of computer.',
    label: 'Je e-mailadres',
    placeholder: 'anna@{domain}',
    submit: 'Doorgaan',
    privacy: 'We vragen nooit om je wachtwoord en bewaren je adres niet.',
    otherAddress: 'Ander adres gebruiken'
  },

  invalidAddress: {
    title: 'Dit is geen volledig e-mailadres',
    text: 'Een e-mailadres ziet eruit als {example}: een naam, een @ en een domein, zonder spaties.'
  },
  unknownDomain: {
    title: 'We kennen dit domein niet',
    text: 'Controleer of je {domain} goed hebt gespeld. Klopt het, dan staat je e-mail bij een andere provider: vraag het aan degene van wie je het adres hebt gekregen.',
    didYouMean: 'Bedoelde je {address}?',
    support: 'Je kunt het ook vragen aan {provider}:'
  },
  unavailable: {
    title: 'Probeer het over een minuut opnieuw',
    text: 'We kunnen de instellingen voor dit adres nu niet opzoeken. Wacht een minuut en verstuur het formulier opnieuw.'
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Controleer de link of vul hieronder je e-mailadres in.'
  },
  redirect: {
    title: 'De e-mail van {domain} staat bij een andere provider',
    toAddress: 'Stel je programma daarom in met het adres {target}.',
    toUrl:
      'Vul in je programma alleen je adres en je wachtwoord in. Het vindt de servers zelf. Vraagt het toch om servernamen, neem dan contact op met {provider}.',
    microsoft: {
      title: 'Je e-mail staat bij Microsoft 365',
      lead: 'Programma’s tonen een pagina van Microsoft waarop je inlogt.',
      outlook: '*Outlook* op elk apparaat: voeg het account {address} toe.',
      apple:
        '*iPhone, iPad en Mac:* voeg een account van het type *Microsoft Exchange* toe met het adres {address} en kies [mac.signIn].',
      android:
        '*Gmail* op Android: voeg een account toe, kies [gmail.exchange] en vul {address} in.',
      thunderbird:
        '*Thunderbird:* voeg het account {address} toe en log in op de pagina die opengaat.'
    }
  },

  devices: {
    title: 'Wat wil je instellen?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, andere'
  },
  recommended: 'Aanbevolen',

  hints: {
    firstSteps: 'Doe dit eerst',
    password: 'Welk wachtwoord?',
    alias:
      'Een alias stuurt e-mail alleen door en heeft geen wachtwoord. Vul het adres in van de mailbox waarnaar de alias doorstuurt.',
    more: 'Meer informatie'
  },

  noPassword: {
    title: 'Alleen bepaalde e-mailprogramma’s werken met {provider}',
    oauth:
      'Je logt in op een webpagina van {provider} en niet in je programma. Dat werkt alleen in programma’s die {provider} heeft goedgekeurd.',
    other:
      'De servers van {provider} vereisen een certificaat of een Kerberos-ticket dat je beheerder op je apparaat installeert.',
    help: 'Vraag {provider} welke programma’s je kunt gebruiken.',
    webmail: 'Webmail openen'
  },

  profile: {
    title: 'Een profiel installeren',
    lead: 'Het profiel bevat alle instellingen. Je hoeft geen servernamen te typen.',
    download: 'Profiel downloaden',
    iphone: {
      download: 'Tik hierboven op *{download}* en dan op [iphone.allow].',
      open: 'Open [iphone.settings] en tik bovenaan op [iphone.profileDownloaded]. Staat het er niet, ga dan naar [iphone.general] › [iphone.deviceManagement].',
      install:
        'Tik op [iphone.install], voer de toegangscode van je apparaat in en tik nogmaals op [iphone.install].',
      finish: 'Tik op [iphone.next] en dan op [iphone.done]. Je e-mail staat in de app *Mail*.'
    },
    mac: {
      download: 'Klik hierboven op *{download}* en open het gedownloade bestand.',
      open: 'Open [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. In macOS 13 en 14 open je [mac.privacySecurity] › [mac.profiles].',
      install: 'Dubbelklik op het profiel {provider} en klik op [mac.install].',
      finish: 'Je e-mail staat in de app *Mail*.'
    },
    name: 'Vul je naam in zoals ontvangers die moeten zien.',
    passwords: {
      one: 'Vul het wachtwoord van je mailbox in.',
      other:
        'Vul het wachtwoord van je mailbox in. Het apparaat vraagt er {count} keer om, één keer voor elk account in het profiel.'
    },
    installWithin: {
      one: 'Installeer het profiel binnen {count} minuut. Daarna verwijdert het apparaat het en moet je het opnieuw downloaden.',
      other:
        'Installeer het profiel binnen {count} minuten. Daarna verwijdert het apparaat het en moet je het opnieuw downloaden.'
    },
    stolenDevice:
      'Staat [iphone.stolenDeviceProtection] aan, installeer het profiel dan op een bekende locatie, zoals thuis, of zet de bescherming zolang uit.',
    unsigned:
      'Mogelijk toont het apparaat {unsigned} in het rood. Dat gaat over het bestand, niet over je e-mail. Het profiel bevat je adres en de servers hieronder, maar geen wachtwoord.',
    unsignedOnIphone: '[iphone.notSigned] of [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] of [mac.unverified]',
    removal:
      'Wil je het account later verwijderen, verwijder dan het profiel op dezelfde plek. Weigert het apparaat een nieuwer profiel, verwijder dan eerst het oude.',
    mailOnly: 'Stopt de installatie bij agenda’s of contacten, installeer dan {link}.',
    mailOnlyLink: 'het profiel met alleen e-mail',
    openInSafari:
      'Deze browser kan geen profielen installeren. Kopieer de link en open die in *Safari*.'
  },

  steps: {
    password: 'Vul je wachtwoord in.',
    incoming: 'Vul deze instellingen in voor inkomende e-mail:',
    outgoing: 'Vul deze instellingen in voor uitgaande e-mail:',
    finds: 'Het programma vindt de servers zelf.',
    asks: 'Vraagt het programma om servers, vul dan de {link} in.',
    asksLink: 'serverinstellingen hieronder',
    get: '{program} downloaden',
    labelsVary: 'De namen van de knoppen kunnen per apparaat verschillen.'
  },

  thunderbird: {
    menu: 'Open Thunderbird en kies in het menu [thunderbird.addAccount] › [thunderbird.email] (vóór versie 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Vul je naam en {address} in en klik op [thunderbird.continue].',
    pop3: 'Kies *POP3* bij de gevonden instellingen voordat je doorgaat.',
    password:
      'Vul je wachtwoord in en klik op [thunderbird.continue] totdat je op [thunderbird.finish] kunt klikken.'
  },
  thunderbirdAndroid: {
    start:
      'Open Thunderbird en tik op [thunderbirdAndroid.getStarted] en dan op [thunderbirdAndroid.addEmailAccount].',
    address: 'Vul {address} in en tik op [thunderbirdAndroid.next].',
    password: 'Vul je wachtwoord in en tik op [thunderbirdAndroid.next].',
    name: 'Vul je naam in zoals ontvangers die moeten zien en tik op [thunderbirdAndroid.next] totdat je de inbox ziet.',
    code: {
      title: 'De instellingen scannen met Thunderbird',
      lead: 'Deze code bevat de instellingen voor *Thunderbird voor Android*, maar geen wachtwoord. Om de code te scannen heb je die op een ander scherm of op papier nodig.',
      alt: 'QR-code met de instellingen van dit account voor Thunderbird voor Android',
      scan: 'Tik in Thunderbird op [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Heb je daar al een account, tik dan op [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Scan deze code en tik op [thunderbirdAndroid.import].',
      password:
        'Tik op het account, vul je wachtwoord in bij [thunderbirdAndroid.incomingPassword] en vink [thunderbirdAndroid.samePassword] aan.'
    }
  },
  deltaChat: {
    start:
      'Open Delta Chat en tik achtereenvolgens op [deltaChat.createProfile], [deltaChat.otherServer] en [deltaChat.classicEmail].',
    address: 'Vul {address} en je wachtwoord in en bevestig.'
  },
  gmail: {
    title: 'Gmail-app',
    start: 'Open Gmail, tik op je profielfoto en dan op [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Open Gmail, tik op je profielfoto en dan op [gmail.addAccount] › [gmail.other] en kies *IMAP*.',
    address: 'Vul {address} in, ga verder en kies [gmail.personal].',
    addressOnIphone: 'Vul {address} in en ga verder.',
    signIn: 'Laat [gmail.requireSignIn] aanstaan en rond het instellen af.',
    noSignIn: 'Zet [gmail.requireSignIn] uit en rond het instellen af.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Open de app *Samsung Email* en voeg een account van een andere provider toe.',
    manual: 'Vul {address} en je wachtwoord in. Kies handmatig instellen en daarna *{protocol}*.',
    finish: 'Log in.'
  },
  appleMail: {
    title: 'Mail zonder profiel',
    iphone: {
      open: 'Open [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Vóór iOS 18 staat *Mail* direct in [iphone.settings].',
      address:
        'Vul je naam, {address}, je wachtwoord en een beschrijving naar keuze in. Tik op [iphone.next].',
      protocol: 'Tik bovenaan op *{protocol}*.',
      incoming: 'Vul deze instellingen in onder [iphone.incomingServer]:',
      outgoing:
        'Vul deze instellingen in onder [iphone.outgoingServer]. Je hebt ze allemaal nodig, ook waar [iphone.optional] staat:',
      outgoingWithoutLogin:
        'Vul deze instellingen in onder [iphone.outgoingServer] en laat gebruikersnaam en wachtwoord leeg:',
      save: 'Tik op [iphone.next] en dan op [iphone.save].',
      ports:
        'Open het account opnieuw en vul de [iphone.serverPort] in: voor uitgaande e-mail in de instellingen van de *SMTP*-server, voor inkomende e-mail onder [iphone.advanced].'
    },
    mac: {
      open: 'Open de app *Mail* en kies *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Vul je naam, {address} en je wachtwoord in en klik op [mac.signIn].',
      protocol: 'Vraagt Mail om meer gegevens, kies dan *{protocol}* als [mac.accountType].',
      signIn: 'Klik op [mac.signIn].',
      ports:
        'Open in *Mail* de [mac.serverSettings] van het account, zet [mac.manageConnection] uit en vul de poorten in.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (klassiek)',
    newTitle: 'Nieuwe Outlook',
    macTitle: 'Outlook voor Mac',
    mobileTitle: 'Outlook-app',
    classic: {
      start:
        'Kies in Outlook [outlookClassic.file] › [outlookClassic.addAccount] en vul {address} in.',
      automatic:
        'Klik op [outlookClassic.connect]. Vraagt Outlook om het wachtwoord van je mailbox, vul het dan in: je bent klaar.',
      fallback:
        'Toont Outlook een pagina van Microsoft of vindt het niets, ga dan terug. Kies [outlookClassic.advancedOptions] › [outlookClassic.manually], klik op [outlookClassic.connect] en kies *{protocol}*.',
      manual:
        'Kies [outlookClassic.advancedOptions] › [outlookClassic.manually], klik op [outlookClassic.connect] en kies *{protocol}*.',
      userName:
        'Outlook vraagt hier niet om deze gebruikersnaam. Vul die daarna in bij de accountinstellingen.'
    },
    new: {
      start:
        'Kies in Outlook [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], vul {address} in en klik op [outlookNew.continue].',
      protocol:
        'Als Outlook erom vraagt, kies je *{protocol}*. Vul je wachtwoord in en klik op [outlookNew.showMore].',
      finish: 'Klik op [outlookNew.continue].'
    },
    mobile: {
      start: 'Open Outlook, voeg een account toe en vul {address} in.',
      protocol:
        'Vraagt Outlook niet meteen om je wachtwoord, kies dan *{protocol}* en de geavanceerde instellingen.',
      finish: 'Vul je wachtwoord in en log in.'
    },
    microsoftLookup:
      'Outlook vraagt eerst aan Microsoft waar je e-mail staat. Op dat antwoord hebben wij geen invloed en het kan onjuist zijn.',
    registryFile:
      'Voor beheerders: {file} zet het opzoeken bij Microsoft uit voor je Windows-account, zodat de klassieke Outlook {provider} raadpleegt. Open het bestand, bevestig en start Outlook opnieuw.',
    cloudCopy:
      'Deze versie van Outlook bewaart je wachtwoord en een kopie van je e-mail op servers van Microsoft. De klassieke Outlook en Thunderbird doen dat niet.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Open [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Vul je naam, {address} en je wachtwoord in en klik op [gnome.signIn]. Evolution en Geary tonen het account.'
  },
  evolution: {
    open: 'Kies in Evolution [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Vul je naam en {address} in en ga verder totdat je op [evolution.apply] kunt klikken.',
    protocol: 'Kies daarbij *{protocol}* als servertype voor het ontvangen van e-mail.',
    password: 'Vul je wachtwoord in als Evolution erom vraagt.'
  },
  kmail: {
    open: 'Open KMail. Bij de eerste start opent een wizard; later voeg je een account toe in de instellingen.',
    address: 'Vul je naam, {address} en je wachtwoord in en klik op [kmail.next].',
    finish: 'Kies *{protocol}* en klik op [kmail.finish].'
  },
  exchange: {
    lead: 'Deze mailbox werkt op telefoons en tablets met het Exchange-protocol (ActiveSync).',
    computer: 'Gebruik op een computer webmail of vraag {provider} naar een geschikt programma.',
    iphone:
      'Open [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Vul {address} in, tik op [iphone.next] en dan op [iphone.configureManually].',
    gmail:
      'Open Gmail, tik op je profielfoto en dan op [gmail.addAccount] › [gmail.exchange], en vul {address} in.',
    samsung: 'Open de app *Samsung Email*, voeg een *Exchange*-account toe en vul {address} in.',
    outlook:
      'Open Outlook, voeg een account toe en vul {address} in. Vraagt Outlook naar het type account, kies dan *Exchange*.',
    server: 'Vul je wachtwoord in. Vraagt het programma om meer, vul dan deze instellingen in:'
  },
  otherProgram: {
    title: 'Een ander programma',
    text: 'Vul je adres en je wachtwoord in: veel programma’s vinden de rest zelf. Vraagt jouw programma om servers, vul dan de instellingen hieronder in.'
  },

  protocolChoice: {
    title: 'IMAP of POP3: wat heb ik nodig?',
    lead: 'Bijna iedereen heeft IMAP nodig.',
    imap: 'Met IMAP blijft je e-mail op de server. Al je apparaten en webmail tonen dezelfde e-mail, en je raakt niets kwijt als een apparaat stukgaat.',
    pop3: 'POP3 downloadt je e-mail naar één apparaat en verwijdert die daarna meestal van de server. Je moet zelf back-ups maken. POP3 is geschikt voor één apparaat met een trage of onbetrouwbare internetverbinding.',
    neverMix:
      'Gebruik POP3 niet voor een mailbox die een ander apparaat met IMAP leest: daar zou de e-mail verdwijnen.',
    use: '{protocol} gebruiken',
    selected: '{protocol} is geselecteerd'
  },

  questions: {
    title: 'Vragen en antwoorden',
    controlPanel: {
      title: 'Hoe maak ik een mailbox of alias aan of wijzig ik het wachtwoord?',
      text: 'In het {link} van {provider}.',
      link: 'controlepaneel'
    },
    password: {
      title: 'Mijn wachtwoord wordt geweigerd. Wat kan ik doen?',
      text: 'Controleer eerst de gebruikersnaam: die moet {login} zijn. Typ daarna het wachtwoord opnieuw. Let op hoofdletters en controleer of Caps Lock uitstaat.',
      webmail:
        'Log met hetzelfde wachtwoord in op de {link}. Als dat lukt, staat in het programma een verkeerde gebruikersnaam of server.',
      webmailLink: 'webmail',
      change:
        'Ben je je wachtwoord vergeten, stel dan een nieuw in via het {link}. Vul het daarna in op al je apparaten.'
    },
    alias: {
      title: 'Wat is een alias?',
      text: 'Een adres dat e-mail doorstuurt naar een of meer mailboxen. Het heeft geen eigen inbox en geen eigen wachtwoord.'
    },
    deleting: {
      title: 'Wat gebeurt er als ik een e-mail verwijder?',
      imap: 'De e-mail verdwijnt van de server en dus van al je apparaten. De meeste programma’s verplaatsen die eerst naar de prullenbak. Daar neemt de e-mail ruimte in totdat je de prullenbak leegt.',
      pop3: 'De e-mail verdwijnt van dit apparaat. Of die ook van de server verdwijnt, hangt af van de instelling hieronder.'
    },
    quota: {
      title: 'Hoeveel e-mail kan ik bewaren?',
      text: 'In je mailbox past {quota}.',
      full: 'Als de mailbox vol is, wordt nieuwe e-mail geweigerd. Verwijder wat je niet nodig hebt of verplaats het naar mappen op je computer.',
      webmail: '{link} toont hoeveel ruimte er in gebruik is.',
      webmailLink: 'Webmail'
    },
    leaveCopy: {
      title: 'Hoe bewaar ik mijn e-mail op de server met POP3?',
      text: 'Zet in de accountinstellingen van je programma de optie aan om berichten op de server te laten. In Thunderbird heet die [thunderbird.leaveMessages].',
      full: 'Kopieën op de server nemen ruimte in: verwijder ze af en toe of laat het programma ze na een paar dagen verwijderen.'
    },
    folders: {
      title: 'Kan ik eigen mappen maken?',
      text: 'Ja. Mappen die je in een programma maakt, staan op de server en verschijnen op al je apparaten. Gebruik in de namen alleen a–z, 0–9, _ en -.',
      subscribe:
        'Toont een programma een map niet, zoek dan in het menu van het account of van de mappen naar ‘Abonneren’.'
    },
    doubled: {
      title: 'Waarom heb ik twee mappen voor verzonden of verwijderde e-mail?',
      text: 'Je programma’s gebruiken verschillende namen voor dezelfde map. Kies in de accountinstellingen van elk programma de mappen voor verzonden en verwijderde e-mail, en gebruik overal dezelfde.'
    },
    sharing: {
      title: 'Kunnen meerdere apparaten en personen dezelfde mailbox gebruiken?',
      text: 'Ja. E-mail die je op één apparaat hebt gelezen, wordt op alle apparaten als gelezen weergegeven, en nieuwe e-mail komt overal tegelijk binnen. Meerdere personen kunnen een mailbox tegelijk gebruiken.'
    },
    offline: {
      title: 'Heb ik een internetverbinding nodig?',
      text: 'Ja, om e-mail op te halen en te versturen. Bewaar belangrijke berichten op je computer of druk ze af.'
    },
    outgoing: {
      title: 'Waarvoor dient de uitgaande server?',
      text: 'Elk programma verstuurt e-mail via de uitgaande server (SMTP), of het e-mail nu met IMAP of met POP3 ophaalt.'
    }
  },

  serverSettings: {
    title: 'Serverinstellingen',
    lead: 'Voor programma’s die om servers vragen.',
    incoming: 'Inkomende e-mail',
    outgoing: 'Uitgaande e-mail',
    alternatives: 'Andere servers en poorten voor dezelfde mailbox',
    alternativesLead:
      'Gebruik deze alleen als de bovenstaande niet werken in je programma of netwerk.',
    otherProtocol: '{protocol} in plaats van {chosen}',
    server: 'Server',
    port: 'Poort',
    security: 'Beveiliging',
    login: 'Gebruikersnaam',
    authentication: 'Authenticatie',
    leaveOnServer: 'Kopieën op de server',
    calendar: 'Agenda (CalDAV)',
    contacts: 'Contacten (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Bestanden (WebDAV)',
    owa: 'Outlook op het web',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyFailed: 'Je browser staat kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
    copyAll: 'Alle instellingen kopiëren',
    copyLink: 'Link kopiëren',
    print: 'Afdrukken',
    unencrypted: 'Zonder versleuteling',
    guideWarning:
      'Deze provider biedt hiervoor geen versleutelde verbinding. Anderen in hetzelfde netwerk kunnen je wachtwoord en je e-mail lezen: maak geen verbinding via een openbaar netwerk.',
    unencryptedWarning:
      'Zonder versleuteling kunnen anderen in hetzelfde netwerk je wachtwoord en je e-mail lezen. Gebruik deze servers alleen als niets anders werkt, en nooit in een openbaar netwerk.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Geen' },
  authentications: {
    password: 'Normaal wachtwoord',
    'encrypted-password': 'Versleuteld wachtwoord',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'TLS-certificaat',
    none: 'Geen authenticatie'
  },
  leaveOnServer: {
    yes: 'Laten staan',
    no: 'Verwijderen na het downloaden',
    days: { one: 'Verwijderen na {count} dag', other: 'Verwijderen na {count} dagen' }
  },

  openOnPhone: {
    title: 'Verder op je telefoon',
    text: 'Scan deze code met de camera van je telefoon om deze pagina daar te openen.',
    alt: 'QR-code met het adres van deze pagina'
  },
  help: {
    title: 'Hulp',
    webmail: 'Webmail',
    controlPanel: 'Controlepaneel',
    page: 'Helppagina',
    support: 'Helpdesk',
    imprint: 'Juridische informatie',
    privacy: 'Privacy'
  },

  instructions: {
    title: 'Instructies voor {address}',
    poster: 'E-mail instellen',
    posterText: 'Scan de code of open {url} en vul je e-mailadres in.',
    openPage: 'Open deze pagina op het apparaat dat je wilt instellen:',
    scan: 'Scan de code met de camera van je telefoon of open {url}.',
    profileCode: 'iPhone en iPad: scan om het profiel te downloaden',
    androidCode: 'Thunderbird voor Android: scan om de instellingen te importeren',
    message:
      'Hallo {name},\n\nOpen deze link op je telefoon of computer en volg de stappen om je e-mailadres {address} in te stellen:\n\n{url}\n\nJe hebt het wachtwoord van je mailbox nodig. Wij vragen je daar nooit om.',
    messageWithoutName:
      'Hallo,\n\nOpen deze link op je telefoon of computer en volg de stappen om je e-mailadres {address} in te stellen:\n\n{url}\n\nJe hebt het wachtwoord van je mailbox nodig. Wij vragen je daar nooit om.',
    sms: 'Stel {address} hier in: {url}'
  }
})
