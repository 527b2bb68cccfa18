import type { Messages } from './en.ts'

export const da: Messages = {
  language: 'Dansk',
  direction: 'ltr',
  languageChoice: 'Sprog',
  title: 'Sæt din mail op',
  titleFor: 'Sæt {address} op',
  skipLink: 'Gå til indholdet',

  form: {
    lead: 'Skriv din mailadresse, så får du det, som din telefon, tablet eller computer skal bruge, klar til brug.',
    label: 'Din mailadresse',
    placeholder: 'anna@{domain}',
    submit: 'Fortsæt',
    privacy:
      'Aldrig din adgangskode: Ingen af vores sider spørger om den, og din adresse bliver ikke gemt.',
    otherAddress: 'En anden adresse'
  },

  invalidAddress: {
    title: 'Det er ikke en hel mailadresse',
    text: 'En mailadresse ser ud som {example}: et navn, et @ og et domæne. Se efter, om der mangler noget, og om der er kommet et mellemrum med.'
  },
  unknownDomain: {
    title: 'Vi kender ikke {domain}',
    text: 'Er det, der står efter @, stavet rigtigt? Så bliver mail for {domain} ikke sat op her. Den, der gav dig adressen, ved hvor.',
    support: 'Eller spørg {provider}:',
    didYouMean: 'Mente du {address}?'
  },
  unavailable: {
    title: 'Prøv igen om et minut',
    text: 'Indstillingerne for denne adresse kan ikke slås op lige nu. Vent et minut, og send formularen igen.'
  },
  redirect: {
    title: 'Mailen for {domain} ligger et andet sted',
    toAddress:
      'Sæt dit program op med adressen {target} i stedet. Programmer, der selv spørger, bliver sendt derhen af sig selv.',
    toUrl:
      'Programmer, der selv spørger, bliver sendt det rigtige sted hen: Skriv din adresse og din adgangskode, men ingen servere. Vil programmet have servernavne, så spørg {provider}.'
  },

  devices: {
    title: 'Hvad vil du sætte op?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Andet'
  },
  recommended: 'Anbefales',
  loginHints: {
    password: 'Adgangskoden er den, der hører til din postkasse hos {provider}.',
    alias:
      'Et alias har ingen egen postkasse og ingen egen adgangskode, det sender kun videre. Sæt den postkasse op, som det fører til, og log ind med dens adresse.'
  },

  profile: {
    title: 'Med en profil',
    lead: 'Intet at skrive ud over adgangskoden.',
    download: 'Hent profilen',
    iphone: [
      'Tryk på *Hent profilen* herover og derefter på *Tillad*.',
      'Åbn *Indstillinger*, og tryk på *Profil hentet* næsten øverst. Er den der ikke? Så ligger den under *Generelt* › *VPN og enhedsadministration*.',
      'Tryk på *Installer*, skriv enhedens adgangskode, og tryk på *Installer* igen.',
      'Skriv adgangskoden til din postkasse, og tryk på *Næste* og så på *OK*. Din mail er i appen *Mail*.'
    ],
    mac: [
      'Klik på *Hent profilen* herover, og åbn den fil, der blev hentet.',
      'Åbn *Systemindstillinger* › *Generelt* › *Enhedsadministration*. I macOS 13 og 14 hedder det *Anonymitet & sikkerhed* › *Profiler*.',
      'Dobbeltklik på profilen {provider}, og klik på *Installer*.',
      'Skriv adgangskoden til din postkasse. Din mail er i appen *Mail*.'
    ],
    installWithin: {
      one: 'Installer den inden for {count} minut: Derefter smider enheden den væk, og du må hente den igen.',
      other:
        'Installer den inden for {count} minutter: Derefter smider enheden den væk, og du må hente den igen.'
    },
    unsigned:
      '*Ikke signeret* eller *Ikke godkendt* med rødt handler om, hvem der har lavet filen, ikke om din mail. I profilen står din adresse og serverne herunder, og ingen adgangskode.',
    removal:
      'Vil du fjerne kontoen senere, så fjern profilen samme sted. Afviser enheden en nyere profil, så fjern den gamle først.',
    mailOnly: 'Stopper installationen ved kalender eller kontakter? Hent {link} i stedet.',
    mailOnlyLink: 'profilen med kun mail',
    openInSafari:
      'Denne browser kan ikke installere profiler. Kopiér sidens adresse, og åbn den i *Safari*.'
  },

  thunderbird: {
    desktop: [
      'Åbn Thunderbird, og vælg *Ny konto* › *Mail* i menuen.',
      'Skriv dit navn og {address}, og klik på *Fortsæt*. Thunderbird finder selv serverne.',
      'Skriv din adgangskode, og afslut.'
    ],
    pop3: 'Thunderbird vælger selv IMAP. Vælg *POP3* dér, hvor programmet viser, hvad det har fundet, før du går videre.',
    android: [
      'Installer *Thunderbird* fra Google Play eller F-Droid, og åbn appen.',
      'Skriv {address}, og tryk på *Næste*. Thunderbird finder selv serverne.',
      'Skriv din adgangskode, tryk på *Næste*, og vælg det navn, andre skal se.'
    ]
  },
  deltaChat: [
    'Åbn Delta Chat, tryk på *Opret ny profil* og så på *Brug anden server*.',
    'Skriv {address} og din adgangskode. Delta Chat finder selv serverne.'
  ],
  gmail: {
    title: 'Gmail-appen',
    steps: [
      'Åbn *Gmail*, tryk på dit billede og så på *Tilføj en anden konto* › *Andet*.',
      'Skriv {address}, tryk på *Næste*, og vælg *{protocol}*.',
      'Skriv din adgangskode. Server til indgående mails: {incomingHost}, port {incomingPort}, sikkerhedstype {incomingSecurity}, brugernavn {login}.',
      'Server til udgående mails: {outgoingHost}, port {outgoingPort}, sikkerhedstype {outgoingSecurity}, med *Kræv login* slået til. Afslut.'
    ]
  },
  samsung: {
    title: 'Samsung E-mail',
    steps: [
      'Åbn *E-mail*, og tryk på *Andet*.',
      'Skriv {address} og din adgangskode, tryk på *Manuel opsætning*, og vælg *{protocol}*.',
      'Indgående server: {incomingHost}, port {incomingPort}, sikkerhed {incomingSecurity}, brugernavn {login}.',
      'Udgående server: {outgoingHost}, port {outgoingPort}, sikkerhed {outgoingSecurity}. Tryk så på *Log ind*.'
    ]
  },
  appleMail: {
    title: 'Mail, i hånden',
    iphone: [
      'Åbn *Indstillinger* › *Apps* › *Mail* › *Mailkonti* › *Tilføj konto* › *Anden* › *Tilføj mailkonto*. Før iOS 18 ligger *Mail* direkte i *Indstillinger*.',
      'Skriv dit navn, {address}, din adgangskode og en valgfri beskrivelse. Tryk på *Næste*, og vælg *{protocol}* øverst.',
      'Server til indgående post: værtsnavn {incomingHost}, brugernavn {login} og din adgangskode.',
      'Server til udgående post: værtsnavn {outgoingHost}, brugernavn {outgoingLogin} og din adgangskode: Begge dele skal bruges her, også hvor der står *Valgfri*. Tryk på *Næste* og så på *Arkiver*.'
    ],
    mac: [
      'Åbn *Mail*, og vælg *Mail* › *Tilføj konto* › *Anden Mail-konto*.',
      'Skriv dit navn, {address} og din adgangskode, og klik på *Log ind*.',
      'Kommer der flere felter: brugernavn {login}, kontotype *{protocol}*, server til indgående post {incomingHost}, server til udgående post {outgoingHost}. Klik på *Log ind* igen.'
    ]
  },
  outlook: {
    classicTitle: 'Outlook (klassisk)',
    newTitle: 'Nye Outlook',
    macTitle: 'Outlook til Mac',
    classicSteps: [
      'Vælg *Filer* › *Tilføj konto* i Outlook, skriv {address}, og klik på *Opret forbindelse*.',
      'Spørger Outlook straks om adgangskoden til din postkasse? Skriv den, så er du færdig.',
      'Kommer der en side fra Microsoft, eller bliver din postkasse ikke fundet? Gå tilbage, vælg *Avancerede indstillinger* › *Lad mig konfigurere min konto manuelt* og derefter *{protocol}*.',
      'Indgående: {incomingHost}, port {incomingPort}, {incomingSecurity}. Udgående: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Skriv din adgangskode.'
    ],
    microsoftLookup:
      'Outlook spørger først en tjeneste hos Microsoft, hvor din mail er. Det svar er vi ikke herre over, og nogle gange er det forkert.',
    registryFile:
      'For administratorer: {file} slår spørgsmålet til Microsoft fra for dig, så klassisk Outlook spørger {provider}. Åbn filen i Windows, sig ja, og start Outlook igen.',
    newSteps: [
      'Vælg *Indstillinger* › *Konti* › *Tilføj konto* i Outlook, skriv {address}, og klik på *Fortsæt*.',
      'Vælg *{protocol}*, hvor Outlook spørger, og klik på *Vis mere*.',
      'Indgående: {incomingHost}, port {incomingPort}, {incomingSecurity}. Udgående: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Skriv din adgangskode, og klik på *Fortsæt*.'
    ],
    cloudCopy:
      'Nye Outlook gemmer din adgangskode og en kopi af din mail på Microsofts servere. Det gør klassisk Outlook og Thunderbird ikke.'
  },
  otherProgram: {
    title: 'Et andet program',
    text: 'Mange finder alt, så snart de har din adresse og din adgangskode. Spørger dit program om servere, så skriv indstillingerne herunder.'
  },

  protocolChoice: {
    title: 'IMAP eller POP3?',
    lead: 'IMAP er det rigtige for næsten alle.',
    imap: 'Med IMAP bliver mailen på serveren. Telefon, computer og webmail viser det samme, og går en enhed i stykker, er intet tabt.',
    pop3: 'POP3 henter mailen til én enhed og sletter den som regel på serveren. Så er den ingen andre steder, og sikkerhedskopien må du selv sørge for.',
    neverMix:
      'Hent aldrig en postkasse med POP3, som bliver læst med IMAP et andet sted: Så forsvinder mailen dér.',
    leaveCopy:
      'Vælger du alligevel POP3, så slå *efterlad en kopi på serveren* til, indtil du er sikker.',
    mailboxLimit:
      'En postkasse har en grænse. Med IMAP, eller med kopier på serveren, må du slette det, du ikke skal bruge. Ellers bliver den fuld, og ny mail bliver afvist.',
    use: 'Brug {protocol}',
    selected: '{protocol} er valgt'
  },

  serverSettings: {
    title: 'Indstillinger i hånden',
    lead: 'Til programmer, der spørger om servere.',
    incoming: 'Indgående mail',
    outgoing: 'Udgående mail',
    preferred: 'Helst',
    alternatives: 'Hvis det ikke går',
    server: 'Server',
    port: 'Port',
    security: 'Sikkerhed',
    login: 'Brugernavn',
    authentication: 'Godkendelse',
    leaveOnServer: 'Kopier på serveren',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Kopiér',
    copied: 'Kopieret',
    print: 'Udskriv',
    preferredAreTls:
      'De foretrukne er krypteret fra første byte. Vælg kun de andre, hvor et program ikke kan det.',
    unencrypted: 'Ukrypteret',
    unencryptedWarning:
      'Uden kryptering kan alle på vejen læse din adgangskode og din mail. Brug kun disse, hvor intet andet virker, og aldrig på et netværk, der ikke er dit eget.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ingen' },
  authentications: {
    password: 'Normal adgangskode',
    'encrypted-password': 'Krypteret adgangskode',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos/GSSAPI',
    'client-certificate': 'TLS-certifikat',
    none: 'Ingen godkendelse'
  },
  leaveOnServer: {
    yes: 'Lad dem blive',
    no: 'Slet dem efter hentning',
    days: { one: 'Slet dem efter {count} dag', other: 'Slet dem efter {count} dage' }
  },

  openOnPhone: {
    title: 'Videre på telefonen',
    text: 'Scan koden med kameraet, så åbner den samme side dér.',
    alt: 'QR-kode med adressen på denne side'
  },
  help: {
    title: 'Hjælp',
    webmail: 'Webmail',
    support: 'Kundeservice'
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Kontrollér adressen i adresselinjen, eller skriv din mailadresse nedenfor.'
  }
}
