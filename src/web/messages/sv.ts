import type { Messages } from './en.ts'

export const sv = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Språk',
  title: 'Ställ in din e-post',
  titleFor: 'Ställ in {address}',
  description: 'Alla inställningar för ditt e-postprogram. Du slipper skriva in servernamn.',
  skipLink: 'Hoppa till innehållet',

  form: {
    lead: 'Ange din e-postadress så får du inställningarna för din mobil, surfplatta eller dator.',
    label: 'Din e-postadress',
    placeholder: 'anna@{domain}',
    submit: 'Fortsätt',
    privacy: 'Vi frågar aldrig efter ditt lösenord, och vi sparar inte din adress.',
    otherAddress: 'Använd en annan adress'
  },

  invalidAddress: {
    title: 'Det här är inte en fullständig e-postadress',
    text: 'En e-postadress ser ut som {example}: ett namn, ett @ och en domän, utan mellanslag.'
  },
  unknownDomain: {
    title: 'Vi känner inte till den här domänen',
    text: 'Är {domain} rätt stavat? Då finns din e-post hos en annan leverantör. Fråga den som gav dig adressen.',
    didYouMean: 'Menade du {address}?',
    support: 'Du kan också fråga {provider}:'
  },
  unavailable: {
    title: 'Försök igen om en minut',
    text: 'Det går inte att hämta inställningarna för den här adressen just nu. Vänta en minut och skicka sedan formuläret igen.'
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Kontrollera länken som du använde eller ange din e-postadress här nedanför.'
  },
  redirect: {
    title: 'E-posten för {domain} finns hos en annan leverantör',
    toAddress: 'Ställ in ditt program med adressen {target} i stället.',
    toUrl:
      'Ange bara din adress och ditt lösenord i programmet, så hittar det servrarna själv. Fråga {provider} om programmet ändå vill ha servernamn.',
    microsoft: {
      title: 'Din e-post finns hos Microsoft 365',
      lead: 'Programmet visar en sida från Microsoft där du loggar in.',
      outlook: '*Outlook* på alla enheter: lägg till kontot {address}.',
      apple:
        '*iPhone, iPad och Mac:* lägg till ett konto av typen *Microsoft Exchange* med adressen {address} och välj [mac.signIn].',
      android: '*Gmail* på Android: lägg till ett konto, välj [gmail.exchange] och ange {address}.',
      thunderbird: '*Thunderbird:* lägg till kontot {address} och logga in på sidan som öppnas.'
    }
  },

  devices: {
    title: 'Vad vill du ställa in?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, annat'
  },
  recommended: 'Rekommenderas',

  hints: {
    firstSteps: 'Gör det här först',
    password: 'Vilket lösenord?',
    alias:
      'Ett alias skickar bara e-post vidare och har inget lösenord. Ange adressen till den brevlåda som aliaset går till.',
    more: 'Läs mer'
  },

  noPassword: {
    title: 'Bara vissa e-postprogram fungerar med {provider}',
    oauth:
      'Du loggar in på en webbsida hos {provider} i stället för i programmet. Det fungerar bara i program som {provider} har godkänt.',
    other:
      'Servrarna hos {provider} kräver ett certifikat eller en Kerberos-biljett som din administratör installerar på enheten.',
    help: 'Fråga {provider} vilka program du kan använda.',
    webmail: 'Öppna webbmejlen'
  },

  profile: {
    title: 'Installera en profil',
    lead: 'Profilen innehåller alla inställningar. Du behöver inte skriva in några servernamn.',
    download: 'Hämta profilen',
    iphone: {
      download: 'Tryck på *{download}* här ovanför och sedan på [iphone.allow].',
      open: 'Öppna [iphone.settings] och tryck på [iphone.profileDownloaded] nästan högst upp. Om det inte står där går du till [iphone.general] › [iphone.deviceManagement].',
      install:
        'Tryck på [iphone.install], ange enhetens lösenkod och tryck på [iphone.install] igen.',
      finish: 'Tryck på [iphone.next] och sedan på [iphone.done]. Din e-post finns i appen *Mail*.'
    },
    mac: {
      download: 'Klicka på *{download}* här ovanför och öppna filen som hämtas.',
      open: 'Öppna [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. I macOS 13 och 14 öppnar du [mac.privacySecurity] › [mac.profiles].',
      install: 'Dubbelklicka på profilen {provider} och klicka sedan på [mac.install].',
      finish: 'Din e-post finns i appen *Mail*.'
    },
    name: 'Ange ditt namn så som mottagarna ska se det.',
    passwords: {
      one: 'Ange lösenordet till din brevlåda.',
      other:
        'Ange lösenordet till din brevlåda. Enheten frågar efter det {count} gånger, en gång för varje konto i profilen.'
    },
    installWithin: {
      one: 'Installera profilen inom {count} minut. Sedan raderar enheten den, och du måste hämta den på nytt.',
      other:
        'Installera profilen inom {count} minuter. Sedan raderar enheten den, och du måste hämta den på nytt.'
    },
    stolenDevice:
      'Om [iphone.stolenDeviceProtection] är på installerar du profilen på en plats där du brukar vara, till exempel hemma, eller stänger av skyddet tills du är klar.',
    unsigned:
      'Enheten kan visa {unsigned} i rött. Det gäller filen, inte din e-post. Profilen innehåller din adress och servrarna här nedanför, men inget lösenord.',
    unsignedOnIphone: '[iphone.notSigned] eller [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] eller [mac.unverified]',
    removal:
      'Ta bort profilen på samma ställe om du vill ta bort kontot senare. Om enheten inte godtar en nyare profil tar du bort den gamla först.',
    mailOnly:
      'Om installationen stannar vid kalendrar eller kontakter installerar du {link} i stället.',
    mailOnlyLink: 'profilen med bara e-post',
    openInSafari:
      'Den här webbläsaren kan inte installera profiler. Kopiera länken och öppna den i *Safari*.'
  },

  steps: {
    password: 'Ange ditt lösenord.',
    incoming: 'Ange de här inställningarna för inkommande e-post:',
    outgoing: 'Ange de här inställningarna för utgående e-post:',
    finds: 'Programmet hittar servrarna själv.',
    asks: 'Om programmet frågar efter servrar anger du {link}.',
    asksLink: 'serverinställningarna här nedanför',
    get: 'Hämta {program}',
    labelsVary: 'Knapparna kan heta olika på olika enheter.'
  },

  thunderbird: {
    menu: 'Öppna Thunderbird. Välj [thunderbird.addAccount] › [thunderbird.email] i menyn (före version 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Ange ditt namn och {address} och klicka på [thunderbird.continue].',
    pop3: 'När Thunderbird visar vad det har hittat väljer du *POP3* innan du fortsätter.',
    password:
      'Ange ditt lösenord och klicka på [thunderbird.continue] tills du kan klicka på [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Öppna Thunderbird, tryck på [thunderbirdAndroid.getStarted] och sedan på [thunderbirdAndroid.addEmailAccount].',
    address: 'Ange {address} och tryck på [thunderbirdAndroid.next].',
    password: 'Ange ditt lösenord och tryck på [thunderbirdAndroid.next].',
    name: 'Ange ditt namn så som mottagarna ska se det och tryck på [thunderbirdAndroid.next] tills du ser inkorgen.',
    code: {
      title: 'Skanna in inställningarna i Thunderbird',
      lead: 'Koden innehåller inställningarna för *Thunderbird för Android*, men inget lösenord. Visa den på en annan skärm eller på papper.',
      alt: 'QR-kod med kontots inställningar för Thunderbird för Android',
      scan: 'I Thunderbird trycker du på [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Har du redan ett konto där trycker du på [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Skanna koden och tryck på [thunderbirdAndroid.import].',
      password:
        'Tryck på kontot, ange ditt lösenord under [thunderbirdAndroid.incomingPassword] och markera [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Öppna Delta Chat och tryck på [deltaChat.createProfile], [deltaChat.otherServer] och sedan [deltaChat.classicEmail].',
    address: 'Ange {address} och ditt lösenord och bekräfta.'
  },
  gmail: {
    title: 'Gmail-appen',
    start: 'Öppna Gmail, tryck på din profilbild och sedan på [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Öppna Gmail, tryck på din profilbild och sedan på [gmail.addAccount] › [gmail.other] och välj *IMAP*.',
    address: 'Ange {address}, gå vidare och välj [gmail.personal].',
    addressOnIphone: 'Ange {address} och gå vidare.',
    signIn: 'Låt [gmail.requireSignIn] vara på och slutför.',
    noSignIn: 'Stäng av [gmail.requireSignIn] och slutför.'
  },
  samsung: {
    title: 'Samsung Email',
    start:
      'Öppna appen *Samsung Email* och välj att lägga till ett konto från en annan leverantör.',
    manual: 'Ange {address} och ditt lösenord. Välj manuell inställning och sedan *{protocol}*.',
    finish: 'Logga in.'
  },
  appleMail: {
    title: 'Mail, utan profil',
    iphone: {
      open: 'Öppna [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Före iOS 18 finns *Mail* direkt i [iphone.settings].',
      address:
        'Ange ditt namn, {address}, ditt lösenord och en valfri beskrivning. Tryck på [iphone.next].',
      protocol: 'Tryck på *{protocol}* högst upp.',
      incoming: 'Ange de här inställningarna under [iphone.incomingServer]:',
      outgoing:
        'Ange de här inställningarna under [iphone.outgoingServer]. Alla behövs, även där det står [iphone.optional]:',
      outgoingWithoutLogin:
        'Ange de här inställningarna under [iphone.outgoingServer] och lämna användarnamn och lösenord tomma:',
      save: 'Tryck på [iphone.next] och sedan på [iphone.save].',
      ports:
        'Öppna kontot igen och ange [iphone.serverPort]: för utgående e-post i inställningarna för *SMTP*-servern, för inkommande e-post under [iphone.advanced].'
    },
    mac: {
      open: 'Öppna appen *Mail* och välj *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Ange ditt namn, {address} och ditt lösenord och klicka på [mac.signIn].',
      protocol: 'Välj *{protocol}* som [mac.accountType] om Mail frågar efter mer.',
      signIn: 'Klicka på [mac.signIn].',
      ports:
        'Öppna *Mail* › [mac.serverSettings], stäng av [mac.manageConnection] och ange portarna.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (klassisk)',
    newTitle: 'Nya Outlook',
    macTitle: 'Outlook för Mac',
    mobileTitle: 'Outlook-appen',
    classic: {
      start:
        'I Outlook väljer du [outlookClassic.file] › [outlookClassic.addAccount] och anger {address}.',
      automatic:
        'Klicka på [outlookClassic.connect]. Frågar Outlook efter lösenordet till din brevlåda? Ange det, så är du klar.',
      fallback:
        'Om Outlook visar en sida från Microsoft eller inte hittar något går du tillbaka. Välj [outlookClassic.advancedOptions] › [outlookClassic.manually], klicka på [outlookClassic.connect] och välj *{protocol}*.',
      manual:
        'Välj [outlookClassic.advancedOptions] › [outlookClassic.manually], klicka på [outlookClassic.connect] och välj *{protocol}*.',
      userName:
        'Outlook frågar inte efter användarnamnet i det här steget. Ange det efteråt i kontoinställningarna.'
    },
    new: {
      start:
        'I Outlook väljer du [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], anger {address} och klickar på [outlookNew.continue].',
      protocol:
        'Välj *{protocol}* om Outlook frågar. Ange ditt lösenord och klicka på [outlookNew.showMore].',
      finish: 'Klicka på [outlookNew.continue].'
    },
    mobile: {
      start: 'Öppna Outlook och lägg till ett konto. Ange {address}.',
      protocol:
        'Om Outlook inte frågar efter ditt lösenord direkt väljer du *{protocol}* och de avancerade inställningarna.',
      finish: 'Ange ditt lösenord och logga in.'
    },
    microsoftLookup:
      'Outlook frågar först Microsoft var din e-post finns. Det svaret kan vi inte påverka, och det kan vara fel.',
    registryFile:
      'För administratörer: {file} stänger av sökningen hos Microsoft för ditt Windows-konto, så att klassiska Outlook frågar {provider}. Öppna filen, bekräfta och starta om Outlook.',
    cloudCopy:
      'Den här versionen av Outlook sparar ditt lösenord och en kopia av din e-post på Microsofts servrar. Det gör varken klassiska Outlook eller Thunderbird.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Öppna [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Ange ditt namn, {address} och ditt lösenord och klicka på [gnome.signIn]. Kontot visas i Evolution och Geary.'
  },
  evolution: {
    open: 'I Evolution väljer du [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address: 'Ange ditt namn och {address} och fortsätt tills du kan klicka på [evolution.apply].',
    protocol: 'Välj *{protocol}* när Evolution frågar efter servertyp för mottagning av e-post.',
    password: 'Ange ditt lösenord när Evolution frågar efter det.'
  },
  kmail: {
    open: 'Öppna KMail. Första gången öppnas en guide. Senare lägger du till konton i inställningarna.',
    address: 'Ange ditt namn, {address} och ditt lösenord och klicka på [kmail.next].',
    finish: 'Välj *{protocol}* och klicka på [kmail.finish].'
  },
  exchange: {
    lead: 'Den här brevlådan använder Exchange-protokollet (ActiveSync) i mobiler och surfplattor.',
    computer: 'På datorn använder du webbmejlen eller frågar {provider} vilket program som passar.',
    iphone:
      'Öppna [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Ange {address}, tryck på [iphone.next] och sedan på [iphone.configureManually].',
    gmail:
      'Öppna Gmail, tryck på din profilbild och sedan på [gmail.addAccount] › [gmail.exchange], och ange {address}.',
    samsung:
      'Öppna appen *Samsung Email* och välj att lägga till ett *Exchange*-konto. Ange {address}.',
    outlook:
      'Öppna Outlook, lägg till ett konto och ange {address}. Välj *Exchange* om Outlook frågar efter kontotyp.',
    server: 'Ange ditt lösenord. Om programmet frågar efter mer anger du de här inställningarna:'
  },
  otherProgram: {
    title: 'Något annat program',
    text: 'Ange din adress och ditt lösenord. Många program hittar resten själva. Om ditt program frågar efter servrar anger du inställningarna här nedanför.'
  },

  protocolChoice: {
    title: 'IMAP eller POP3: vilket ska jag välja?',
    lead: 'IMAP är rätt val för nästan alla.',
    imap: 'Med IMAP ligger e-posten kvar på servern. Alla dina enheter och webbmejlen visar samma e-post, och du förlorar inget om en enhet går sönder.',
    pop3: 'POP3 hämtar e-posten till en enhet och raderar den sedan oftast från servern. Du ansvarar själv för säkerhetskopiorna. POP3 passar en enda enhet med långsam eller instabil internetuppkoppling.',
    neverMix:
      'Använd inte POP3 för en brevlåda som en annan enhet läser med IMAP: då försvinner e-posten där.',
    use: 'Använd {protocol}',
    selected: '{protocol} är valt'
  },

  questions: {
    title: 'Frågor och svar',
    controlPanel: {
      title: 'Hur skapar jag en brevlåda, byter lösenord eller lägger till ett alias?',
      text: 'I {link} hos {provider}.',
      link: 'kontrollpanelen'
    },
    password: {
      title: 'Mitt lösenord godtas inte. Vad kan jag göra?',
      text: 'Kontrollera användarnamnet först: det ska vara {login}. Skriv sedan in lösenordet igen med rätt stora och små bokstäver, och se till att Caps Lock inte är på.',
      webmail:
        'Logga in på {link} med samma lösenord. Om det går har programmet fel användarnamn eller server.',
      webmailLink: 'webbmejlen',
      change:
        'Har du glömt lösenordet väljer du ett nytt i {link}. Ange sedan det nya på alla dina enheter.'
    },
    alias: {
      title: 'Vad är ett alias?',
      text: 'En adress som skickar e-post vidare till en eller flera brevlådor. Den har ingen egen inkorg och inget eget lösenord.'
    },
    deleting: {
      title: 'Vad händer när jag raderar ett mejl?',
      imap: 'Det raderas på servern och därmed på alla dina enheter. De flesta program flyttar det först till papperskorgen, där det tar plats tills du tömmer den.',
      pop3: 'Det raderas på den här enheten. Vad som händer på servern beror på inställningen här nedanför.'
    },
    quota: {
      title: 'Hur mycket e-post får plats?',
      text: 'Din brevlåda rymmer {quota}.',
      full: 'När brevlådan är full avvisas ny e-post. Radera det du inte behöver eller flytta det till mappar på datorn.',
      webmail: 'I {link} ser du hur mycket utrymme som används.',
      webmailLink: 'webbmejlen'
    },
    leaveCopy: {
      title: 'Hur behåller jag e-posten på servern med POP3?',
      text: 'Slå på alternativet att lämna kvar meddelanden på servern i programmets kontoinställningar. I Thunderbird heter det [thunderbird.leaveMessages].',
      full: 'Kopiorna på servern tar plats: radera dem då och då, eller låt programmet radera dem efter några dagar.'
    },
    folders: {
      title: 'Kan jag ha egna mappar?',
      text: 'Ja. Mappar som du skapar i ett program ligger på servern och syns på alla dina enheter. Använd bara a–z, 0–9, _ och - i namnen.',
      subscribe:
        'Om ett program inte visar en mapp letar du efter ”prenumerera” i menyn för kontot eller mapparna.'
    },
    doubled: {
      title: 'Varför har jag dubbla mappar för skickat eller raderat?',
      text: 'Dina program har olika namn på samma mapp. Välj mappar för skickat och raderat i kontoinställningarna i varje program, och använd samma mappar överallt.'
    },
    sharing: {
      title: 'Kan flera enheter och personer använda samma brevlåda?',
      text: 'Ja. E-post som du har läst på en enhet visas som läst på alla, och ny e-post kommer till alla samtidigt. Flera personer kan använda brevlådan på samma gång.'
    },
    offline: {
      title: 'Måste jag vara uppkopplad?',
      text: 'Ja, för att hämta och skicka e-post. Spara viktiga meddelanden på datorn eller skriv ut dem.'
    },
    outgoing: {
      title: 'Vad gör servern för utgående e-post?',
      text: 'Alla program skickar e-post via den (SMTP), oavsett om de läser e-post med IMAP eller POP3.'
    }
  },

  serverSettings: {
    title: 'Serverinställningar',
    lead: 'För program som frågar efter servrar.',
    incoming: 'Inkommande e-post',
    outgoing: 'Utgående e-post',
    alternatives: 'Andra servrar och portar för samma brevlåda',
    alternativesLead:
      'Använd dem bara om servrarna här ovanför inte fungerar i ditt program eller nätverk.',
    otherProtocol: '{protocol} i stället för {chosen}',
    server: 'Server',
    port: 'Port',
    security: 'Säkerhet',
    login: 'Användarnamn',
    authentication: 'Autentisering',
    leaveOnServer: 'Kopior på servern',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakter (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Filer (WebDAV)',
    owa: 'Outlook på webben',
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyFailed: 'Webbläsaren tillåter inte kopiering. Markera texten och kopiera den själv.',
    copyAll: 'Kopiera alla inställningar',
    copyLink: 'Kopiera länken',
    print: 'Skriv ut',
    unencrypted: 'Utan kryptering',
    guideWarning:
      'Leverantören erbjuder ingen krypterad anslutning för det här. Andra i samma nätverk kan läsa ditt lösenord och din e-post. Anslut därför inte från ett offentligt nätverk.',
    unencryptedWarning:
      'Utan kryptering kan andra i samma nätverk läsa ditt lösenord och din e-post. Använd de här servrarna bara om inget annat fungerar, och aldrig i ett offentligt nätverk.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ingen' },
  authentications: {
    password: 'Normalt lösenord',
    'encrypted-password': 'Krypterat lösenord',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
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
    text: 'Skanna koden med mobilens kamera för att öppna den här sidan där.',
    alt: 'QR-kod med adressen till den här sidan'
  },
  help: {
    title: 'Hjälp',
    webmail: 'Webbmejl',
    controlPanel: 'Kontrollpanel',
    page: 'Hjälpsida',
    support: 'Kundtjänst',
    imprint: 'Juridisk information',
    privacy: 'Integritetspolicy'
  },

  instructions: {
    title: 'Instruktioner för {address}',
    poster: 'Ställ in din e-post',
    posterText: 'Skanna koden eller öppna {url} och ange din e-postadress.',
    openPage: 'Öppna den här sidan på enheten som du vill ställa in:',
    scan: 'Skanna koden med mobilens kamera eller öppna {url}.',
    profileCode: 'iPhone och iPad: skanna för att hämta profilen',
    androidCode: 'Thunderbird för Android: skanna för att importera inställningarna',
    message:
      'Hej {name}!\n\nÖppna den här länken i mobilen eller på datorn och följ stegen för att ställa in din e-postadress {address}:\n\n{url}\n\nDu behöver lösenordet till din brevlåda. Vi frågar dig aldrig efter det.',
    messageWithoutName:
      'Hej!\n\nÖppna den här länken i mobilen eller på datorn och följ stegen för att ställa in din e-postadress {address}:\n\n{url}\n\nDu behöver lösenordet till din brevlåda. Vi frågar dig aldrig efter det.',
    sms: 'Ställ in {address} här: {url}'
  }
})
