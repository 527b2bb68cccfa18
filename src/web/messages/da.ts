import type { Words } from './en.ts'

export const da: Words = {
  language: 'Dansk',
  direction: 'ltr',
  languageChoice: 'Sprog',
  title: 'Sæt din mail op',
  titleOf: 'Sæt {address} op',
  skip: 'Gå til indholdet',

  form: {
    lead: 'Skriv din mailadresse, så får du det, som din telefon, tablet eller computer skal bruge, klar til brug.',
    address: 'Din mailadresse',
    example: 'anna@{domain}',
    go: 'Fortsæt',
    privacy:
      'Aldrig din adgangskode: Ingen af vores sider spørger om den, og din adresse bliver ikke gemt.',
    change: 'En anden adresse'
  },

  mistake: {
    title: 'Det er ikke en hel mailadresse',
    text: 'En mailadresse ser ud som {example}: et navn, et @ og et domæne. Se efter, om der mangler noget, og om der er kommet et mellemrum med.'
  },
  unknown: {
    title: 'Vi kender ikke {domain}',
    text: 'Er det, der står efter @, stavet rigtigt? Så bliver mail for {domain} ikke sat op her. Den, der gav dig adressen, ved hvor.',
    support: 'Eller spørg {provider}:'
  },
  unavailable: {
    title: 'Prøv igen om et minut',
    text: 'Indstillingerne for denne adresse kan ikke slås op lige nu. Vent et minut, og send formularen igen.'
  },
  elsewhere: {
    title: 'Mailen for {domain} ligger et andet sted',
    address:
      'Sæt dit program op med adressen {target} i stedet. Programmer, der selv spørger, bliver sendt derhen af sig selv.',
    url: 'Programmer, der selv spørger, bliver sendt det rigtige sted hen: Skriv din adresse og din adgangskode, men ingen servere. Vil programmet have servernavne, så spørg {provider}.'
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
  yours: {
    password: 'Adgangskoden er den, der hører til din postkasse hos {provider}.',
    alias:
      'Et alias har ingen egen postkasse og ingen egen adgangskode, det sender kun videre. Sæt den postkasse op, som det fører til, og log ind med dens adresse.'
  },

  profile: {
    title: 'Med en profil',
    lead: 'Intet at skrive ud over adgangskoden.',
    get: 'Hent profilen',
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
    minutes: {
      one: 'Installer den inden for {n} minut: Derefter smider enheden den væk, og du må hente den igen.',
      other:
        'Installer den inden for {n} minutter: Derefter smider enheden den væk, og du må hente den igen.'
    },
    unsigned:
      '*Ikke signeret* eller *Ikke godkendt* med rødt handler om, hvem der har lavet filen, ikke om din mail. I profilen står din adresse og serverne herunder, og ingen adgangskode.',
    removal:
      'Vil du fjerne kontoen senere, så fjern profilen samme sted. Afviser enheden en nyere profil, så fjern den gamle først.',
    mailOnly: 'Stopper installationen ved kalender eller kontakter? Hent {link} i stedet.',
    mailOnlyLink: 'profilen med kun mail',
    safari:
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
      'Skriv {address}, tryk på *Næste*, og vælg *{kind}*.',
      'Skriv din adgangskode. Server til indgående mails: {incoming}, port {incomingPort}, sikkerhedstype {incomingSecurity}, brugernavn {login}.',
      'Server til udgående mails: {outgoing}, port {outgoingPort}, sikkerhedstype {outgoingSecurity}, med *Kræv login* slået til. Afslut.'
    ]
  },
  samsung: {
    title: 'Samsung E-mail',
    steps: [
      'Åbn *E-mail*, og tryk på *Andet*.',
      'Skriv {address} og din adgangskode, tryk på *Manuel opsætning*, og vælg *{kind}*.',
      'Indgående server: {incoming}, port {incomingPort}, sikkerhed {incomingSecurity}, brugernavn {login}.',
      'Udgående server: {outgoing}, port {outgoingPort}, sikkerhed {outgoingSecurity}. Tryk så på *Log ind*.'
    ]
  },
  appleMail: {
    title: 'Mail, i hånden',
    iphone: [
      'Åbn *Indstillinger* › *Apps* › *Mail* › *Mailkonti* › *Tilføj konto* › *Anden* › *Tilføj mailkonto*. Før iOS 18 ligger *Mail* direkte i *Indstillinger*.',
      'Skriv dit navn, {address}, din adgangskode og en valgfri beskrivelse. Tryk på *Næste*, og vælg *{kind}* øverst.',
      'Server til indgående post: værtsnavn {incoming}, brugernavn {login} og din adgangskode.',
      'Server til udgående post: værtsnavn {outgoing}, brugernavn {outgoingLogin} og din adgangskode: Begge dele skal bruges her, også hvor der står *Valgfri*. Tryk på *Næste* og så på *Arkiver*.'
    ],
    mac: [
      'Åbn *Mail*, og vælg *Mail* › *Tilføj konto* › *Anden Mail-konto*.',
      'Skriv dit navn, {address} og din adgangskode, og klik på *Log ind*.',
      'Kommer der flere felter: brugernavn {login}, kontotype *{kind}*, server til indgående post {incoming}, server til udgående post {outgoing}. Klik på *Log ind* igen.'
    ]
  },
  outlook: {
    classic: 'Outlook (klassisk)',
    new: 'Nye Outlook',
    mac: 'Outlook til Mac',
    classicSteps: [
      'Vælg *Filer* › *Tilføj konto* i Outlook, skriv {address}, og klik på *Opret forbindelse*.',
      'Spørger Outlook straks om adgangskoden til din postkasse? Skriv den, så er du færdig.',
      'Kommer der en side fra Microsoft, eller bliver din postkasse ikke fundet? Gå tilbage, vælg *Avancerede indstillinger* › *Lad mig konfigurere min konto manuelt* og derefter *{kind}*.',
      'Indgående: {incoming}, port {incomingPort}, {incomingSecurity}. Udgående: {outgoing}, port {outgoingPort}, {outgoingSecurity}. Skriv din adgangskode.'
    ],
    why: 'Outlook spørger først en tjeneste hos Microsoft, hvor din mail er. Det svar er vi ikke herre over, og nogle gange er det forkert.',
    registry:
      'For administratorer: {file} slår spørgsmålet til Microsoft fra for dig, så klassisk Outlook spørger {provider}. Åbn filen i Windows, sig ja, og start Outlook igen.',
    newSteps: [
      'Vælg *Indstillinger* › *Konti* › *Tilføj konto* i Outlook, skriv {address}, og klik på *Fortsæt*.',
      'Vælg *{kind}*, hvor Outlook spørger, og klik på *Vis mere*.',
      'Indgående: {incoming}, port {incomingPort}, {incomingSecurity}. Udgående: {outgoing}, port {outgoingPort}, {outgoingSecurity}. Skriv din adgangskode, og klik på *Fortsæt*.'
    ],
    cloud:
      'Nye Outlook gemmer din adgangskode og en kopi af din mail på Microsofts servere. Det gør klassisk Outlook og Thunderbird ikke.'
  },
  another: {
    title: 'Et andet program',
    text: 'Mange finder alt, så snart de har din adresse og din adgangskode. Spørger dit program om servere, så skriv indstillingerne herunder.'
  },

  choice: {
    title: 'IMAP eller POP3?',
    lead: 'IMAP er det rigtige for næsten alle.',
    imap: 'Med IMAP bliver mailen på serveren. Telefon, computer og webmail viser det samme, og går en enhed i stykker, er intet tabt.',
    pop3: 'POP3 henter mailen til én enhed og sletter den som regel på serveren. Så er den ingen andre steder, og sikkerhedskopien må du selv sørge for.',
    mixing:
      'Hent aldrig en postkasse med POP3, som bliver læst med IMAP et andet sted: Så forsvinder mailen dér.',
    copy: 'Vælger du alligevel POP3, så slå *efterlad en kopi på serveren* til, indtil du er sikker.',
    limit:
      'En postkasse har en grænse. Med IMAP, eller med kopier på serveren, må du slette det, du ikke skal bruge. Ellers bliver den fuld, og ny mail bliver afvist.',
    use: 'Brug {kind}',
    used: '{kind} er valgt'
  },

  manual: {
    title: 'Indstillinger i hånden',
    lead: 'Til programmer, der spørger om servere.',
    incoming: 'Indgående mail',
    outgoing: 'Udgående mail',
    prefer: 'Helst',
    alternative: 'Hvis det ikke går',
    protocol: 'Protokol',
    server: 'Server',
    port: 'Port',
    security: 'Sikkerhed',
    login: 'Brugernavn',
    authentication: 'Godkendelse',
    leave: 'Kopier på serveren',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Kopiér',
    copied: 'Kopieret',
    print: 'Udskriv',
    why: 'De foretrukne er krypteret fra første byte. Vælg kun de andre, hvor et program ikke kan det.',
    unencrypted: 'Ukrypteret',
    warning:
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
  leave: {
    yes: 'Lad dem blive',
    no: 'Slet dem efter hentning',
    days: { one: 'Slet dem efter {n} dag', other: 'Slet dem efter {n} dage' }
  },

  phone: {
    title: 'Videre på telefonen',
    text: 'Scan koden med kameraet, så åbner den samme side dér.',
    alt: 'QR-kode med adressen på denne side'
  },
  help: {
    title: 'Hjælp',
    webmail: 'Webmail',
    page: 'Kundeservice'
  }
}
