import type { Messages } from './en.ts'

export const cs = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Jazyk',
  title: 'Nastavte si e-mail',
  titleFor: 'Nastavení adresy {address}',
  description: 'Všechna nastavení pro váš e-mailový program, bez zadávání názvů serverů.',
  skipLink: 'Přejít k obsahu',

  form: {
    lead: 'Zadejte svou e-mailovou adresu a získáte nastavení pro telefon, tablet nebo počítač.',
    label: 'Vaše e-mailová adresa',
    placeholder: 'anna@{domain}',
    submit: 'Pokračovat',
    privacy: 'Na heslo se nikdy neptáme a vaši adresu neukládáme.',
    otherAddress: 'Použít jinou adresu'
  },

  invalidAddress: {
    title: 'E-mailová adresa není úplná',
    text: 'E-mailová adresa vypadá jako {example}: jméno, zavináč a doména, bez mezer.'
  },
  unknownDomain: {
    title: 'Tuto doménu neznáme',
    text: 'Zkontrolujte, zda je doména {domain} napsaná správně. Pokud ano, váš e-mail je u jiného poskytovatele: zeptejte se toho, od koho adresu máte.',
    didYouMean: 'Měli jste na mysli {address}?',
    support: 'Můžete se také obrátit na poskytovatele {provider}:'
  },
  unavailable: {
    title: 'Zkuste to za minutu znovu',
    text: 'Nastavení pro tuto adresu teď nemůžeme zjistit. Počkejte minutu a odešlete formulář znovu.'
  },
  notFound: {
    title: 'Tato stránka neexistuje',
    text: 'Zkontrolujte odkaz, který jste použili, nebo níže zadejte svou e-mailovou adresu.'
  },
  redirect: {
    title: 'E-mail domény {domain} je u jiného poskytovatele',
    toAddress: 'V programu místo této adresy nastavte {target}.',
    toUrl:
      'V programu zadejte jen svou adresu a heslo. Servery najde sám. Pokud se zeptá na názvy serverů, zjistěte je u poskytovatele {provider}.',
    microsoft: {
      title: 'Váš e-mail je ve službě Microsoft 365',
      lead: 'Program zobrazí stránku Microsoftu, na které se přihlásíte.',
      outlook: '*Outlook* na jakémkoli zařízení: přidejte účet {address}.',
      apple:
        '*iPhone, iPad a Mac:* přidejte účet typu *Microsoft Exchange* s adresou {address} a zvolte [mac.signIn].',
      android: '*Gmail* v Androidu: přidejte účet, zvolte [gmail.exchange] a zadejte {address}.',
      thunderbird:
        '*Thunderbird:* přidejte účet {address} a přihlaste se na stránce, která se otevře.'
    }
  },

  devices: {
    title: 'Co chcete nastavit?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, jiné'
  },
  recommended: 'Doporučeno',

  hints: {
    firstSteps: 'Nejdřív udělejte toto',
    password: 'Které heslo?',
    alias:
      'Alias e-maily jen přeposílá a nemá heslo. Zadejte adresu schránky, do které je přeposílá.',
    more: 'Další informace'
  },

  noPassword: {
    title: 'S poskytovatelem {provider} fungují jen některé programy',
    oauth:
      'Přihlašujete se na webové stránce poskytovatele {provider}, ne v programu. Funguje to jen v programech, které tento poskytovatel schválil.',
    other:
      'Servery poskytovatele {provider} vyžadují certifikát nebo lístek Kerberos, který vám do zařízení nainstaluje správce.',
    help: 'Zeptejte se poskytovatele {provider}, které programy můžete používat.',
    webmail: 'Otevřít webmail'
  },

  profile: {
    title: 'Nainstalujte profil',
    lead: 'Profil obsahuje všechna nastavení. Názvy serverů psát nemusíte.',
    download: 'Stáhnout profil',
    iphone: {
      download: 'Klepněte výše na *{download}* a potom na [iphone.allow].',
      open: 'Otevřete [iphone.settings] a nahoře klepněte na [iphone.profileDownloaded]. Pokud to tam nevidíte, přejděte na [iphone.general] › [iphone.deviceManagement].',
      install:
        'Klepněte na [iphone.install], zadejte kód zařízení a znovu klepněte na [iphone.install].',
      finish:
        'Klepněte na [iphone.next] a potom na [iphone.done]. E-maily najdete v aplikaci *Mail*.'
    },
    mac: {
      download: 'Klikněte výše na *{download}* a otevřete stažený soubor.',
      open: 'Otevřete [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. V macOS 13 a 14 otevřete [mac.privacySecurity] › [mac.profiles].',
      install: 'Dvakrát klikněte na profil {provider} a potom klikněte na [mac.install].',
      finish: 'E-maily najdete v aplikaci *Mail*.'
    },
    name: 'Zadejte své jméno tak, jak ho mají vidět příjemci.',
    passwords: {
      one: 'Zadejte heslo ke své schránce.',
      other:
        'Zadejte heslo ke své schránce. Zařízení se na něj zeptá {count}krát, jednou pro každý účet v profilu.'
    },
    installWithin: {
      one: 'Nainstalujte profil do {count} minuty. Potom ho zařízení smaže a budete ho muset stáhnout znovu.',
      other:
        'Nainstalujte profil do {count} minut. Potom ho zařízení smaže a budete ho muset stáhnout znovu.'
    },
    stolenDevice:
      'Pokud je zapnutá [iphone.stolenDeviceProtection], nainstalujte profil na známém místě, třeba doma, nebo ochranu po dobu instalace vypněte.',
    unsigned:
      'Zařízení může červeně zobrazit {unsigned}. Týká se to souboru, ne vašeho e-mailu. V profilu je vaše adresa a servery uvedené níže, ale žádné heslo.',
    unsignedOnIphone: '[iphone.notSigned] nebo [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] nebo [mac.unverified]',
    removal:
      'Když budete chtít účet později odstranit, odstraňte na stejném místě profil. Pokud zařízení odmítne novější profil, nejdřív odstraňte ten starý.',
    mailOnly:
      'Pokud se instalace zastaví u kalendářů nebo kontaktů, nainstalujte místo toho {link}.',
    mailOnlyLink: 'profil jen s e-mailem',
    openInSafari:
      'Tento prohlížeč neumí profily instalovat. Zkopírujte odkaz a otevřete ho v *Safari*.'
  },

  steps: {
    password: 'Zadejte heslo.',
    incoming: 'Zadejte tato nastavení příchozí pošty:',
    outgoing: 'Zadejte tato nastavení odchozí pošty:',
    finds: 'Program najde servery sám.',
    asks: 'Pokud se na servery zeptá, zadejte {link}.',
    asksLink: 'nastavení serverů uvedená níže',
    get: 'Získat {program}',
    labelsVary: 'Názvy tlačítek se mohou na různých zařízeních lišit.'
  },

  thunderbird: {
    menu: 'Otevřete Thunderbird. V jeho nabídce zvolte [thunderbird.addAccount] › [thunderbird.email] (před verzí 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Zadejte své jméno a adresu {address} a klikněte na [thunderbird.continue].',
    pop3: 'Až Thunderbird ukáže, co našel, nejdřív vyberte *POP3* a teprve pak pokračujte.',
    password:
      'Zadejte heslo a klikejte na [thunderbird.continue], dokud se neobjeví [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Otevřete Thunderbird, klepněte na [thunderbirdAndroid.getStarted] a potom na [thunderbirdAndroid.addEmailAccount].',
    address: 'Zadejte adresu {address} a klepněte na [thunderbirdAndroid.next].',
    password: 'Zadejte heslo a klepněte na [thunderbirdAndroid.next].',
    name: 'Zadejte své jméno tak, jak ho mají vidět příjemci, a klepejte na [thunderbirdAndroid.next], dokud neuvidíte doručenou poštu.',
    code: {
      title: 'Nastavte Thunderbird pomocí QR kódu',
      lead: 'Tento kód obsahuje nastavení pro *Thunderbird pro Android*, ale žádné heslo. Zobrazte ho na jiné obrazovce nebo si ho vytiskněte.',
      alt: 'QR kód s nastavením tohoto účtu pro Thunderbird pro Android',
      scan: 'V Thunderbirdu klepněte na [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Pokud v něm už účet máte, klepněte na [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Naskenujte tento kód a klepněte na [thunderbirdAndroid.import].',
      password:
        'Klepněte na účet, do pole [thunderbirdAndroid.incomingPassword] zadejte své heslo a zaškrtněte [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Otevřete Delta Chat, klepněte na [deltaChat.createProfile], potom na [deltaChat.otherServer] a nakonec na [deltaChat.classicEmail].',
    address: 'Zadejte {address} a heslo a potvrďte.'
  },
  gmail: {
    title: 'Aplikace Gmail',
    start:
      'Otevřete Gmail, klepněte na svůj obrázek a potom na [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Otevřete Gmail, klepněte na svůj obrázek, potom na [gmail.addAccount] › [gmail.other] a vyberte *IMAP*.',
    address: 'Zadejte {address}, pokračujte a vyberte [gmail.personal].',
    addressOnIphone: 'Zadejte {address} a pokračujte.',
    signIn: 'Volbu [gmail.requireSignIn] nechte zapnutou a dokončete nastavení.',
    noSignIn: 'Volbu [gmail.requireSignIn] vypněte a dokončete nastavení.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Otevřete aplikaci *Samsung Email* a zvolte přidání účtu jiného poskytovatele.',
    manual: 'Zadejte {address} a heslo. Zvolte ruční nastavení a potom *{protocol}*.',
    finish: 'Přihlaste se.'
  },
  appleMail: {
    title: 'Mail bez profilu',
    iphone: {
      open: 'Otevřete [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Ve verzích před iOS 18 je *Mail* přímo v aplikaci [iphone.settings].',
      address: 'Zadejte své jméno, {address}, heslo a libovolný popis. Klepněte na [iphone.next].',
      protocol: 'Nahoře klepněte na *{protocol}*.',
      incoming: 'Do části [iphone.incomingServer] zadejte tato nastavení:',
      outgoing:
        'Do části [iphone.outgoingServer] zadejte tato nastavení. Potřebujete všechna, i tam, kde stojí [iphone.optional]:',
      outgoingWithoutLogin:
        'Do části [iphone.outgoingServer] zadejte tato nastavení a uživatelské jméno a heslo nechte prázdné:',
      save: 'Klepněte na [iphone.next] a potom na [iphone.save].',
      ports:
        'Otevřete účet znovu a vyplňte [iphone.serverPort]: pro odchozí poštu v nastavení serveru *SMTP*, pro příchozí poštu v části [iphone.advanced].'
    },
    mac: {
      open: 'Otevřete aplikaci *Mail* a zvolte *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Zadejte své jméno, {address} a heslo a klikněte na [mac.signIn].',
      protocol: 'Pokud Mail chce další údaje, v poli [mac.accountType] vyberte *{protocol}*.',
      signIn: 'Klikněte na [mac.signIn].',
      ports:
        'Otevřete *Mail* › [mac.serverSettings], vypněte volbu [mac.manageConnection] a zadejte porty.'
    }
  },
  outlook: {
    classicTitle: 'Klasický Outlook',
    newTitle: 'Nový Outlook',
    macTitle: 'Outlook pro Mac',
    mobileTitle: 'Aplikace Outlook',
    classic: {
      start:
        'V Outlooku zvolte [outlookClassic.file] › [outlookClassic.addAccount] a zadejte {address}.',
      automatic:
        'Klikněte na [outlookClassic.connect]. Pokud se Outlook zeptá na heslo k vaší schránce, zadejte ho, a je hotovo.',
      fallback:
        'Pokud Outlook zobrazí stránku Microsoftu nebo nic nenajde, vraťte se zpět. Zvolte [outlookClassic.advancedOptions] › [outlookClassic.manually], klikněte na [outlookClassic.connect] a vyberte *{protocol}*.',
      manual:
        'Zvolte [outlookClassic.advancedOptions] › [outlookClassic.manually], klikněte na [outlookClassic.connect] a vyberte *{protocol}*.',
      userName: 'Na toto uživatelské jméno se tu Outlook neptá. Zadejte ho potom v nastavení účtu.'
    },
    new: {
      start:
        'V Outlooku zvolte [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], zadejte {address} a klikněte na [outlookNew.continue].',
      protocol:
        'Pokud se Outlook zeptá, vyberte *{protocol}*. Zadejte heslo a klikněte na [outlookNew.showMore].',
      finish: 'Klikněte na [outlookNew.continue].'
    },
    mobile: {
      start: 'Otevřete Outlook a přidejte účet. Zadejte {address}.',
      protocol:
        'Pokud se Outlook nezeptá hned na heslo, vyberte *{protocol}* a rozšířené nastavení.',
      finish: 'Zadejte heslo a přihlaste se.'
    },
    microsoftLookup:
      'Outlook se nejdřív ptá Microsoftu, kde váš e-mail je. Na tuto odpověď nemáme vliv a může být chybná.',
    registryFile:
      'Pro správce: soubor {file} ve vašem účtu Windows vypne dotaz na Microsoft, takže se klasický Outlook zeptá poskytovatele {provider}. Otevřete soubor, potvrďte a restartujte Outlook.',
    cloudCopy:
      'Tato verze Outlooku ukládá vaše heslo a kopii vašich e-mailů na servery Microsoftu. Klasický Outlook a Thunderbird to nedělají.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Otevřete [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Zadejte své jméno, {address} a heslo a klikněte na [gnome.signIn]. Účet se zobrazí v programech Evolution a Geary.'
  },
  evolution: {
    open: 'V Evolution zvolte [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Zadejte své jméno a adresu {address} a pokračujte, dokud se neobjeví [evolution.apply].',
    protocol: 'Jako typ serveru pro příjem pošty přitom vyberte *{protocol}*.',
    password: 'Až se Evolution zeptá na heslo, zadejte ho.'
  },
  kmail: {
    open: 'Otevřete KMail. Při prvním spuštění se otevře průvodce, později účet přidáte v nastavení.',
    address: 'Zadejte své jméno, {address} a heslo a klikněte na [kmail.next].',
    finish: 'Vyberte *{protocol}* a klikněte na [kmail.finish].'
  },
  exchange: {
    lead: 'V telefonech a tabletech funguje tato schránka přes protokol Exchange (ActiveSync).',
    computer:
      'V počítači používejte webmail, nebo se na vhodný program zeptejte poskytovatele {provider}.',
    iphone:
      'Otevřete [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Zadejte {address}, klepněte na [iphone.next] a potom na [iphone.configureManually].',
    gmail:
      'Otevřete Gmail, klepněte na svůj obrázek, potom na [gmail.addAccount] › [gmail.exchange] a zadejte {address}.',
    samsung:
      'Otevřete aplikaci *Samsung Email* a zvolte přidání účtu *Exchange*. Zadejte {address}.',
    outlook:
      'Otevřete Outlook, přidejte účet a zadejte {address}. Pokud se Outlook zeptá na typ účtu, vyberte *Exchange*.',
    server: 'Zadejte heslo. Pokud program chce další údaje, zadejte tato nastavení:'
  },
  otherProgram: {
    title: 'Jiný program',
    text: 'Zadejte svou adresu a heslo: mnoho programů najde všechno ostatní samo. Pokud se ten váš zeptá na servery, zadejte nastavení uvedená níže.'
  },

  protocolChoice: {
    title: 'IMAP, nebo POP3: co potřebuji?',
    lead: 'Téměř každý potřebuje IMAP.',
    imap: 'IMAP nechává e-maily na serveru. Ve všech zařízeních i ve webmailu vidíte totéž, a když se zařízení rozbije, o nic nepřijdete.',
    pop3: 'POP3 stáhne e-maily do jednoho zařízení a ze serveru je potom obvykle smaže. Zálohovat je musíte sami. POP3 se hodí pro jediné zařízení s pomalým nebo nespolehlivým připojením k internetu.',
    neverMix:
      'Nepoužívejte POP3 pro schránku, kterou v jiném zařízení čtete přes IMAP: e-maily by tam zmizely.',
    use: 'Použít {protocol}',
    selected: 'Zvoleno: {protocol}'
  },

  questions: {
    title: 'Otázky a odpovědi',
    controlPanel: {
      title: 'Jak vytvořím schránku, změním heslo nebo přidám alias?',
      text: 'V {link} poskytovatele {provider}.',
      link: 'administraci'
    },
    password: {
      title: 'Moje heslo nefunguje. Co mám dělat?',
      text: 'Nejdřív zkontrolujte uživatelské jméno: má být {login}. Potom heslo napište znovu a dejte pozor na velká písmena.',
      webmail:
        'Přihlaste se stejným heslem do {link}. Pokud to jde, má program špatné uživatelské jméno nebo server.',
      webmailLink: 'webmailu',
      change:
        'Pokud jste heslo zapomněli, nastavte si v {link} nové. Potom ho zadejte ve všech svých zařízeních.'
    },
    alias: {
      title: 'Co je alias?',
      text: 'Adresa, která přeposílá e-maily do jedné nebo více schránek. Nemá vlastní schránku ani heslo.'
    },
    deleting: {
      title: 'Co se stane, když e-mail smažu?',
      imap: 'Smaže se na serveru, a tím i ve všech vašich zařízeních. Programy ho nejdřív přesunou do koše, kde zabírá místo, dokud koš nevysypete.',
      pop3: 'Smaže se v tomto zařízení. Co se stane na serveru, záleží na nastavení níže.'
    },
    quota: {
      title: 'Kolik e-mailů mohu uchovávat?',
      text: 'Do vaší schránky se vejde {quota}.',
      full: 'Když je schránka plná, nové e-maily nepřijme. Smažte, co nepotřebujete, nebo to přesuňte do složek v počítači.',
      webmail: '{link} ukazuje, kolik místa je obsazeno.',
      webmailLink: 'Webmail'
    },
    leaveCopy: {
      title: 'Jak si s POP3 nechám e-maily na serveru?',
      text: 'V programu v nastavení účtu zapněte volbu, která nechává zprávy na serveru. V Thunderbirdu se jmenuje [thunderbird.leaveMessages].',
      full: 'Kopie na serveru zabírají místo: občas je smažte, nebo nastavte, ať je program po několika dnech smaže sám.'
    },
    folders: {
      title: 'Mohu mít vlastní složky?',
      text: 'Ano. Složky, které vytvoříte v jednom programu, jsou na serveru a objeví se ve všech vašich zařízeních. V názvech používejte jen a–z, 0–9, _ a -.',
      subscribe:
        'Pokud program složku nezobrazuje, hledejte v nabídce účtu nebo složek „Odebírat“ nebo „Přihlásit odběr“.'
    },
    doubled: {
      title: 'Proč mám dvě složky pro odeslané nebo smazané e-maily?',
      text: 'Vaše programy používají pro stejnou složku různé názvy. V nastavení účtu každého programu vyberte složky pro odeslané a smazané e-maily, všude stejné.'
    },
    sharing: {
      title: 'Může jednu schránku používat více zařízení a lidí?',
      text: 'Ano. E-mail přečtený v jednom zařízení je označený jako přečtený ve všech a nové e-maily přicházejí do všech najednou. Schránku může současně používat více lidí.'
    },
    offline: {
      title: 'Potřebuji připojení k internetu?',
      text: 'Ano, k příjmu a odesílání e-mailů. Důležité zprávy si uložte do počítače nebo vytiskněte.'
    },
    outgoing: {
      title: 'K čemu je server odchozí pošty?',
      text: 'Přes server odchozí pošty (SMTP) odesílá e-maily každý program, ať je čte přes IMAP, nebo POP3.'
    }
  },

  serverSettings: {
    title: 'Nastavení serverů',
    lead: 'Pro programy, které se na servery ptají.',
    incoming: 'Příchozí pošta',
    outgoing: 'Odchozí pošta',
    alternatives: 'Další servery a porty pro stejnou schránku',
    alternativesLead: 'Použijte je, jen pokud váš program nebo síť nemůže použít ty výše.',
    otherProtocol: '{protocol} místo {chosen}',
    server: 'Server',
    port: 'Port',
    security: 'Zabezpečení',
    login: 'Uživatelské jméno',
    authentication: 'Autentizace',
    leaveOnServer: 'Kopie na serveru',
    calendar: 'Kalendář (CalDAV)',
    contacts: 'Kontakty (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Soubory (WebDAV)',
    owa: 'Outlook na webu',
    copy: 'Kopírovat',
    copied: 'Zkopírováno',
    copyFailed: 'Váš prohlížeč nedovoluje kopírování. Označte text a zkopírujte ho sami.',
    copyAll: 'Kopírovat všechna nastavení',
    copyLink: 'Kopírovat odkaz',
    print: 'Vytisknout',
    unencrypted: 'Bez šifrování',
    guideWarning:
      'Tento poskytovatel tu nenabízí šifrované připojení. Ostatní ve stejné síti mohou číst vaše heslo i e-maily: nepřipojujte se z veřejné sítě.',
    unencryptedWarning:
      'Bez šifrování mohou ostatní ve stejné síti číst vaše heslo i e-maily. Tyto servery používejte, jen když nic jiného nefunguje, a nikdy ve veřejné síti.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Žádné' },
  authentications: {
    password: 'Heslo, zabezpečený přenos',
    'encrypted-password': 'Šifrované heslo',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certifikát TLS',
    none: 'Bez autentizace'
  },
  leaveOnServer: {
    yes: 'Ponechat',
    no: 'Po stažení smazat',
    days: { one: 'Smazat po {count} dni', other: 'Smazat po {count} dnech' }
  },

  openOnPhone: {
    title: 'Pokračujte v telefonu',
    text: 'Naskenujte tento kód fotoaparátem telefonu. Tato stránka se otevře v něm.',
    alt: 'QR kód s adresou této stránky'
  },
  help: {
    title: 'Pomoc',
    webmail: 'Webmail',
    controlPanel: 'Administrace',
    page: 'Nápověda',
    support: 'Podpora',
    imprint: 'Právní informace',
    privacy: 'Ochrana osobních údajů'
  },

  instructions: {
    title: 'Návod pro {address}',
    poster: 'Nastavte si e-mail',
    posterText: 'Naskenujte kód nebo otevřete {url} a zadejte svou e-mailovou adresu.',
    openPage: 'Otevřete tuto stránku v zařízení, které chcete nastavit:',
    scan: 'Naskenujte kód fotoaparátem telefonu nebo otevřete {url}.',
    profileCode: 'iPhone a iPad: naskenujte a stáhněte profil',
    androidCode: 'Thunderbird pro Android: naskenujte a načtěte nastavení',
    message:
      'Dobrý den,\n\ne-mailovou adresu {address} ({name}) nastavíte takto: otevřete tento odkaz v telefonu nebo počítači a postupujte podle pokynů.\n\n{url}\n\nBudete potřebovat heslo ke své schránce. My se vás na něj nikdy neptáme.',
    messageWithoutName:
      'Dobrý den,\n\ne-mailovou adresu {address} nastavíte takto: otevřete tento odkaz v telefonu nebo počítači a postupujte podle pokynů.\n\n{url}\n\nBudete potřebovat heslo ke své schránce. My se vás na něj nikdy neptáme.',
    sms: 'Adresu {address} nastavíte zde: {url}'
  }
})
