import type { Messages } from './en.ts'

export const no: Messages = {
  language: 'Norsk',
  direction: 'ltr',
  languageChoice: 'Språk',
  title: 'Sett opp e-posten din',
  titleFor: 'Sett opp {address}',
  skipLink: 'Hopp til innholdet',

  form: {
    lead: 'Skriv e-postadressen din, så får du det telefonen, nettbrettet eller datamaskinen trenger, klart til bruk.',
    label: 'E-postadressen din',
    placeholder: 'anna@{domain}',
    submit: 'Fortsett',
    privacy:
      'Aldri passordet ditt: Ingen av sidene våre spør etter det, og adressen din blir ikke lagret.',
    otherAddress: 'En annen adresse'
  },

  invalidAddress: {
    title: 'Det er ikke en hel e-postadresse',
    text: 'En e-postadresse ser ut som {example}: et navn, en @ og et domene. Se etter at ingenting mangler, og at det ikke har kommet med et mellomrom.'
  },
  unknownDomain: {
    title: 'Vi kjenner ikke {domain}',
    text: 'Er det som står etter @, skrevet riktig? Da settes ikke e-posten for {domain} opp her. Den som ga deg adressen, vet hvor.',
    support: 'Eller spør {provider}:',
    didYouMean: 'Mente du {address}?'
  },
  unavailable: {
    title: 'Prøv igjen om et minutt',
    text: 'Innstillingene for denne adressen kan ikke slås opp akkurat nå. Vent et minutt, og send skjemaet på nytt.'
  },
  redirect: {
    title: 'E-posten for {domain} ligger et annet sted',
    toAddress:
      'Sett opp programmet ditt med adressen {target} i stedet. Programmer som spør selv, blir sendt dit av seg selv.',
    toUrl:
      'Programmer som spør selv, blir sendt riktig av seg selv: Skriv adressen og passordet ditt, men ingen tjenere. Vil programmet ha tjenernavn, så spør {provider}.'
  },

  devices: {
    title: 'Hva vil du sette opp?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Annet'
  },
  recommended: 'Anbefales',
  loginHints: {
    password: 'Passordet er det som hører til postkassen din hos {provider}.',
    alias:
      'Et alias har ingen egen postkasse og ikke noe eget passord, det bare videresender. Sett opp postkassen det fører til, og logg på med adressen til den.'
  },

  profile: {
    title: 'Med en profil',
    lead: 'Ingenting å skrive inn utenom passordet.',
    download: 'Last ned profilen',
    iphone: [
      'Trykk på *Last ned profilen* ovenfor, og så på *Tillat*.',
      'Åpne *Innstillinger* og trykk på *Profil lastet ned* nesten øverst. Er den ikke der? Da ligger den under *Generelt* › *VPN og enhetsadministrering*.',
      'Trykk på *Installer*, skriv koden til enheten, og trykk på *Installer* igjen.',
      'Skriv passordet til postkassen din, trykk på *Neste* og så på *Ferdig*. E-posten din er i appen *Mail*.'
    ],
    mac: [
      'Klikk på *Last ned profilen* ovenfor, og åpne filen som ble lastet ned.',
      'Åpne *Systeminnstillinger* › *Generelt* › *Enhetsadministrering*. I macOS 13 og 14 heter det *Personvern og sikkerhet* › *Profiler*.',
      'Dobbeltklikk på profilen {provider}, og klikk på *Installer*.',
      'Skriv passordet til postkassen din. E-posten din er i appen *Mail*.'
    ],
    installWithin: {
      one: 'Installer den innen {count} minutt: Etterpå kaster enheten den, og du må laste den ned på nytt.',
      other:
        'Installer den innen {count} minutter: Etterpå kaster enheten den, og du må laste den ned på nytt.'
    },
    unsigned:
      '*Ikke signert* eller *Ikke verifisert* i rødt handler om hvem som har laget filen, ikke om e-posten din. I profilen står adressen din og tjenerne nedenfor, og ikke noe passord.',
    removal:
      'Vil du fjerne kontoen senere, fjerner du profilen på samme sted. Godtar ikke enheten en nyere profil, fjerner du den gamle først.',
    mailOnly: 'Stopper installasjonen ved kalender eller kontakter? Last ned {link} i stedet.',
    mailOnlyLink: 'profilen med bare e-post',
    openInSafari:
      'Denne nettleseren kan ikke installere profiler. Kopier adressen til siden og åpne den i *Safari*.'
  },

  thunderbird: {
    desktop: [
      'Åpne Thunderbird og velg *Ny konto* › *E-post* i menyen.',
      'Skriv navnet ditt og {address}, og klikk på *Fortsett*. Thunderbird finner tjenerne selv.',
      'Skriv passordet ditt og fullfør.'
    ],
    pop3: 'Thunderbird velger IMAP av seg selv. Velg *POP3* der programmet viser hva det har funnet, før du går videre.',
    android: [
      'Installer *Thunderbird* fra Google Play eller F-Droid og åpne appen.',
      'Skriv {address} og trykk på *Neste*. Thunderbird finner tjenerne selv.',
      'Skriv passordet ditt, trykk på *Neste*, og velg navnet som andre skal se.'
    ]
  },
  deltaChat: [
    'Åpne Delta Chat, trykk på *Opprett ny profil* og så på *Bruk annen tjener*.',
    'Skriv {address} og passordet ditt. Delta Chat finner tjenerne selv.'
  ],
  gmail: {
    title: 'Gmail-appen',
    steps: [
      'Åpne *Gmail*, trykk på bildet ditt og så på *Legg til en konto til* › *Annet*.',
      'Skriv {address}, trykk på *Neste*, og velg *{protocol}*.',
      'Skriv passordet ditt. Tjener for innkommende e-post: {incomingHost}, port {incomingPort}, sikkerhetstype {incomingSecurity}, brukernavn {login}.',
      'Tjener for utgående e-post: {outgoingHost}, port {outgoingPort}, sikkerhetstype {outgoingSecurity}, med *Krev pålogging* slått på. Fullfør.'
    ]
  },
  samsung: {
    title: 'Samsung E-post',
    steps: [
      'Åpne *E-post* og trykk på *Annet*.',
      'Skriv {address} og passordet ditt, trykk på *Manuelt oppsett*, og velg *{protocol}*.',
      'Innkommende tjener: {incomingHost}, port {incomingPort}, sikkerhet {incomingSecurity}, brukernavn {login}.',
      'Utgående tjener: {outgoingHost}, port {outgoingPort}, sikkerhet {outgoingSecurity}. Trykk så på *Logg på*.'
    ]
  },
  appleMail: {
    title: 'Mail, for hånd',
    iphone: [
      'Åpne *Innstillinger* › *Apper* › *Mail* › *Mail-kontoer* › *Legg til konto* › *Annen* › *Legg til Mail-konto*. Før iOS 18 ligger *Mail* rett i *Innstillinger*.',
      'Skriv navnet ditt, {address}, passordet ditt og en valgfri beskrivelse. Trykk på *Neste*, og velg *{protocol}* øverst.',
      'Innkommende e-posttjener: vertsnavn {incomingHost}, brukernavn {login} og passordet ditt.',
      'Utgående e-posttjener: vertsnavn {outgoingHost}, brukernavn {outgoingLogin} og passordet ditt: Begge trengs her, også der det står *Valgfritt*. Trykk på *Neste* og så på *Arkiver*.'
    ],
    mac: [
      'Åpne *Mail* og velg *Mail* › *Legg til konto* › *Annen Mail-konto*.',
      'Skriv navnet ditt, {address} og passordet ditt, og klikk på *Logg på*.',
      'Vises det flere felter: brukernavn {login}, kontotype *{protocol}*, tjener for innkommende e-post {incomingHost}, tjener for utgående e-post {outgoingHost}. Klikk på *Logg på* igjen.'
    ]
  },
  outlook: {
    classicTitle: 'Outlook (klassisk)',
    newTitle: 'Nye Outlook',
    macTitle: 'Outlook for Mac',
    classicSteps: [
      'Velg *Fil* › *Legg til konto* i Outlook, skriv {address}, og klikk på *Koble til*.',
      'Spør Outlook straks etter passordet til postkassen din? Skriv det, så er du ferdig.',
      'Vises det en side fra Microsoft, eller blir ikke postkassen din funnet? Gå tilbake, velg *Avanserte alternativer* › *La meg konfigurere kontoen min manuelt* og deretter *{protocol}*.',
      'Innkommende: {incomingHost}, port {incomingPort}, {incomingSecurity}. Utgående: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Skriv passordet ditt.'
    ],
    microsoftLookup:
      'Outlook spør først en tjeneste hos Microsoft om hvor e-posten din er. Det svaret rår vi ikke over, og noen ganger er det feil.',
    registryFile:
      'For administratorer: {file} slår av spørsmålet til Microsoft for deg, slik at klassisk Outlook spør {provider}. Åpne filen i Windows, godta, og start Outlook på nytt.',
    newSteps: [
      'Velg *Innstillinger* › *Kontoer* › *Legg til konto* i Outlook, skriv {address}, og klikk på *Fortsett*.',
      'Velg *{protocol}* der Outlook spør, og klikk på *Vis mer*.',
      'Innkommende: {incomingHost}, port {incomingPort}, {incomingSecurity}. Utgående: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Skriv passordet ditt og klikk på *Fortsett*.'
    ],
    cloudCopy:
      'Nye Outlook lagrer passordet ditt og en kopi av e-posten din på Microsofts tjenere. Det gjør ikke klassisk Outlook og Thunderbird.'
  },
  otherProgram: {
    title: 'Et annet program',
    text: 'Mange finner alt så snart de har adressen og passordet ditt. Spør programmet ditt etter tjenere, skriver du inn innstillingene nedenfor.'
  },

  protocolChoice: {
    title: 'IMAP eller POP3?',
    lead: 'IMAP er riktig for nesten alle.',
    imap: 'Med IMAP blir e-posten på tjeneren. Telefon, datamaskin og webmail viser det samme, og blir en enhet ødelagt, er ingenting tapt.',
    pop3: 'POP3 henter e-posten til én enhet og sletter den som regel fra tjeneren. Da finnes den ingen andre steder, og sikkerhetskopien må du sørge for selv.',
    neverMix:
      'Hent aldri en postkasse med POP3 som leses med IMAP et annet sted: Da forsvinner e-posten der.',
    leaveCopy:
      'Velger du likevel POP3, slår du på *la en kopi ligge på tjeneren* til du er sikker.',
    mailboxLimit:
      'En postkasse har en grense. Med IMAP, eller med kopier på tjeneren, må du slette det du ikke trenger. Ellers blir den full, og ny e-post blir avvist.',
    use: 'Bruk {protocol}',
    selected: '{protocol} er valgt'
  },

  serverSettings: {
    title: 'Innstillinger for hånd',
    lead: 'For programmer som spør etter tjenere.',
    incoming: 'Innkommende e-post',
    outgoing: 'Utgående e-post',
    preferred: 'Helst',
    alternatives: 'Hvis det ikke går',
    server: 'Tjener',
    port: 'Port',
    security: 'Sikkerhet',
    login: 'Brukernavn',
    authentication: 'Autentisering',
    leaveOnServer: 'Kopier på tjeneren',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Kopier',
    copied: 'Kopiert',
    print: 'Skriv ut',
    preferredAreTls:
      'De foretrukne er kryptert fra første byte. Velg de andre bare der et program ikke kan det.',
    unencrypted: 'Ukryptert',
    unencryptedWarning:
      'Uten kryptering kan alle på veien lese passordet ditt og e-posten din. Bruk disse bare der ingenting annet virker, og aldri i et nettverk som ikke er ditt eget.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ingen' },
  authentications: {
    password: 'Vanlig passord',
    'encrypted-password': 'Kryptert passord',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos/GSSAPI',
    'client-certificate': 'TLS-sertifikat',
    none: 'Ingen autentisering'
  },
  leaveOnServer: {
    yes: 'La dem ligge',
    no: 'Slett dem etter henting',
    days: { one: 'Slett dem etter {count} dag', other: 'Slett dem etter {count} dager' }
  },

  openOnPhone: {
    title: 'Videre på telefonen',
    text: 'Skann koden med kameraet, så åpnes den samme siden der.',
    alt: 'QR-kode med adressen til denne siden'
  },
  help: {
    title: 'Hjelp',
    webmail: 'Webmail',
    support: 'Kundeservice'
  },
  notFound: {
    title: 'Siden finnes ikke',
    text: 'Kontroller adressen i adressefeltet, eller skriv inn e-postadressen din nedenfor.'
  }
}
