import type { Messages } from './en.ts'

export const pl = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Język',
  title: 'Skonfiguruj pocztę e-mail',
  titleFor: 'Konfiguracja adresu {address}',
  description: 'Wszystkie ustawienia programu pocztowego, bez wpisywania nazw serwerów.',
  skipLink: 'Przejdź do treści',

  form: {
    lead: 'Podaj adres e-mail, a otrzymasz ustawienia do telefonu, tabletu lub komputera.',
    label: 'Twój adres e-mail',
    placeholder: 'anna@{domain}',
    submit: 'Dalej',
    privacy: 'Nigdy nie pytamy o hasło i nie zapisujemy adresu.',
    otherAddress: 'Użyj innego adresu'
  },

  invalidAddress: {
    title: 'To nie jest pełny adres e-mail',
    text: 'Adres e-mail wygląda jak {example}: nazwa, znak @ i domena, bez spacji.'
  },
  unknownDomain: {
    title: 'Nie znamy tej domeny',
    text: 'Sprawdź, czy domena {domain} jest wpisana poprawnie. Jeśli tak, twoją pocztę obsługuje inny dostawca: zapytaj osobę, od której masz ten adres.',
    didYouMean: 'Czy chodziło o {address}?',
    support: 'Możesz też zapytać dostawcę {provider}:'
  },
  unavailable: {
    title: 'Spróbuj ponownie za minutę',
    text: 'W tej chwili nie możemy sprawdzić ustawień tego adresu. Odczekaj minutę i wyślij formularz ponownie.'
  },
  notFound: {
    title: 'Ta strona nie istnieje',
    text: 'Sprawdź użyty link lub podaj poniżej swój adres e-mail.'
  },
  redirect: {
    title: 'Pocztę domeny {domain} obsługuje inny dostawca',
    toAddress: 'Zamiast tego adresu skonfiguruj w programie adres {target}.',
    toUrl:
      'W programie podaj tylko adres i hasło. Serwery znajdzie sam. Jeśli poprosi o nazwy serwerów, zapytaj o nie dostawcę {provider}.',
    microsoft: {
      title: 'Twoja poczta jest w usłudze Microsoft 365',
      lead: 'Program pokaże stronę firmy Microsoft, na której się zalogujesz.',
      outlook: '*Outlook* na dowolnym urządzeniu: dodaj konto {address}.',
      apple:
        '*iPhone, iPad i Mac:* dodaj konto typu *Microsoft Exchange* z adresem {address} i wybierz [mac.signIn].',
      android: '*Gmail* na Androidzie: dodaj konto, wybierz [gmail.exchange] i wpisz {address}.',
      thunderbird:
        '*Thunderbird:* dodaj konto {address} i zaloguj się na stronie, która się otworzy.'
    }
  },

  devices: {
    title: 'Co chcesz skonfigurować?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, inne'
  },
  recommended: 'Zalecane',

  hints: {
    firstSteps: 'Najpierw zrób to',
    password: 'Które hasło?',
    alias:
      'Alias tylko przekazuje wiadomości i nie ma hasła. Podaj adres skrzynki, do której je przekazuje.',
    more: 'Więcej informacji'
  },

  noPassword: {
    title: 'U dostawcy {provider} działają tylko niektóre programy',
    oauth:
      'Logujesz się na stronie internetowej dostawcy {provider}, a nie w programie. Działa to tylko w programach, które ten dostawca zatwierdził.',
    other:
      'Serwery dostawcy {provider} wymagają certyfikatu lub biletu Kerberos, który administrator instaluje na urządzeniu.',
    help: 'Zapytaj dostawcę {provider}, z jakich programów możesz korzystać.',
    webmail: 'Otwórz webmail'
  },

  profile: {
    title: 'Zainstaluj profil',
    lead: 'Profil zawiera wszystkie ustawienia. Nie trzeba wpisywać nazw serwerów.',
    download: 'Pobierz profil',
    iphone: {
      download: 'Stuknij powyżej w *{download}*, a potem w [iphone.allow].',
      open: 'Otwórz [iphone.settings] i stuknij u góry w [iphone.profileDownloaded]. Jeśli tego nie widzisz, przejdź do [iphone.general] › [iphone.deviceManagement].',
      install:
        'Stuknij w [iphone.install], podaj kod urządzenia i ponownie stuknij w [iphone.install].',
      finish: 'Stuknij w [iphone.next], a potem w [iphone.done]. Poczta jest w aplikacji *Mail*.'
    },
    mac: {
      download: 'Kliknij powyżej *{download}* i otwórz pobrany plik.',
      open: 'Otwórz [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. W systemach macOS 13 i 14 otwórz [mac.privacySecurity] › [mac.profiles].',
      install: 'Kliknij dwukrotnie profil {provider}, a potem kliknij [mac.install].',
      finish: 'Poczta jest w aplikacji *Mail*.'
    },
    name: 'Wpisz imię i nazwisko tak, jak mają je widzieć odbiorcy.',
    passwords: {
      one: 'Podaj hasło do skrzynki.',
      other:
        'Podaj hasło do skrzynki. Urządzenie zapyta o nie {count} razy, raz dla każdego konta w profilu.'
    },
    installWithin: {
      one: 'Zainstaluj profil w ciągu {count} minuty. Potem urządzenie go usunie i trzeba będzie pobrać go ponownie.',
      other:
        'Zainstaluj profil w ciągu {count} minut. Potem urządzenie go usunie i trzeba będzie pobrać go ponownie.'
    },
    stolenDevice:
      'Jeśli jest włączona [iphone.stolenDeviceProtection], zainstaluj profil w znanym miejscu, na przykład w domu, lub wyłącz ochronę na czas instalacji.',
    unsigned:
      'Urządzenie może pokazać na czerwono {unsigned}. Dotyczy to pliku, a nie poczty. Profil zawiera twój adres i serwery podane niżej, ale nie zawiera hasła.',
    unsignedOnIphone: '[iphone.notSigned] lub [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] lub [mac.unverified]',
    removal:
      'Aby później usunąć konto, usuń w tym samym miejscu profil. Jeśli urządzenie odrzuca nowszy profil, najpierw usuń stary.',
    mailOnly:
      'Jeśli instalacja zatrzyma się na kalendarzach lub kontaktach, zainstaluj zamiast tego {link}.',
    mailOnlyLink: 'profil z samą pocztą',
    openInSafari:
      'Ta przeglądarka nie może instalować profili. Skopiuj link i otwórz go w *Safari*.'
  },

  steps: {
    password: 'Podaj hasło.',
    incoming: 'Wpisz te ustawienia poczty przychodzącej:',
    outgoing: 'Wpisz te ustawienia poczty wychodzącej:',
    finds: 'Program sam znajdzie serwery.',
    asks: 'Jeśli zapyta o serwery, wpisz {link}.',
    asksLink: 'ustawienia serwerów podane niżej',
    get: 'Pobierz {program}',
    labelsVary: 'Nazwy przycisków mogą się różnić w zależności od urządzenia.'
  },

  thunderbird: {
    menu: 'Otwórz program Thunderbird. W jego menu wybierz [thunderbird.addAccount] › [thunderbird.email] (przed wersją 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Podaj imię i nazwisko oraz adres {address} i kliknij [thunderbird.continue].',
    pop3: 'Gdy Thunderbird pokaże, co znalazł, wybierz *POP3*, zanim przejdziesz dalej.',
    password: 'Podaj hasło i klikaj [thunderbird.continue], aż pojawi się [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Otwórz aplikację Thunderbird, stuknij w [thunderbirdAndroid.getStarted], a potem w [thunderbirdAndroid.addEmailAccount].',
    address: 'Wpisz {address} i stuknij w [thunderbirdAndroid.next].',
    password: 'Podaj hasło i stuknij w [thunderbirdAndroid.next].',
    name: 'Wpisz imię i nazwisko tak, jak mają je widzieć odbiorcy, i stukaj w [thunderbirdAndroid.next], aż pojawią się odebrane wiadomości.',
    code: {
      title: 'Skonfiguruj Thunderbirda kodem QR',
      lead: 'Ten kod zawiera ustawienia dla aplikacji *Thunderbird na Androida*, ale nie zawiera hasła. Wyświetl go na innym ekranie lub wydrukuj.',
      alt: 'Kod QR z ustawieniami tego konta dla aplikacji Thunderbird na Androida',
      scan: 'W aplikacji Thunderbird stuknij w [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Jeśli masz już w niej konto, stuknij w [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Zeskanuj ten kod i stuknij w [thunderbirdAndroid.import].',
      password:
        'Stuknij w konto, w polu [thunderbirdAndroid.incomingPassword] wpisz hasło i zaznacz [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Otwórz Delta Chat, stuknij w [deltaChat.createProfile], potem w [deltaChat.otherServer], a na koniec w [deltaChat.classicEmail].',
    address: 'Wpisz {address} i hasło, a potem zatwierdź.'
  },
  gmail: {
    title: 'Aplikacja Gmail',
    start: 'Otwórz Gmaila, stuknij w swoje zdjęcie, a potem w [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Otwórz Gmaila, stuknij w swoje zdjęcie, potem w [gmail.addAccount] › [gmail.other] i wybierz *IMAP*.',
    address: 'Wpisz {address}, przejdź dalej i wybierz [gmail.personal].',
    addressOnIphone: 'Wpisz {address} i przejdź dalej.',
    signIn: 'Opcję [gmail.requireSignIn] zostaw włączoną i dokończ konfigurację.',
    noSignIn: 'Opcję [gmail.requireSignIn] wyłącz i dokończ konfigurację.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Otwórz aplikację *Samsung Email* i wybierz dodanie konta innego dostawcy.',
    manual: 'Wpisz {address} i hasło. Wybierz konfigurację ręczną, a potem *{protocol}*.',
    finish: 'Zaloguj się.'
  },
  appleMail: {
    title: 'Mail bez profilu',
    iphone: {
      open: 'Otwórz [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. W systemie starszym niż iOS 18 *Mail* jest bezpośrednio w aplikacji [iphone.settings].',
      address: 'Wpisz imię i nazwisko, {address}, hasło i dowolny opis. Stuknij w [iphone.next].',
      protocol: 'U góry stuknij w *{protocol}*.',
      incoming: 'W części [iphone.incomingServer] wpisz te ustawienia:',
      outgoing:
        'W części [iphone.outgoingServer] wpisz te ustawienia. Potrzebne są wszystkie, nawet tam, gdzie widać [iphone.optional]:',
      outgoingWithoutLogin:
        'W części [iphone.outgoingServer] wpisz te ustawienia, a nazwę użytkownika i hasło zostaw puste:',
      save: 'Stuknij w [iphone.next], a potem w [iphone.save].',
      ports:
        'Otwórz konto ponownie i uzupełnij [iphone.serverPort]: dla poczty wychodzącej w ustawieniach serwera *SMTP*, dla przychodzącej w części [iphone.advanced].'
    },
    mac: {
      open: 'Otwórz aplikację *Mail* i wybierz *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Wpisz imię i nazwisko, {address} i hasło, a potem kliknij [mac.signIn].',
      protocol:
        'Jeśli Mail poprosi o więcej danych, w polu [mac.accountType] wybierz *{protocol}*.',
      signIn: 'Kliknij [mac.signIn].',
      ports:
        'Otwórz *Mail* › [mac.serverSettings], wyłącz opcję [mac.manageConnection] i wpisz porty.'
    }
  },
  outlook: {
    classicTitle: 'Klasyczny Outlook',
    newTitle: 'Nowy Outlook',
    macTitle: 'Outlook dla komputerów Mac',
    mobileTitle: 'Aplikacja Outlook',
    classic: {
      start:
        'W Outlooku wybierz [outlookClassic.file] › [outlookClassic.addAccount] i wpisz {address}.',
      automatic:
        'Kliknij [outlookClassic.connect]. Jeśli Outlook zapyta o hasło do skrzynki, podaj je i gotowe.',
      fallback:
        'Jeśli Outlook pokaże stronę firmy Microsoft lub niczego nie znajdzie, wróć. Wybierz [outlookClassic.advancedOptions] › [outlookClassic.manually], kliknij [outlookClassic.connect] i wybierz *{protocol}*.',
      manual:
        'Wybierz [outlookClassic.advancedOptions] › [outlookClassic.manually], kliknij [outlookClassic.connect] i wybierz *{protocol}*.',
      userName:
        'Outlook nie pyta tutaj o tę nazwę użytkownika. Wpisz ją później w ustawieniach konta.'
    },
    new: {
      start:
        'W Outlooku wybierz [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], wpisz {address} i kliknij [outlookNew.continue].',
      protocol:
        'Jeśli Outlook zapyta, wybierz *{protocol}*. Podaj hasło i kliknij [outlookNew.showMore].',
      finish: 'Kliknij [outlookNew.continue].'
    },
    mobile: {
      start: 'Otwórz Outlooka i dodaj konto. Wpisz {address}.',
      protocol:
        'Jeśli Outlook nie zapyta od razu o hasło, wybierz *{protocol}* i ustawienia zaawansowane.',
      finish: 'Podaj hasło i zaloguj się.'
    },
    microsoftLookup:
      'Outlook najpierw pyta firmę Microsoft, gdzie jest twoja poczta. Nie mamy wpływu na tę odpowiedź i może być błędna.',
    registryFile:
      'Dla administratorów: plik {file} wyłącza na twoim koncie Windows pytanie do firmy Microsoft, więc klasyczny Outlook pyta dostawcę {provider}. Otwórz plik, potwierdź i uruchom Outlooka ponownie.',
    cloudCopy:
      'Ta wersja Outlooka zapisuje twoje hasło i kopię poczty na serwerach firmy Microsoft. Klasyczny Outlook i Thunderbird tego nie robią.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Otwórz [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Wpisz imię i nazwisko, {address} i hasło, a potem kliknij [gnome.signIn]. Konto pojawi się w programach Evolution i Geary.'
  },
  evolution: {
    open: 'W programie Evolution wybierz [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Podaj imię i nazwisko oraz adres {address} i przechodź dalej, aż pojawi się [evolution.apply].',
    protocol: 'Jako typ serwera do odbierania poczty wybierz *{protocol}*.',
    password: 'Gdy Evolution zapyta o hasło, podaj je.'
  },
  kmail: {
    open: 'Otwórz KMail. Przy pierwszym uruchomieniu otworzy się kreator, później konto dodaje się w ustawieniach.',
    address: 'Wpisz imię i nazwisko, {address} i hasło, a potem kliknij [kmail.next].',
    finish: 'Wybierz *{protocol}* i kliknij [kmail.finish].'
  },
  exchange: {
    lead: 'Na telefonach i tabletach ta skrzynka działa przez protokół Exchange (ActiveSync).',
    computer:
      'Na komputerze korzystaj z webmaila lub zapytaj dostawcę {provider} o odpowiedni program.',
    iphone:
      'Otwórz [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Wpisz {address}, stuknij w [iphone.next], a potem w [iphone.configureManually].',
    gmail:
      'Otwórz Gmaila, stuknij w swoje zdjęcie, potem w [gmail.addAccount] › [gmail.exchange] i wpisz {address}.',
    samsung:
      'Otwórz aplikację *Samsung Email* i wybierz dodanie konta *Exchange*. Wpisz {address}.',
    outlook:
      'Otwórz Outlooka, dodaj konto i wpisz {address}. Jeśli Outlook zapyta o typ konta, wybierz *Exchange*.',
    server: 'Podaj hasło. Jeśli program poprosi o więcej danych, wpisz te ustawienia:'
  },
  otherProgram: {
    title: 'Inny program',
    text: 'Podaj adres i hasło: wiele programów samo znajdzie resztę. Jeśli twój zapyta o serwery, wpisz ustawienia podane niżej.'
  },

  protocolChoice: {
    title: 'IMAP czy POP3: co wybrać?',
    lead: 'Dla prawie wszystkich najlepszy jest IMAP.',
    imap: 'IMAP przechowuje pocztę na serwerze. Wszystkie urządzenia i webmail pokazują to samo, a gdy urządzenie się zepsuje, niczego nie tracisz.',
    pop3: 'POP3 pobiera pocztę na jedno urządzenie, a potem zwykle usuwa ją z serwera. Kopie zapasowe trzeba robić samodzielnie. POP3 sprawdza się przy jednym urządzeniu z wolnym lub zawodnym internetem.',
    neverMix:
      'Nie używaj POP3 do skrzynki, z której inne urządzenie korzysta przez IMAP: poczta by tam zniknęła.',
    use: 'Użyj {protocol}',
    selected: 'Wybrano {protocol}'
  },

  questions: {
    title: 'Pytania i odpowiedzi',
    controlPanel: {
      title: 'Jak utworzyć skrzynkę, zmienić hasło lub dodać alias?',
      text: 'W {link} dostawcy {provider}.',
      link: 'panelu zarządzania'
    },
    password: {
      title: 'Moje hasło nie działa. Co mogę zrobić?',
      text: 'Najpierw sprawdź nazwę użytkownika: tutaj to {login}. Potem wpisz hasło jeszcze raz i uważaj na wielkie litery.',
      webmail:
        'Zaloguj się tym samym hasłem do {link}. Jeśli to działa, w programie jest zła nazwa użytkownika lub zły serwer.',
      webmailLink: 'webmaila',
      change:
        'Jeśli nie pamiętasz hasła, ustaw nowe w {link}. Potem wpisz je na wszystkich urządzeniach.'
    },
    alias: {
      title: 'Co to jest alias?',
      text: 'Adres, który przekazuje wiadomości do jednej lub kilku skrzynek. Nie ma własnej skrzynki ani hasła.'
    },
    deleting: {
      title: 'Co się stanie, gdy usunę wiadomość?',
      imap: 'Zniknie z serwera, a więc i ze wszystkich urządzeń. Programy najpierw przenoszą ją do kosza, gdzie zajmuje miejsce, dopóki go nie opróżnisz.',
      pop3: 'Zniknie z tego urządzenia. Co się stanie na serwerze, zależy od ustawienia poniżej.'
    },
    quota: {
      title: 'Ile poczty mogę przechowywać?',
      text: 'W skrzynce mieści się {quota}.',
      full: 'Gdy skrzynka jest pełna, nowe wiadomości są odrzucane. Usuń te, których nie potrzebujesz, lub przenieś je do folderów na komputerze.',
      webmail: '{link} pokazuje, ile miejsca jest zajęte.',
      webmailLink: 'Webmail'
    },
    leaveCopy: {
      title: 'Jak przy POP3 zachować pocztę na serwerze?',
      text: 'W programie, w ustawieniach konta, włącz pozostawianie wiadomości na serwerze. W programie Thunderbird ta opcja nazywa się [thunderbird.leaveMessages].',
      full: 'Kopie na serwerze zajmują miejsce: usuwaj je od czasu do czasu lub ustaw, aby program robił to po kilku dniach.'
    },
    folders: {
      title: 'Czy mogę mieć własne foldery?',
      text: 'Tak. Foldery utworzone w jednym programie są na serwerze i pojawiają się na wszystkich urządzeniach. W nazwach używaj tylko znaków a–z, 0–9, _ i -.',
      subscribe:
        'Jeśli program nie pokazuje folderu, poszukaj w menu konta lub jego folderów opcji „Subskrybuj”.'
    },
    doubled: {
      title: 'Dlaczego mam dwa foldery wysłanych lub usuniętych wiadomości?',
      text: 'Programy nazywają ten sam folder różnie. W każdym programie, w ustawieniach konta, wybierz foldery wysłanych i usuniętych wiadomości, wszędzie te same.'
    },
    sharing: {
      title: 'Czy z jednej skrzynki może korzystać kilka urządzeń i osób?',
      text: 'Tak. Wiadomość przeczytana na jednym urządzeniu jest oznaczona jako przeczytana na wszystkich, a nowe przychodzą na wszystkie naraz. Kilka osób może korzystać ze skrzynki jednocześnie.'
    },
    offline: {
      title: 'Czy potrzebuję połączenia z internetem?',
      text: 'Tak, aby pobierać i wysyłać pocztę. Ważne wiadomości zapisz na komputerze lub wydrukuj.'
    },
    outgoing: {
      title: 'Do czego służy serwer poczty wychodzącej?',
      text: 'Każdy program wysyła pocztę przez serwer poczty wychodzącej (SMTP), bez względu na to, czy odbiera ją przez IMAP, czy POP3.'
    }
  },

  serverSettings: {
    title: 'Ustawienia serwerów',
    lead: 'Dla programów, które pytają o serwery.',
    incoming: 'Poczta przychodząca',
    outgoing: 'Poczta wychodząca',
    alternatives: 'Inne serwery i porty tej samej skrzynki',
    alternativesLead: 'Użyj ich tylko wtedy, gdy program lub sieć nie pozwala użyć powyższych.',
    otherProtocol: '{protocol} zamiast {chosen}',
    server: 'Serwer',
    port: 'Port',
    security: 'Zabezpieczenia',
    login: 'Nazwa użytkownika',
    authentication: 'Uwierzytelnianie',
    leaveOnServer: 'Kopie na serwerze',
    calendar: 'Kalendarz (CalDAV)',
    contacts: 'Kontakty (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Pliki (WebDAV)',
    owa: 'Outlook w sieci Web',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    copyFailed: 'Przeglądarka nie pozwala kopiować. Zaznacz tekst i skopiuj go samodzielnie.',
    copyAll: 'Kopiuj wszystkie ustawienia',
    copyLink: 'Kopiuj link',
    print: 'Drukuj',
    unencrypted: 'Bez szyfrowania',
    guideWarning:
      'Ten dostawca nie oferuje tu szyfrowanego połączenia. Inne osoby w tej samej sieci mogą odczytać hasło i pocztę: nie łącz się w sieci publicznej.',
    unencryptedWarning:
      'Bez szyfrowania inne osoby w tej samej sieci mogą odczytać hasło i pocztę. Używaj tych serwerów tylko wtedy, gdy nic innego nie działa, i nigdy w sieci publicznej.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Brak' },
  authentications: {
    password: 'Zwykłe hasło',
    'encrypted-password': 'Szyfrowane hasło',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certyfikat TLS',
    none: 'Bez uwierzytelniania'
  },
  leaveOnServer: {
    yes: 'Pozostaw',
    no: 'Usuń po pobraniu',
    days: { one: 'Usuń po {count} dniu', other: 'Usuń po {count} dniach' }
  },

  openOnPhone: {
    title: 'Kontynuuj na telefonie',
    text: 'Zeskanuj ten kod aparatem telefonu, aby otworzyć na nim tę stronę.',
    alt: 'Kod QR z adresem tej strony'
  },
  help: {
    title: 'Pomoc',
    webmail: 'Webmail',
    controlPanel: 'Panel zarządzania',
    page: 'Strona pomocy',
    support: 'Wsparcie',
    imprint: 'Nota prawna',
    privacy: 'Prywatność'
  },

  instructions: {
    title: 'Instrukcja dla {address}',
    poster: 'Skonfiguruj pocztę e-mail',
    posterText: 'Zeskanuj kod lub otwórz {url} i podaj swój adres e-mail.',
    openPage: 'Otwórz tę stronę na urządzeniu, które chcesz skonfigurować:',
    scan: 'Zeskanuj kod aparatem telefonu lub otwórz {url}.',
    profileCode: 'iPhone i iPad: zeskanuj, aby pobrać profil',
    androidCode: 'Thunderbird na Androida: zeskanuj, aby zaimportować ustawienia',
    message:
      'Dzień dobry,\n\naby skonfigurować adres e-mail {address} ({name}), otwórz ten link na telefonie lub komputerze i postępuj zgodnie ze wskazówkami:\n\n{url}\n\nPotrzebne będzie hasło do skrzynki. Nigdy o nie nie pytamy.',
    messageWithoutName:
      'Dzień dobry,\n\naby skonfigurować adres e-mail {address}, otwórz ten link na telefonie lub komputerze i postępuj zgodnie ze wskazówkami:\n\n{url}\n\nPotrzebne będzie hasło do skrzynki. Nigdy o nie nie pytamy.',
    sms: 'Skonfiguruj adres {address}: {url}'
  }
})
