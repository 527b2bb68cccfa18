import type { Messages } from './en.ts'

export const da = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Sprog',
  title: 'Sæt din mail op',
  titleFor: 'Sæt {address} op',
  description: 'Alle indstillinger til dit mailprogram. Du slipper for at skrive servernavne.',
  skipLink: 'Gå til indholdet',

  form: {
    lead: 'Skriv din mailadresse, så får du indstillingerne til din telefon, tablet eller computer.',
    label: 'Din mailadresse',
    placeholder: 'anna@{domain}',
    submit: 'Fortsæt',
    privacy: 'Vi spørger aldrig om din adgangskode, og vi gemmer ikke din adresse.',
    otherAddress: 'Brug en anden adresse'
  },

  invalidAddress: {
    title: 'Det er ikke en fuldstændig mailadresse',
    text: 'En mailadresse ser sådan ud: {example}. Den består af et navn, et @ og et domæne, uden mellemrum.'
  },
  unknownDomain: {
    title: 'Vi kender ikke dette domæne',
    text: 'Er {domain} stavet rigtigt? Så ligger din mail hos en anden udbyder. Spørg den, der gav dig adressen.',
    didYouMean: 'Mente du {address}?',
    support: 'Du kan også spørge {provider}:'
  },
  unavailable: {
    title: 'Prøv igen om et minut',
    text: 'Vi kan ikke hente indstillingerne til denne adresse lige nu. Vent et minut, og send så formularen igen.'
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Tjek det link, du brugte, eller skriv din mailadresse herunder.'
  },
  redirect: {
    title: 'Mailen for {domain} ligger hos en anden udbyder',
    toAddress: 'Sæt dit program op med adressen {target} i stedet.',
    toUrl:
      'Skriv kun din adresse og din adgangskode i programmet, så finder det selv serverne. Spørg {provider}, hvis programmet alligevel vil have servernavne.',
    microsoft: {
      title: 'Din mail ligger hos Microsoft 365',
      lead: 'Programmet viser en side fra Microsoft, hvor du logger ind.',
      outlook: '*Outlook* på alle enheder: Tilføj kontoen {address}.',
      apple:
        '*iPhone, iPad og Mac:* Tilføj en konto af typen *Microsoft Exchange* med adressen {address}, og vælg [mac.signIn].',
      android: '*Gmail* på Android: Tilføj en konto, vælg [gmail.exchange], og skriv {address}.',
      thunderbird: '*Thunderbird:* Tilføj kontoen {address}, og log ind på den side, der åbnes.'
    }
  },

  devices: {
    title: 'Hvad vil du sætte op?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, andet'
  },
  recommended: 'Anbefales',

  hints: {
    firstSteps: 'Gør dette først',
    password: 'Hvilken adgangskode?',
    alias:
      'Et alias videresender kun mails og har ingen adgangskode. Skriv adressen på den postkasse, som aliasset sender til.',
    more: 'Læs mere'
  },

  noPassword: {
    title: 'Kun nogle mailprogrammer virker med {provider}',
    oauth:
      'Du logger ind på en webside hos {provider} i stedet for i programmet. Det virker kun i programmer, som {provider} har godkendt.',
    other:
      'Serverne hos {provider} kræver et certifikat eller en Kerberos-billet, som din administrator installerer på enheden.',
    help: 'Spørg {provider}, hvilke programmer du kan bruge.',
    webmail: 'Åbn webmail'
  },

  profile: {
    title: 'Installer en profil',
    lead: 'Profilen indeholder alle indstillinger. Du behøver ikke at skrive servernavne.',
    download: 'Hent profilen',
    iphone: {
      download: 'Tryk på *{download}* herover og derefter på [iphone.allow].',
      open: 'Åbn [iphone.settings], og tryk på [iphone.profileDownloaded] næsten øverst. Hvis det ikke står der, så gå til [iphone.general] › [iphone.deviceManagement].',
      install:
        'Tryk på [iphone.install], skriv koden til enheden, og tryk på [iphone.install] igen.',
      finish: 'Tryk på [iphone.next] og derefter på [iphone.done]. Dine mails er i appen *Mail*.'
    },
    mac: {
      download: 'Klik på *{download}* herover, og åbn den fil, der hentes.',
      open: 'Åbn [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. I macOS 13 og 14 skal du åbne [mac.privacySecurity] › [mac.profiles].',
      install: 'Dobbeltklik på profilen {provider}, og klik på [mac.install].',
      finish: 'Dine mails er i appen *Mail*.'
    },
    name: 'Skriv dit navn, som modtagerne skal se det.',
    passwords: {
      one: 'Skriv adgangskoden til din postkasse.',
      other:
        'Skriv adgangskoden til din postkasse. Enheden spørger om den {count} gange, én gang for hver konto i profilen.'
    },
    installWithin: {
      one: 'Installer profilen inden for {count} minut. Derefter sletter enheden den, og du skal hente den igen.',
      other:
        'Installer profilen inden for {count} minutter. Derefter sletter enheden den, og du skal hente den igen.'
    },
    stolenDevice:
      'Hvis [iphone.stolenDeviceProtection] er slået til, så installer profilen et sted, hvor du ofte er, f.eks. derhjemme, eller slå beskyttelsen fra, indtil du er færdig.',
    unsigned:
      'Enheden viser måske {unsigned} med rødt. Det gælder filen, ikke din mail. Profilen indeholder din adresse og serverne herunder, men ingen adgangskode.',
    unsignedOnIphone: '[iphone.notSigned] eller [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] eller [mac.unverified]',
    removal:
      'Hvis du senere vil fjerne kontoen, skal du fjerne profilen samme sted. Hvis enheden afviser en nyere profil, så fjern den gamle først.',
    mailOnly:
      'Hvis installationen stopper ved kalendere eller kontakter, så installer {link} i stedet.',
    mailOnlyLink: 'profilen med kun mail',
    openInSafari:
      'Denne browser kan ikke installere profiler. Kopiér linket, og åbn det i *Safari*.'
  },

  steps: {
    password: 'Skriv din adgangskode.',
    incoming: 'Skriv disse indstillinger for indgående mail:',
    outgoing: 'Skriv disse indstillinger for udgående mail:',
    finds: 'Programmet finder selv serverne.',
    asks: 'Hvis programmet spørger om servere, så skriv {link}.',
    asksLink: 'serverindstillingerne herunder',
    get: 'Hent {program}',
    labelsVary: 'Knapperne kan hedde noget andet på din enhed.'
  },

  thunderbird: {
    menu: 'Åbn Thunderbird. Vælg [thunderbird.addAccount] › [thunderbird.email] i menuen (før version 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Skriv dit navn og {address}, og klik på [thunderbird.continue].',
    pop3: 'Når Thunderbird viser, hvad det har fundet, skal du vælge *POP3*, før du fortsætter.',
    password:
      'Skriv din adgangskode, og klik på [thunderbird.continue], indtil du kan klikke på [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Åbn Thunderbird, og tryk på [thunderbirdAndroid.getStarted] og derefter på [thunderbirdAndroid.addEmailAccount].',
    address: 'Skriv {address}, og tryk på [thunderbirdAndroid.next].',
    password: 'Skriv din adgangskode, og tryk på [thunderbirdAndroid.next].',
    name: 'Skriv dit navn, som modtagerne skal se det, og tryk på [thunderbirdAndroid.next], indtil du ser din indbakke.',
    code: {
      title: 'Scan indstillingerne ind i Thunderbird',
      lead: 'Koden indeholder indstillingerne til *Thunderbird til Android*, men ingen adgangskode. Vis den på en anden skærm eller på papir.',
      alt: 'QR-kode med indstillingerne for denne konto til Thunderbird til Android',
      scan: 'I Thunderbird skal du trykke på [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Hvis du allerede har en konto der, så tryk på [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Scan koden, og tryk på [thunderbirdAndroid.import].',
      password:
        'Tryk på kontoen, skriv din adgangskode under [thunderbirdAndroid.incomingPassword], og sæt kryds ved [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Åbn Delta Chat, og tryk på [deltaChat.createProfile], [deltaChat.otherServer] og til sidst [deltaChat.classicEmail].',
    address: 'Skriv {address} og din adgangskode, og bekræft.'
  },
  gmail: {
    title: 'Gmail-appen',
    start:
      'Åbn Gmail, tryk på dit profilbillede og derefter på [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Åbn Gmail, tryk på dit profilbillede og derefter på [gmail.addAccount] › [gmail.other], og vælg *IMAP*.',
    address: 'Skriv {address}, gå videre, og vælg [gmail.personal].',
    addressOnIphone: 'Skriv {address}, og gå videre.',
    signIn: 'Lad [gmail.requireSignIn] være slået til, og afslut.',
    noSignIn: 'Slå [gmail.requireSignIn] fra, og afslut.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Åbn appen *Samsung Email*, og vælg at tilføje en konto fra en anden udbyder.',
    manual: 'Skriv {address} og din adgangskode. Vælg manuel opsætning og derefter *{protocol}*.',
    finish: 'Log ind.'
  },
  appleMail: {
    title: 'Mail, uden profil',
    iphone: {
      open: 'Åbn [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Før iOS 18 ligger *Mail* direkte i [iphone.settings].',
      address:
        'Skriv dit navn, {address}, din adgangskode og en valgfri beskrivelse. Tryk på [iphone.next].',
      protocol: 'Tryk på *{protocol}* øverst.',
      incoming: 'Skriv disse indstillinger under [iphone.incomingServer]:',
      outgoing:
        'Skriv disse indstillinger under [iphone.outgoingServer]. Du skal udfylde alle felter, også hvor der står [iphone.optional]:',
      outgoingWithoutLogin:
        'Skriv disse indstillinger under [iphone.outgoingServer], og lad brugernavn og adgangskode være tomme:',
      save: 'Tryk på [iphone.next] og derefter på [iphone.save].',
      ports:
        'Åbn kontoen igen, og skriv [iphone.serverPort]: for udgående mail i indstillingerne for *SMTP*-serveren, for indgående mail under [iphone.advanced].'
    },
    mac: {
      open: 'Åbn appen *Mail*, og vælg *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Skriv dit navn, {address} og din adgangskode, og klik på [mac.signIn].',
      protocol: 'Hvis Mail spørger om mere, så vælg *{protocol}* som [mac.accountType].',
      signIn: 'Klik på [mac.signIn].',
      ports: 'Åbn *Mail* › [mac.serverSettings], slå [mac.manageConnection] fra, og skriv portene.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (klassisk)',
    newTitle: 'Nye Outlook',
    macTitle: 'Outlook til Mac',
    mobileTitle: 'Outlook-appen',
    classic: {
      start:
        'I Outlook skal du vælge [outlookClassic.file] › [outlookClassic.addAccount] og skrive {address}.',
      automatic:
        'Klik på [outlookClassic.connect]. Spørger Outlook om adgangskoden til din postkasse? Skriv den, så er du færdig.',
      fallback:
        'Hvis Outlook viser en side fra Microsoft eller ikke finder noget, så gå tilbage. Vælg [outlookClassic.advancedOptions] › [outlookClassic.manually], klik på [outlookClassic.connect], og vælg *{protocol}*.',
      manual:
        'Vælg [outlookClassic.advancedOptions] › [outlookClassic.manually], klik på [outlookClassic.connect], og vælg *{protocol}*.',
      userName:
        'Outlook spørger ikke om brugernavnet i dette trin. Skriv det bagefter i kontoindstillingerne.'
    },
    new: {
      start:
        'I Outlook skal du vælge [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], skrive {address} og klikke på [outlookNew.continue].',
      protocol:
        'Vælg *{protocol}*, hvis Outlook spørger. Skriv din adgangskode, og klik på [outlookNew.showMore].',
      finish: 'Klik på [outlookNew.continue].'
    },
    mobile: {
      start: 'Åbn Outlook, og tilføj en konto. Skriv {address}.',
      protocol:
        'Hvis Outlook ikke spørger om din adgangskode med det samme, så vælg *{protocol}* og de avancerede indstillinger.',
      finish: 'Skriv din adgangskode, og log ind.'
    },
    microsoftLookup:
      'Outlook spørger først Microsoft, hvor din mail ligger. Det svar har vi ingen indflydelse på, og det kan være forkert.',
    registryFile:
      'Til administratorer: {file} slår opslaget hos Microsoft fra for din Windows-konto, så klassisk Outlook spørger {provider}. Åbn filen, bekræft, og genstart Outlook.',
    cloudCopy:
      'Denne version af Outlook gemmer din adgangskode og en kopi af dine mails på Microsofts servere. Det gør klassisk Outlook og Thunderbird ikke.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Åbn [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Skriv dit navn, {address} og din adgangskode, og klik på [gnome.signIn]. Kontoen vises i Evolution og Geary.'
  },
  evolution: {
    open: 'I Evolution skal du vælge [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Skriv dit navn og {address}, og gå videre, indtil du kan klikke på [evolution.apply].',
    protocol: 'Vælg *{protocol}*, når Evolution spørger om servertypen til modtagelse af mails.',
    password: 'Skriv din adgangskode, når Evolution spørger om den.'
  },
  kmail: {
    open: 'Åbn KMail. Første gang åbnes en guide. Senere tilføjer du konti i indstillingerne.',
    address: 'Skriv dit navn, {address} og din adgangskode, og klik på [kmail.next].',
    finish: 'Vælg *{protocol}*, og klik på [kmail.finish].'
  },
  exchange: {
    lead: 'Denne postkasse bruger Exchange-protokollen (ActiveSync) på telefoner og tablets.',
    computer:
      'På en computer kan du bruge webmail eller spørge {provider}, hvilket program der passer.',
    iphone:
      'Åbn [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Skriv {address}, tryk på [iphone.next] og derefter på [iphone.configureManually].',
    gmail:
      'Åbn Gmail, tryk på dit profilbillede og derefter på [gmail.addAccount] › [gmail.exchange], og skriv {address}.',
    samsung: 'Åbn appen *Samsung Email*, og vælg at tilføje en *Exchange*-konto. Skriv {address}.',
    outlook:
      'Åbn Outlook, tilføj en konto, og skriv {address}. Vælg *Exchange*, hvis Outlook spørger om kontotypen.',
    server: 'Skriv din adgangskode. Hvis programmet spørger om mere, så skriv disse indstillinger:'
  },
  otherProgram: {
    title: 'Et andet program',
    text: 'Skriv din adresse og din adgangskode. Mange programmer finder selv resten. Hvis dit program spørger om servere, så skriv indstillingerne herunder.'
  },

  protocolChoice: {
    title: 'IMAP eller POP3: Hvad skal jeg vælge?',
    lead: 'IMAP er det rigtige for næsten alle.',
    imap: 'Med IMAP bliver dine mails på serveren. Alle dine enheder og webmail viser de samme mails, og du mister intet, hvis en enhed går i stykker.',
    pop3: 'POP3 henter dine mails til én enhed og sletter dem derefter som regel fra serveren. Du skal selv sørge for sikkerhedskopier. POP3 passer til en enkelt enhed med en langsom eller ustabil internetforbindelse.',
    neverMix:
      'Brug ikke POP3 til en postkasse, som en anden enhed læser med IMAP: Så forsvinder dine mails der.',
    use: 'Brug {protocol}',
    selected: '{protocol} er valgt'
  },

  questions: {
    title: 'Spørgsmål og svar',
    controlPanel: {
      title: 'Hvordan opretter jeg en postkasse, skifter adgangskode eller tilføjer et alias?',
      text: 'I {link} hos {provider}.',
      link: 'kontrolpanelet'
    },
    password: {
      title: 'Min adgangskode bliver afvist. Hvad kan jeg gøre?',
      text: 'Tjek først brugernavnet: Det skal være {login}. Skriv så adgangskoden igen med de rigtige store og små bogstaver, og tjek, at Caps Lock ikke er slået til.',
      webmail:
        'Log ind på {link} med samme adgangskode. Hvis det virker, har programmet et forkert brugernavn eller en forkert server.',
      webmailLink: 'webmail',
      change:
        'Hvis du har glemt adgangskoden, så vælg en ny i {link}. Skriv derefter den nye på alle dine enheder.'
    },
    alias: {
      title: 'Hvad er et alias?',
      text: 'En adresse, der videresender mails til en eller flere postkasser. Den har ikke sin egen indbakke eller adgangskode.'
    },
    deleting: {
      title: 'Hvad sker der, når jeg sletter en mail?',
      imap: 'Den slettes på serveren og dermed på alle dine enheder. De fleste programmer flytter den først til papirkurven, hvor den fylder, indtil du tømmer den.',
      pop3: 'Den slettes på denne enhed. Hvad der sker på serveren, afhænger af indstillingen herunder.'
    },
    quota: {
      title: 'Hvor meget mail er der plads til?',
      text: 'Din postkasse kan rumme {quota}.',
      full: 'Når postkassen er fuld, bliver nye mails afvist. Slet det, du ikke skal bruge, eller flyt det til mapper på din computer.',
      webmail: 'I {link} kan du se, hvor meget plads der er brugt.',
      webmailLink: 'webmailen'
    },
    leaveCopy: {
      title: 'Hvordan beholder jeg mine mails på serveren med POP3?',
      text: 'Gå til kontoindstillingerne i dit program, og slå til, at mails bliver på serveren. I Thunderbird hedder det [thunderbird.leaveMessages].',
      full: 'Kopierne på serveren fylder: Slet dem af og til, eller lad programmet slette dem efter nogle dage.'
    },
    folders: {
      title: 'Kan jeg have mine egne mapper?',
      text: 'Ja. Mapper, du opretter i ét program, ligger på serveren og vises på alle dine enheder. Brug kun a–z, 0–9, _ og - i navnene.',
      subscribe:
        'Hvis et program ikke viser en mappe, så led efter »abonner« i menuen for kontoen eller mapperne.'
    },
    doubled: {
      title: 'Hvorfor har jeg to mapper til sendte eller slettede mails?',
      text: 'Dine programmer har forskellige navne til den samme mappe. Vælg mapperne til sendte og slettede mails i kontoindstillingerne i hvert program, og brug de samme overalt.'
    },
    sharing: {
      title: 'Kan flere enheder og personer bruge samme postkasse?',
      text: 'Ja. Mails, du har læst på én enhed, vises som læst på alle, og nye mails kommer til alle samtidig. Flere personer kan bruge postkassen på samme tid.'
    },
    offline: {
      title: 'Skal jeg være på nettet?',
      text: 'Ja, for at hente og sende mails. Gem vigtige mails på din computer, eller udskriv dem.'
    },
    outgoing: {
      title: 'Hvad gør serveren til udgående mail?',
      text: 'Alle programmer sender mails gennem den (SMTP), uanset om de læser mails med IMAP eller POP3.'
    }
  },

  serverSettings: {
    title: 'Serverindstillinger',
    lead: 'Til programmer, der spørger om servere.',
    incoming: 'Indgående mail',
    outgoing: 'Udgående mail',
    alternatives: 'Andre servere og porte til samme postkasse',
    alternativesLead:
      'Brug dem kun, hvis serverne herover ikke virker i dit program eller på dit netværk.',
    otherProtocol: '{protocol} i stedet for {chosen}',
    server: 'Server',
    port: 'Port',
    security: 'Sikkerhed',
    login: 'Brugernavn',
    authentication: 'Godkendelse',
    leaveOnServer: 'Kopier på serveren',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Filer (WebDAV)',
    owa: 'Outlook på internettet',
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyFailed: 'Din browser tillader ikke kopiering. Markér teksten, og kopiér den selv.',
    copyAll: 'Kopiér alle indstillinger',
    copyLink: 'Kopiér link',
    print: 'Udskriv',
    unencrypted: 'Uden kryptering',
    guideWarning:
      'Udbyderen tilbyder ingen krypteret forbindelse til dette. Andre på samme netværk kan læse din adgangskode og dine mails. Opret derfor ikke forbindelse fra et offentligt netværk.',
    unencryptedWarning:
      'Uden kryptering kan andre på samme netværk læse din adgangskode og dine mails. Brug kun disse servere, hvis intet andet virker, og aldrig på et offentligt netværk.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ingen' },
  authentications: {
    password: 'Almindelig adgangskode',
    'encrypted-password': 'Krypteret adgangskode',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'TLS-certifikat',
    none: 'Ingen godkendelse'
  },
  leaveOnServer: {
    yes: 'Lad dem blive',
    no: 'Slet dem efter hentning',
    days: { one: 'Slet dem efter {count} dag', other: 'Slet dem efter {count} dage' }
  },

  openOnPhone: {
    title: 'Fortsæt på telefonen',
    text: 'Scan koden med telefonens kamera for at åbne siden der.',
    alt: 'QR-kode med adressen på denne side'
  },
  help: {
    title: 'Hjælp',
    webmail: 'Webmail',
    controlPanel: 'Kontrolpanel',
    page: 'Hjælpeside',
    support: 'Kundeservice',
    imprint: 'Juridiske oplysninger',
    privacy: 'Privatlivspolitik'
  },

  instructions: {
    title: 'Vejledning til {address}',
    poster: 'Sæt din mail op',
    posterText: 'Scan koden, eller åbn {url}, og skriv din mailadresse.',
    openPage: 'Åbn denne side på den enhed, du vil sætte op:',
    scan: 'Scan koden med telefonens kamera, eller åbn {url}.',
    profileCode: 'iPhone og iPad: Scan for at hente profilen',
    androidCode: 'Thunderbird til Android: Scan for at importere indstillingerne',
    message:
      'Hej {name}\n\nÅbn dette link på din telefon eller computer, og følg trinnene for at sætte din mailadresse {address} op:\n\n{url}\n\nDu skal bruge adgangskoden til din postkasse. Vi spørger dig aldrig om den.',
    messageWithoutName:
      'Hej\n\nÅbn dette link på din telefon eller computer, og følg trinnene for at sætte din mailadresse {address} op:\n\n{url}\n\nDu skal bruge adgangskoden til din postkasse. Vi spørger dig aldrig om den.',
    sms: 'Sæt {address} op her: {url}'
  }
})
