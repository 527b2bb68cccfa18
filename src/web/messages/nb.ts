import type { Messages } from './en.ts'

export const nb = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Språk',
  title: 'Sett opp e-posten din',
  titleFor: 'Sett opp {address}',
  description: 'Alle innstillinger for e-postprogrammet ditt. Du slipper å skrive inn servernavn.',
  skipLink: 'Hopp til innholdet',

  form: {
    lead: 'Skriv inn e-postadressen din, så får du innstillingene for telefonen, nettbrettet eller datamaskinen.',
    label: 'E-postadressen din',
    placeholder: 'anna@{domain}',
    submit: 'Fortsett',
    privacy: 'Vi spør aldri om passordet ditt, og vi lagrer ikke adressen din.',
    otherAddress: 'Bruk en annen adresse'
  },

  invalidAddress: {
    title: 'Dette er ikke en fullstendig e-postadresse',
    text: 'En e-postadresse ser ut som {example}: et navn, en @ og et domene, uten mellomrom.'
  },
  unknownDomain: {
    title: 'Vi kjenner ikke dette domenet',
    text: 'Er {domain} skrevet riktig? Da ligger e-posten din hos en annen leverandør. Spør den som ga deg adressen.',
    didYouMean: 'Mente du {address}?',
    support: 'Du kan også spørre {provider}:'
  },
  unavailable: {
    title: 'Prøv igjen om et minutt',
    text: 'Vi kan ikke hente innstillingene for denne adressen akkurat nå. Vent et minutt, og send skjemaet på nytt.'
  },
  notFound: {
    title: 'Siden finnes ikke',
    text: 'Sjekk lenken du brukte, eller skriv inn e-postadressen din nedenfor.'
  },
  redirect: {
    title: 'E-posten for {domain} ligger hos en annen leverandør',
    toAddress: 'Sett opp programmet ditt med adressen {target} i stedet.',
    toUrl:
      'Skriv bare inn adressen og passordet ditt i programmet, så finner det serverne selv. Spør {provider} hvis programmet likevel vil ha servernavn.',
    microsoft: {
      title: 'E-posten din ligger hos Microsoft 365',
      lead: 'Programmet viser en side fra Microsoft der du logger inn.',
      outlook: '*Outlook* på alle enheter: Legg til kontoen {address}.',
      apple:
        '*iPhone, iPad og Mac:* Legg til en konto av typen *Microsoft Exchange* med adressen {address}, og velg [mac.signIn].',
      android:
        '*Gmail* på Android: Legg til en konto, velg [gmail.exchange], og skriv inn {address}.',
      thunderbird: '*Thunderbird:* Legg til kontoen {address}, og logg inn på siden som åpnes.'
    }
  },

  devices: {
    title: 'Hva vil du sette opp?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, annet'
  },
  recommended: 'Anbefales',

  hints: {
    firstSteps: 'Gjør dette først',
    password: 'Hvilket passord?',
    alias:
      'Et alias bare videresender e-post og har ikke noe passord. Skriv inn adressen til postkassen som aliaset går til.',
    more: 'Les mer'
  },

  noPassword: {
    title: 'Bare noen e-postprogrammer virker med {provider}',
    oauth:
      'Du logger inn på en nettside hos {provider} i stedet for i programmet. Det virker bare i programmer som {provider} har godkjent.',
    other:
      'Serverne hos {provider} krever et sertifikat eller en Kerberos-billett som administratoren din installerer på enheten.',
    help: 'Spør {provider} hvilke programmer du kan bruke.',
    webmail: 'Åpne webmailen'
  },

  profile: {
    title: 'Installer en profil',
    lead: 'Profilen inneholder alle innstillingene. Du slipper å skrive inn servernavn.',
    download: 'Last ned profilen',
    iphone: {
      download: 'Trykk på *{download}* ovenfor og deretter på [iphone.allow].',
      open: 'Åpne [iphone.settings], og trykk på [iphone.profileDownloaded] nesten øverst. Hvis det ikke står der, går du til [iphone.general] › [iphone.deviceManagement].',
      install:
        'Trykk på [iphone.install], skriv inn koden til enheten, og trykk på [iphone.install] igjen.',
      finish: 'Trykk på [iphone.next] og deretter på [iphone.done]. E-posten din er i *Mail*-appen.'
    },
    mac: {
      download: 'Klikk på *{download}* ovenfor, og åpne filen som lastes ned.',
      open: 'Åpne [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. I macOS 13 og 14 åpner du [mac.privacySecurity] › [mac.profiles].',
      install: 'Dobbeltklikk på profilen {provider}, og klikk på [mac.install].',
      finish: 'E-posten din er i *Mail*-appen.'
    },
    name: 'Skriv inn navnet ditt slik mottakerne skal se det.',
    passwords: {
      one: 'Skriv inn passordet til postkassen din.',
      other:
        'Skriv inn passordet til postkassen din. Enheten spør om det {count} ganger, én gang for hver konto i profilen.'
    },
    installWithin: {
      one: 'Installer profilen innen {count} minutt. Etterpå sletter enheten den, og du må laste den ned på nytt.',
      other:
        'Installer profilen innen {count} minutter. Etterpå sletter enheten den, og du må laste den ned på nytt.'
    },
    stolenDevice:
      'Hvis [iphone.stolenDeviceProtection] er på, installerer du profilen et sted du ofte er, for eksempel hjemme, eller slår av beskyttelsen til du er ferdig.',
    unsigned:
      'Enheten kan vise {unsigned} i rødt. Det gjelder filen, ikke e-posten din. Profilen inneholder adressen din og serverne nedenfor, men ikke noe passord.',
    unsignedOnIphone: '[iphone.notSigned] eller [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] eller [mac.unverified]',
    removal:
      'Hvis du vil fjerne kontoen senere, fjerner du profilen på samme sted. Hvis enheten ikke godtar en nyere profil, fjerner du den gamle først.',
    mailOnly:
      'Hvis installasjonen stopper ved kalendere eller kontakter, installerer du {link} i stedet.',
    mailOnlyLink: 'profilen med bare e-post',
    openInSafari:
      'Denne nettleseren kan ikke installere profiler. Kopier lenken, og åpne den i *Safari*.'
  },

  steps: {
    password: 'Skriv inn passordet ditt.',
    incoming: 'Skriv inn disse innstillingene for innkommende e-post:',
    outgoing: 'Skriv inn disse innstillingene for utgående e-post:',
    finds: 'Programmet finner serverne selv.',
    asks: 'Hvis programmet spør etter servere, skriver du inn {link}.',
    asksLink: 'serverinnstillingene nedenfor',
    get: 'Last ned {program}',
    labelsVary: 'Knappene kan ha andre navn på din enhet.'
  },

  thunderbird: {
    menu: 'Åpne Thunderbird. Velg [thunderbird.addAccount] › [thunderbird.email] i menyen (før versjon 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Skriv inn navnet ditt og {address}, og klikk på [thunderbird.continue].',
    pop3: 'Når Thunderbird viser hva det har funnet, velger du *POP3* før du går videre.',
    password:
      'Skriv inn passordet ditt, og klikk på [thunderbird.continue] til du kan klikke på [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Åpne Thunderbird, trykk på [thunderbirdAndroid.getStarted] og deretter på [thunderbirdAndroid.addEmailAccount].',
    address: 'Skriv inn {address}, og trykk på [thunderbirdAndroid.next].',
    password: 'Skriv inn passordet ditt, og trykk på [thunderbirdAndroid.next].',
    name: 'Skriv inn navnet ditt slik mottakerne skal se det, og trykk på [thunderbirdAndroid.next] til du ser innboksen.',
    code: {
      title: 'Skann innstillingene inn i Thunderbird',
      lead: 'Koden inneholder innstillingene for *Thunderbird for Android*, men ikke noe passord. Vis den på en annen skjerm eller på papir.',
      alt: 'QR-kode med innstillingene for denne kontoen til Thunderbird for Android',
      scan: 'I Thunderbird trykker du på [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Hvis du allerede har en konto der, trykker du på [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Skann koden, og trykk på [thunderbirdAndroid.import].',
      password:
        'Trykk på kontoen, skriv inn passordet ditt under [thunderbirdAndroid.incomingPassword], og kryss av for [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Åpne Delta Chat, og trykk på [deltaChat.createProfile], [deltaChat.otherServer] og til slutt [deltaChat.classicEmail].',
    address: 'Skriv inn {address} og passordet ditt, og bekreft.'
  },
  gmail: {
    title: 'Gmail-appen',
    start:
      'Åpne Gmail, trykk på profilbildet ditt og deretter på [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Åpne Gmail, trykk på profilbildet ditt og deretter på [gmail.addAccount] › [gmail.other], og velg *IMAP*.',
    address: 'Skriv inn {address}, gå videre, og velg [gmail.personal].',
    addressOnIphone: 'Skriv inn {address}, og gå videre.',
    signIn: 'La [gmail.requireSignIn] være på, og fullfør.',
    noSignIn: 'Slå av [gmail.requireSignIn], og fullfør.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Åpne *Samsung Email*-appen, og velg å legge til en konto fra en annen leverandør.',
    manual: 'Skriv inn {address} og passordet ditt. Velg manuelt oppsett og deretter *{protocol}*.',
    finish: 'Logg inn.'
  },
  appleMail: {
    title: 'Mail, uten profil',
    iphone: {
      open: 'Åpne [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Før iOS 18 ligger *Mail* rett i [iphone.settings].',
      address:
        'Skriv inn navnet ditt, {address}, passordet ditt og en valgfri beskrivelse. Trykk på [iphone.next].',
      protocol: 'Trykk på *{protocol}* øverst.',
      incoming: 'Skriv inn disse innstillingene under [iphone.incomingServer]:',
      outgoing:
        'Skriv inn disse innstillingene under [iphone.outgoingServer]. Du trenger alle, også der det står [iphone.optional]:',
      outgoingWithoutLogin:
        'Skriv inn disse innstillingene under [iphone.outgoingServer], og la brukernavn og passord stå tomme:',
      save: 'Trykk på [iphone.next] og deretter på [iphone.save].',
      ports:
        'Åpne kontoen igjen, og skriv inn [iphone.serverPort]: for utgående e-post i innstillingene for *SMTP*-serveren, for innkommende e-post under [iphone.advanced].'
    },
    mac: {
      open: 'Åpne *Mail*-appen, og velg *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Skriv inn navnet ditt, {address} og passordet ditt, og klikk på [mac.signIn].',
      protocol: 'Hvis Mail spør om mer, velger du *{protocol}* som [mac.accountType].',
      signIn: 'Klikk på [mac.signIn].',
      ports:
        'Åpne *Mail* › [mac.serverSettings], slå av [mac.manageConnection], og skriv inn portene.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (klassisk)',
    newTitle: 'Nye Outlook',
    macTitle: 'Outlook for Mac',
    mobileTitle: 'Outlook-appen',
    classic: {
      start:
        'I Outlook velger du [outlookClassic.file] › [outlookClassic.addAccount] og skriver inn {address}.',
      automatic:
        'Klikk på [outlookClassic.connect]. Spør Outlook om passordet til postkassen din? Skriv det inn, så er du ferdig.',
      fallback:
        'Hvis Outlook viser en side fra Microsoft eller ikke finner noe, går du tilbake. Velg [outlookClassic.advancedOptions] › [outlookClassic.manually], klikk på [outlookClassic.connect], og velg *{protocol}*.',
      manual:
        'Velg [outlookClassic.advancedOptions] › [outlookClassic.manually], klikk på [outlookClassic.connect], og velg *{protocol}*.',
      userName:
        'Outlook spør ikke om brukernavnet i dette trinnet. Skriv det inn i kontoinnstillingene etterpå.'
    },
    new: {
      start:
        'I Outlook velger du [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], skriver inn {address} og klikker på [outlookNew.continue].',
      protocol:
        'Velg *{protocol}* hvis Outlook spør. Skriv inn passordet ditt, og klikk på [outlookNew.showMore].',
      finish: 'Klikk på [outlookNew.continue].'
    },
    mobile: {
      start: 'Åpne Outlook, og legg til en konto. Skriv inn {address}.',
      protocol:
        'Hvis Outlook ikke spør om passordet med en gang, velger du *{protocol}* og de avanserte innstillingene.',
      finish: 'Skriv inn passordet ditt, og logg inn.'
    },
    microsoftLookup:
      'Outlook spør først Microsoft hvor e-posten din ligger. Det svaret kan vi ikke påvirke, og det kan være feil.',
    registryFile:
      'For administratorer: {file} slår av søket hos Microsoft for Windows-kontoen din, slik at klassisk Outlook spør {provider}. Åpne filen, bekreft, og start Outlook på nytt.',
    cloudCopy:
      'Denne versjonen av Outlook lagrer passordet ditt og en kopi av e-posten din på Microsofts servere. Det gjør verken klassisk Outlook eller Thunderbird.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Åpne [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Skriv inn navnet ditt, {address} og passordet ditt, og klikk på [gnome.signIn]. Kontoen vises i Evolution og Geary.'
  },
  evolution: {
    open: 'I Evolution velger du [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Skriv inn navnet ditt og {address}, og gå videre til du kan klikke på [evolution.apply].',
    protocol: 'Velg *{protocol}* når Evolution spør etter tjenertype for innkommende e-post.',
    password: 'Skriv inn passordet ditt når Evolution spør om det.'
  },
  kmail: {
    open: 'Åpne KMail. Første gang åpnes en veiviser. Senere legger du til kontoer i innstillingene.',
    address: 'Skriv inn navnet ditt, {address} og passordet ditt, og klikk på [kmail.next].',
    finish: 'Velg *{protocol}*, og klikk på [kmail.finish].'
  },
  exchange: {
    lead: 'Denne postkassen bruker Exchange-protokollen (ActiveSync) på telefoner og nettbrett.',
    computer:
      'På datamaskinen bruker du webmailen eller spør {provider} hvilket program som passer.',
    iphone:
      'Åpne [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Skriv inn {address}, trykk på [iphone.next] og deretter på [iphone.configureManually].',
    gmail:
      'Åpne Gmail, trykk på profilbildet ditt og deretter på [gmail.addAccount] › [gmail.exchange], og skriv inn {address}.',
    samsung:
      'Åpne *Samsung Email*-appen, og velg å legge til en *Exchange*-konto. Skriv inn {address}.',
    outlook:
      'Åpne Outlook, legg til en konto, og skriv inn {address}. Velg *Exchange* hvis Outlook spør om kontotypen.',
    server:
      'Skriv inn passordet ditt. Hvis programmet spør om mer, skriver du inn disse innstillingene:'
  },
  otherProgram: {
    title: 'Et annet program',
    text: 'Skriv inn adressen og passordet ditt. Mange programmer finner resten selv. Hvis programmet spør etter servere, skriver du inn innstillingene nedenfor.'
  },

  protocolChoice: {
    title: 'IMAP eller POP3: Hva skal jeg velge?',
    lead: 'IMAP er riktig for nesten alle.',
    imap: 'Med IMAP blir e-posten liggende på serveren. Alle enhetene dine og webmailen viser den samme e-posten, og du mister ingenting hvis en enhet blir ødelagt.',
    pop3: 'POP3 laster ned e-posten til én enhet og sletter den deretter som regel fra serveren. Sikkerhetskopier må du ta selv. POP3 passer for en enkelt enhet med treg eller ustabil internettforbindelse.',
    neverMix:
      'Ikke bruk POP3 for en postkasse som en annen enhet leser med IMAP: Da forsvinner e-posten der.',
    use: 'Bruk {protocol}',
    selected: '{protocol} er valgt'
  },

  questions: {
    title: 'Spørsmål og svar',
    controlPanel: {
      title: 'Hvordan oppretter jeg en postkasse, bytter passord eller legger til et alias?',
      text: 'I {link} hos {provider}.',
      link: 'kontrollpanelet'
    },
    password: {
      title: 'Passordet mitt blir avvist. Hva kan jeg gjøre?',
      text: 'Sjekk brukernavnet først: Det skal være {login}. Skriv så inn passordet på nytt med riktige store og små bokstaver, og pass på at Caps Lock ikke er på.',
      webmail:
        'Logg inn i {link} med samme passord. Hvis det går, har programmet feil brukernavn eller server.',
      webmailLink: 'webmailen',
      change:
        'Hvis du har glemt passordet, velger du et nytt i {link}. Skriv deretter inn det nye på alle enhetene dine.'
    },
    alias: {
      title: 'Hva er et alias?',
      text: 'En adresse som videresender e-post til en eller flere postkasser. Den har ingen egen innboks og ikke noe eget passord.'
    },
    deleting: {
      title: 'Hva skjer når jeg sletter en e-post?',
      imap: 'Den slettes på serveren og dermed på alle enhetene dine. De fleste programmer flytter den først til papirkurven, der den tar plass til du tømmer den.',
      pop3: 'Den slettes på denne enheten. Hva som skjer på serveren, avhenger av innstillingen nedenfor.'
    },
    quota: {
      title: 'Hvor mye e-post er det plass til?',
      text: 'Postkassen din rommer {quota}.',
      full: 'Når postkassen er full, blir ny e-post avvist. Slett det du ikke trenger, eller flytt det til mapper på datamaskinen.',
      webmail: 'I {link} ser du hvor mye plass som er brukt.',
      webmailLink: 'webmailen'
    },
    leaveCopy: {
      title: 'Hvordan beholder jeg e-posten på serveren med POP3?',
      text: 'Slå på valget om å la meldinger ligge på serveren i kontoinnstillingene i programmet. I Thunderbird heter det [thunderbird.leaveMessages].',
      full: 'Kopiene på serveren tar plass: Slett dem av og til, eller la programmet slette dem etter noen dager.'
    },
    folders: {
      title: 'Kan jeg ha egne mapper?',
      text: 'Ja. Mapper du oppretter i ett program, ligger på serveren og vises på alle enhetene dine. Bruk bare a–z, 0–9, _ og - i navnene.',
      subscribe:
        'Hvis et program ikke viser en mappe, ser du etter «abonner» i menyen for kontoen eller mappene.'
    },
    doubled: {
      title: 'Hvorfor har jeg to mapper for sendt eller slettet e-post?',
      text: 'Programmene dine har ulike navn på den samme mappen. Velg mapper for sendt og slettet e-post i kontoinnstillingene i hvert program, og bruk de samme mappene overalt.'
    },
    sharing: {
      title: 'Kan flere enheter og personer bruke samme postkasse?',
      text: 'Ja. E-post du har lest på én enhet, vises som lest på alle, og ny e-post kommer til alle samtidig. Flere personer kan bruke postkassen på samme tid.'
    },
    offline: {
      title: 'Må jeg være på nett?',
      text: 'Ja, for å hente og sende e-post. Lagre viktige meldinger på datamaskinen, eller skriv dem ut.'
    },
    outgoing: {
      title: 'Hva gjør serveren for utgående e-post?',
      text: 'Alle programmer sender e-post gjennom den (SMTP), enten de leser e-post med IMAP eller POP3.'
    }
  },

  serverSettings: {
    title: 'Serverinnstillinger',
    lead: 'For programmer som spør etter servere.',
    incoming: 'Innkommende e-post',
    outgoing: 'Utgående e-post',
    alternatives: 'Andre servere og porter for samme postkasse',
    alternativesLead:
      'Bruk dem bare hvis serverne ovenfor ikke virker i programmet eller nettverket ditt.',
    otherProtocol: '{protocol} i stedet for {chosen}',
    server: 'Server',
    port: 'Port',
    security: 'Sikkerhet',
    login: 'Brukernavn',
    authentication: 'Autentisering',
    leaveOnServer: 'Kopier på serveren',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Filer (WebDAV)',
    owa: 'Outlook på nettet',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyFailed: 'Nettleseren tillater ikke kopiering. Marker teksten, og kopier den selv.',
    copyAll: 'Kopier alle innstillingene',
    copyLink: 'Kopier lenken',
    print: 'Skriv ut',
    unencrypted: 'Uten kryptering',
    guideWarning:
      'Leverandøren tilbyr ingen kryptert tilkobling for dette. Andre i samme nettverk kan lese passordet ditt og e-posten din. Ikke koble til fra et offentlig nettverk.',
    unencryptedWarning:
      'Uten kryptering kan andre i samme nettverk lese passordet ditt og e-posten din. Bruk disse serverne bare hvis ingenting annet virker, og aldri i et offentlig nettverk.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ingen' },
  authentications: {
    password: 'Vanlig passord',
    'encrypted-password': 'Kryptert passord',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'TLS-sertifikater',
    none: 'Ingen autentisering'
  },
  leaveOnServer: {
    yes: 'La dem ligge',
    no: 'Slett dem etter nedlasting',
    days: { one: 'Slett dem etter {count} dag', other: 'Slett dem etter {count} dager' }
  },

  openOnPhone: {
    title: 'Fortsett på telefonen',
    text: 'Skann koden med kameraet på telefonen for å åpne denne siden der.',
    alt: 'QR-kode med adressen til denne siden'
  },
  help: {
    title: 'Hjelp',
    webmail: 'Webmail',
    controlPanel: 'Kontrollpanel',
    page: 'Hjelpeside',
    support: 'Kundeservice',
    imprint: 'Juridisk informasjon',
    privacy: 'Personvern'
  },

  instructions: {
    title: 'Veiledning for {address}',
    poster: 'Sett opp e-posten din',
    posterText: 'Skann koden eller åpne {url}, og skriv inn e-postadressen din.',
    openPage: 'Åpne denne siden på enheten du vil sette opp:',
    scan: 'Skann koden med kameraet på telefonen, eller åpne {url}.',
    profileCode: 'iPhone og iPad: Skann for å laste ned profilen',
    androidCode: 'Thunderbird for Android: Skann for å importere innstillingene',
    message:
      'Hei {name}!\n\nÅpne denne lenken på telefonen eller datamaskinen, og følg trinnene for å sette opp e-postadressen din {address}:\n\n{url}\n\nDu trenger passordet til postkassen din. Vi spør deg aldri om det.',
    messageWithoutName:
      'Hei!\n\nÅpne denne lenken på telefonen eller datamaskinen, og følg trinnene for å sette opp e-postadressen din {address}:\n\n{url}\n\nDu trenger passordet til postkassen din. Vi spør deg aldri om det.',
    sms: 'Sett opp {address} her: {url}'
  }
})
