import type { Messages } from './en.ts'

export const sv: Messages = {
  language: 'Svenska',
  direction: 'ltr',
  languageChoice: 'Språk',
  title: 'Ställ in din e-post',
  titleFor: 'Ställ in {address}',
  skipLink: 'Hoppa till innehållet',

  form: {
    lead: 'Skriv din e-postadress, så får du det som din mobil, surfplatta eller dator behöver, färdigt att använda.',
    label: 'Din e-postadress',
    placeholder: 'anna@{domain}',
    submit: 'Fortsätt',
    privacy: 'Aldrig ditt lösenord: ingen sida hos oss frågar efter det, och adressen sparas inte.',
    otherAddress: 'En annan adress'
  },

  invalidAddress: {
    title: 'Det där är inte en hel e-postadress',
    text: 'En e-postadress ser ut som {example}: ett namn, ett @ och en domän. Se efter att inget fattas och att det inte finns något mellanslag.'
  },
  unknownDomain: {
    title: 'Vi känner inte till {domain}',
    text: 'Är det som står efter @ rätt stavat? I så fall ställs e-posten för {domain} inte in här. Den som gav dig adressen vet var.',
    support: 'Eller fråga {provider}:',
    didYouMean: 'Menade du {address}?'
  },
  unavailable: {
    title: 'Försök igen om en minut',
    text: 'Det går inte att slå upp inställningarna för adressen just nu. Vänta en minut och skicka formuläret igen.'
  },
  redirect: {
    title: 'E-posten för {domain} finns på annat håll',
    toAddress:
      'Ställ in ditt program med adressen {target} i stället. Program som frågar själva skickas dit av sig själva.',
    toUrl:
      'Program som frågar själva skickas rätt av sig själva: ange din adress och ditt lösenord, men inga servrar. Vill programmet ha servernamn, fråga {provider}.'
  },

  devices: {
    title: 'Vad vill du ställa in?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Annat'
  },
  recommended: 'Rekommenderas',
  loginHints: {
    password: 'Lösenordet är det som hör till din brevlåda hos {provider}.',
    alias:
      'Ett alias har ingen egen brevlåda och inget eget lösenord, det skickar bara vidare. Ställ in brevlådan som det leder till och logga in med den brevlådans adress.'
  },

  profile: {
    title: 'Med en profil',
    lead: 'Inget att skriva in utom lösenordet.',
    download: 'Hämta profilen',
    iphone: [
      'Tryck på *Hämta profilen* här ovanför och sedan på *Tillåt*.',
      'Öppna *Inställningar* och tryck på *Profil hämtad*, nästan högst upp. Finns det inte där? Då finns profilen under *Allmänt* › *VPN och enhetshantering*.',
      'Tryck på *Installera*, ange enhetens lösenkod och tryck på *Installera* igen.',
      'Ange lösenordet till din brevlåda, tryck på *Nästa* och sedan på *Klar*. Din e-post finns i appen *Mail*.'
    ],
    mac: [
      'Klicka på *Hämta profilen* här ovanför och öppna filen som hämtades.',
      'Öppna *Systeminställningar* › *Allmänt* › *Enhetshantering*. I macOS 13 och 14 heter det *Integritet och säkerhet* › *Profiler*.',
      'Dubbelklicka på profilen {provider} och klicka sedan på *Installera*.',
      'Ange lösenordet till din brevlåda. Din e-post finns i appen *Mail*.'
    ],
    installWithin: {
      one: 'Installera den inom {count} minut: sedan slänger enheten den, och du får hämta den på nytt.',
      other:
        'Installera den inom {count} minuter: sedan slänger enheten den, och du får hämta den på nytt.'
    },
    unsigned:
      '*Inte signerad* eller *Ej verifierad* i rött handlar om vem som har gjort filen, inte om din e-post. I profilen står din adress och servrarna här nedanför, och inget lösenord.',
    removal:
      'Vill du ta bort kontot senare, ta bort profilen på samma ställe. Nekar enheten en nyare profil, ta bort den gamla först.',
    mailOnly: 'Stannar installationen vid kalendern eller kontakterna? Hämta {link} i stället.',
    mailOnlyLink: 'profilen med bara e-post',
    openInSafari:
      'Den här webbläsaren kan inte installera profiler. Kopiera sidans adress och öppna den i *Safari*.'
  },

  thunderbird: {
    desktop: [
      'Öppna Thunderbird och välj *Nytt konto* › *E-post* i menyn.',
      'Ange ditt namn och {address} och klicka på *Fortsätt*. Thunderbird hittar servrarna på egen hand.',
      'Ange ditt lösenord och slutför.'
    ],
    pop3: 'Thunderbird tar IMAP av sig självt. Välj *POP3* där programmet visar vad det har hittat, innan du går vidare.',
    android: [
      'Installera *Thunderbird* från Google Play eller F-Droid och öppna appen.',
      'Ange {address} och tryck på *Nästa*. Thunderbird hittar servrarna på egen hand.',
      'Ange ditt lösenord, tryck på *Nästa* och välj namnet som andra ska se.'
    ]
  },
  deltaChat: [
    'Öppna Delta Chat, tryck på *Skapa ny profil* och sedan på *Använd annan server*.',
    'Ange {address} och ditt lösenord. Delta Chat hittar servrarna på egen hand.'
  ],
  gmail: {
    title: 'Gmail-appen',
    steps: [
      'Öppna *Gmail*, tryck på din bild och sedan på *Lägg till ett konto till* › *Annan*.',
      'Ange {address}, tryck på *Nästa* och välj *{protocol}*.',
      'Ange ditt lösenord. Server för inkommande e-post: {incomingHost}, port {incomingPort}, säkerhetstyp {incomingSecurity}, användarnamn {login}.',
      'Server för utgående e-post: {outgoingHost}, port {outgoingPort}, säkerhetstyp {outgoingSecurity}, med *Kräv inloggning* påslaget. Slutför.'
    ]
  },
  samsung: {
    title: 'Samsung E-post',
    steps: [
      'Öppna *E-post* och tryck på *Annat*.',
      'Ange {address} och ditt lösenord, tryck på *Manuell inställning* och välj *{protocol}*.',
      'Inkommande server: {incomingHost}, port {incomingPort}, säkerhet {incomingSecurity}, användarnamn {login}.',
      'Utgående server: {outgoingHost}, port {outgoingPort}, säkerhet {outgoingSecurity}. Tryck sedan på *Logga in*.'
    ]
  },
  appleMail: {
    title: 'Mail, för hand',
    iphone: [
      'Öppna *Inställningar* › *Appar* › *Mail* › *E-postkonton* › *Lägg till konto* › *Annat* › *Lägg till e-postkonto*. Före iOS 18 finns *Mail* direkt i *Inställningar*.',
      'Ange ditt namn, {address}, ditt lösenord och en valfri beskrivning. Tryck på *Nästa* och välj *{protocol}* högst upp.',
      'Server för inkommande e-post: värdnamn {incomingHost}, användarnamn {login} och ditt lösenord.',
      'Server för utgående e-post: värdnamn {outgoingHost}, användarnamn {outgoingLogin} och ditt lösenord: båda behövs här, även där det står *Valfritt*. Tryck på *Nästa* och sedan på *Spara*.'
    ],
    mac: [
      'Öppna *Mail* och välj *Mail* › *Lägg till konto* › *Annat Mail-konto*.',
      'Ange ditt namn, {address} och ditt lösenord, och klicka på *Logga in*.',
      'Visas fler fält: användarnamn {login}, kontotyp *{protocol}*, server för inkommande e-post {incomingHost}, server för utgående e-post {outgoingHost}. Klicka på *Logga in* igen.'
    ]
  },
  outlook: {
    classicTitle: 'Outlook (klassisk)',
    newTitle: 'Nya Outlook',
    macTitle: 'Outlook för Mac',
    classicSteps: [
      'Välj *Arkiv* › *Lägg till konto* i Outlook, ange {address} och klicka på *Anslut*.',
      'Frågar Outlook direkt efter lösenordet till din brevlåda? Ange det, så är du klar.',
      'Visas en sida från Microsoft, eller hittas inte din brevlåda? Gå tillbaka, välj *Avancerade alternativ* › *Låt mig konfigurera mitt konto manuellt* och sedan *{protocol}*.',
      'Inkommande: {incomingHost}, port {incomingPort}, {incomingSecurity}. Utgående: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Ange ditt lösenord.'
    ],
    microsoftLookup:
      'Outlook frågar först en tjänst hos Microsoft var din e-post finns. Det svaret råder vi inte över, och ibland är det fel.',
    registryFile:
      'För administratörer: {file} stänger av frågan till Microsoft för dig, så att klassiska Outlook frågar {provider}. Öppna filen i Windows, godkänn och starta om Outlook.',
    newSteps: [
      'Välj *Inställningar* › *Konton* › *Lägg till konto* i Outlook, ange {address} och klicka på *Fortsätt*.',
      'Välj *{protocol}* där Outlook frågar och klicka på *Visa mer*.',
      'Inkommande: {incomingHost}, port {incomingPort}, {incomingSecurity}. Utgående: {outgoingHost}, port {outgoingPort}, {outgoingSecurity}. Ange ditt lösenord och klicka på *Fortsätt*.'
    ],
    cloudCopy:
      'Nya Outlook sparar ditt lösenord och en kopia av din e-post på Microsofts servrar. Det gör inte klassiska Outlook och inte Thunderbird.'
  },
  otherProgram: {
    title: 'Något annat program',
    text: 'Många hittar allt så snart de har din adress och ditt lösenord. Frågar ditt program efter servrar, ange inställningarna här nedanför.'
  },

  protocolChoice: {
    title: 'IMAP eller POP3?',
    lead: 'IMAP är rätt för nästan alla.',
    imap: 'Med IMAP ligger e-posten kvar på servern. Mobil, dator och webbmejl visar samma sak, och går en enhet sönder är inget förlorat.',
    pop3: 'POP3 hämtar e-posten till en enda enhet och raderar den i regel från servern. Sedan finns den ingen annanstans, och du får själv se till att den säkerhetskopieras.',
    neverMix:
      'Hämta aldrig en brevlåda med POP3 om den läses med IMAP någon annanstans: då försvinner e-posten där.',
    leaveCopy: 'Väljer du ändå POP3, slå på *lämna en kopia på servern* tills du är säker.',
    mailboxLimit:
      'En brevlåda rymmer inte hur mycket som helst. Med IMAP, eller med kopior kvar på servern, får du radera det du inte behöver. Annars blir den full, och ny e-post avvisas.',
    use: 'Använd {protocol}',
    selected: '{protocol} är valt'
  },

  serverSettings: {
    title: 'Inställningar för hand',
    lead: 'För program som frågar efter servrar.',
    incoming: 'Inkommande e-post',
    outgoing: 'Utgående e-post',
    preferred: 'Helst',
    alternatives: 'Om det inte går',
    server: 'Server',
    port: 'Port',
    security: 'Säkerhet',
    login: 'Användarnamn',
    authentication: 'Autentisering',
    leaveOnServer: 'Kopior på servern',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Kopiera',
    copied: 'Kopierat',
    print: 'Skriv ut',
    preferredAreTls:
      'De som helst ska användas är krypterade från första byten. Välj de andra bara där ett program inte klarar det.',
    unencrypted: 'Okrypterat',
    unencryptedWarning:
      'Utan kryptering kan alla på vägen läsa ditt lösenord och din e-post. Använd de här bara där inget annat fungerar, och aldrig i ett nätverk som inte är ditt eget.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ingen' },
  authentications: {
    password: 'Normalt lösenord',
    'encrypted-password': 'Krypterat lösenord',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos/GSSAPI',
    'client-certificate': 'TLS-certifikat',
    none: 'Ingen autentisering'
  },
  leaveOnServer: {
    yes: 'Lämna kvar dem',
    no: 'Radera dem efter hämtning',
    days: { one: 'Radera dem efter {count} dag', other: 'Radera dem efter {count} dagar' }
  },

  openOnPhone: {
    title: 'Fortsätt i mobilen',
    text: 'Läs av koden med kameran, så öppnas samma sida där.',
    alt: 'QR-kod med adressen till den här sidan'
  },
  help: {
    title: 'Hjälp',
    webmail: 'Webbmejl',
    support: 'Kundtjänst'
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Kontrollera adressen i adressfältet, eller skriv in din e-postadress här nedanför.'
  }
}
