import type { Messages } from './en.ts'

export const de = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Sprache',
  title: 'E-Mail einrichten',
  titleFor: '{address} einrichten',
  description: 'Alle Einstellungen für Ihr E-Mail-Programm, ohne Servernamen einzutippen.',
  skipLink: 'Zum Inhalt springen',

  form: {
    lead: 'Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten die Einstellungen für Handy, Tablet oder Computer.',
    label: 'Ihre E-Mail-Adresse',
    placeholder: 'anna@{domain}',
    submit: 'Weiter',
    privacy: 'Wir fragen nie nach Ihrem Passwort und speichern Ihre Adresse nicht.',
    otherAddress: 'Andere Adresse verwenden'
  },

  invalidAddress: {
    title: 'Das ist keine vollständige E-Mail-Adresse',
    text: 'Eine E-Mail-Adresse sieht aus wie {example}: ein Name, ein @ und eine Domain, ohne Leerzeichen.'
  },
  unknownDomain: {
    title: 'Diese Domain kennen wir nicht',
    text: 'Prüfen Sie die Schreibweise von {domain}. Wenn sie stimmt, liegen Ihre E-Mails bei einem anderen Anbieter: Fragen Sie dort, wo Sie die Adresse bekommen haben.',
    didYouMean: 'Meinten Sie {address}?',
    support: 'Sie können auch {provider} fragen:'
  },
  unavailable: {
    title: 'Versuchen Sie es in einer Minute erneut',
    text: 'Die Einstellungen für diese Adresse lassen sich gerade nicht abrufen. Warten Sie eine Minute und senden Sie das Formular noch einmal ab.'
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Prüfen Sie den Link oder geben Sie unten Ihre E-Mail-Adresse ein.'
  },
  redirect: {
    title: 'Die E-Mails von {domain} liegen bei einem anderen Anbieter',
    toAddress: 'Richten Sie Ihr Programm stattdessen mit der Adresse {target} ein.',
    toUrl:
      'Geben Sie in Ihrem Programm nur Ihre Adresse und Ihr Passwort ein. Es findet die Server selbst. Wenn es nach Servernamen fragt, wenden Sie sich an {provider}.',
    microsoft: {
      title: 'Ihr Postfach ist bei Microsoft 365',
      lead: 'Die Programme zeigen Ihnen eine Seite von Microsoft, auf der Sie sich anmelden.',
      outlook: '*Outlook* auf jedem Gerät: Fügen Sie das Konto {address} hinzu.',
      apple:
        '*iPhone, iPad und Mac:* Fügen Sie ein Konto vom Typ *Microsoft Exchange* mit der Adresse {address} hinzu und wählen Sie [mac.signIn].',
      android:
        '*Gmail* auf Android: Fügen Sie ein Konto hinzu, wählen Sie [gmail.exchange] und geben Sie {address} ein.',
      thunderbird:
        '*Thunderbird:* Fügen Sie das Konto {address} hinzu und melden Sie sich auf der Seite an, die sich öffnet.'
    }
  },

  devices: {
    title: 'Was möchten Sie einrichten?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, andere'
  },
  recommended: 'Empfohlen',

  hints: {
    firstSteps: 'Zuerst erledigen',
    password: 'Welches Passwort?',
    alias:
      'Ein Alias leitet E-Mails nur weiter und hat kein Passwort. Geben Sie die Adresse des Postfachs ein, an das er weiterleitet.',
    more: 'Mehr dazu'
  },

  noPassword: {
    title: 'Nur bestimmte E-Mail-Programme funktionieren mit {provider}',
    oauth:
      'Die Anmeldung läuft über eine Webseite von {provider} statt im Programm. Das geht nur in Programmen, die {provider} zugelassen hat.',
    other:
      'Die Server von {provider} verlangen ein Zertifikat oder ein Kerberos-Ticket, das Ihre IT-Abteilung auf Ihrem Gerät einrichtet.',
    help: 'Fragen Sie {provider}, welche Programme Sie verwenden können.',
    webmail: 'Webmail öffnen'
  },

  profile: {
    title: 'Ein Profil installieren',
    lead: 'Das Profil enthält alle Einstellungen. Sie müssen keine Servernamen eintippen.',
    download: 'Profil laden',
    iphone: {
      download: 'Tippen Sie oben auf *{download}*, dann auf [iphone.allow].',
      open: 'Öffnen Sie [iphone.settings] und tippen Sie oben auf [iphone.profileDownloaded]. Falls es dort nicht steht, öffnen Sie [iphone.general] › [iphone.deviceManagement].',
      install:
        'Tippen Sie auf [iphone.install], geben Sie den Code Ihres Geräts ein und tippen Sie noch einmal auf [iphone.install].',
      finish:
        'Tippen Sie auf [iphone.next], dann auf [iphone.done]. Ihre E-Mails finden Sie in der App *Mail*.'
    },
    mac: {
      download: 'Klicken Sie oben auf *{download}* und öffnen Sie die geladene Datei.',
      open: 'Öffnen Sie [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. In macOS 13 und 14 öffnen Sie [mac.privacySecurity] › [mac.profiles].',
      install:
        'Doppelklicken Sie auf das Profil {provider} und klicken Sie dann auf [mac.install].',
      finish: 'Ihre E-Mails finden Sie in der App *Mail*.'
    },
    name: 'Geben Sie Ihren Namen so ein, wie andere ihn sehen sollen.',
    passwords: {
      one: 'Geben Sie das Passwort Ihres Postfachs ein.',
      other:
        'Geben Sie das Passwort Ihres Postfachs ein. Das Gerät fragt {count}-mal danach, einmal für jedes Konto im Profil.'
    },
    installWithin: {
      one: 'Installieren Sie das Profil innerhalb von {count} Minute. Danach löscht das Gerät es, und Sie müssen es neu laden.',
      other:
        'Installieren Sie das Profil innerhalb von {count} Minuten. Danach löscht das Gerät es, und Sie müssen es neu laden.'
    },
    stolenDevice:
      'Wenn [iphone.stolenDeviceProtection] eingeschaltet ist, installieren Sie das Profil an einem vertrauten Ort, zum Beispiel zu Hause, oder schalten Sie den Schutz so lange aus.',
    unsigned:
      'Vielleicht zeigt das Gerät {unsigned} in Rot an. Das betrifft die Datei, nicht Ihre E-Mails. Das Profil enthält Ihre Adresse und die Server unten, aber kein Passwort.',
    unsignedOnIphone: '[iphone.notSigned] oder [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] oder [mac.unverified]',
    removal:
      'Um das Konto später zu entfernen, entfernen Sie das Profil an derselben Stelle. Wenn das Gerät ein neueres Profil nicht annimmt, entfernen Sie zuerst das alte.',
    mailOnly:
      'Wenn die Installation bei Kalendern oder Kontakten stehen bleibt, installieren Sie stattdessen {link}.',
    mailOnlyLink: 'das Profil nur mit E-Mail',
    openInSafari:
      'Dieser Browser kann keine Profile installieren. Kopieren Sie den Link und öffnen Sie ihn in *Safari*.'
  },

  steps: {
    password: 'Geben Sie Ihr Passwort ein.',
    incoming: 'Geben Sie diese Einstellungen für eingehende E-Mails ein:',
    outgoing: 'Geben Sie diese Einstellungen für ausgehende E-Mails ein:',
    finds: 'Das Programm findet die Server selbst.',
    asks: 'Wenn das Programm nach Servern fragt, geben Sie die {link} ein.',
    asksLink: 'Servereinstellungen unten',
    get: '{program} herunterladen',
    labelsVary: 'Die Bezeichnungen können je nach Gerät abweichen.'
  },

  thunderbird: {
    menu: 'Öffnen Sie Thunderbird und wählen Sie im Menü [thunderbird.addAccount] › [thunderbird.email] (vor Version 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Geben Sie Ihren Namen und {address} ein und klicken Sie auf [thunderbird.continue].',
    pop3: 'Wählen Sie bei den gefundenen Einstellungen *POP3*, bevor Sie fortfahren.',
    password:
      'Geben Sie Ihr Passwort ein und klicken Sie so oft auf [thunderbird.continue], bis Sie auf [thunderbird.finish] klicken können.'
  },
  thunderbirdAndroid: {
    start:
      'Öffnen Sie Thunderbird und tippen Sie auf [thunderbirdAndroid.getStarted], dann auf [thunderbirdAndroid.addEmailAccount].',
    address: 'Geben Sie {address} ein und tippen Sie auf [thunderbirdAndroid.next].',
    password: 'Geben Sie Ihr Passwort ein und tippen Sie auf [thunderbirdAndroid.next].',
    name: 'Geben Sie Ihren Namen so ein, wie andere ihn sehen sollen, und tippen Sie auf [thunderbirdAndroid.next], bis Sie Ihren Posteingang sehen.',
    code: {
      title: 'Einstellungen mit Thunderbird scannen',
      lead: 'Dieser Code enthält die Einstellungen für *Thunderbird für Android*, aber kein Passwort. Zum Scannen brauchen Sie ihn auf einem anderen Bildschirm oder auf Papier.',
      alt: 'QR-Code mit den Einstellungen dieses Kontos für Thunderbird für Android',
      scan: 'Tippen Sie in Thunderbird auf [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Wenn Sie dort schon ein Konto haben, tippen Sie auf [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Scannen Sie diesen Code und tippen Sie auf [thunderbirdAndroid.import].',
      password:
        'Tippen Sie auf das Konto, geben Sie unter [thunderbirdAndroid.incomingPassword] Ihr Passwort ein und setzen Sie das Häkchen bei [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Öffnen Sie Delta Chat und tippen Sie nacheinander auf [deltaChat.createProfile], [deltaChat.otherServer] und [deltaChat.classicEmail].',
    address: 'Geben Sie {address} und Ihr Passwort ein und bestätigen Sie.'
  },
  gmail: {
    title: 'Gmail-App',
    start:
      'Öffnen Sie Gmail und tippen Sie auf Ihr Profilbild, dann auf [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Öffnen Sie Gmail und tippen Sie auf Ihr Profilbild, dann auf [gmail.addAccount] › [gmail.other]. Wählen Sie *IMAP*.',
    address: 'Geben Sie {address} ein, gehen Sie weiter und wählen Sie [gmail.personal].',
    addressOnIphone: 'Geben Sie {address} ein und gehen Sie weiter.',
    signIn: 'Lassen Sie [gmail.requireSignIn] eingeschaltet und beenden Sie die Einrichtung.',
    noSignIn: 'Schalten Sie [gmail.requireSignIn] aus und beenden Sie die Einrichtung.'
  },
  samsung: {
    title: 'Samsung Email',
    start:
      'Öffnen Sie die App *Samsung Email* und fügen Sie ein Konto eines anderen Anbieters hinzu.',
    manual:
      'Geben Sie {address} und Ihr Passwort ein. Wählen Sie die manuelle Einrichtung, dann *{protocol}*.',
    finish: 'Melden Sie sich an.'
  },
  appleMail: {
    title: 'Mail ohne Profil',
    iphone: {
      open: 'Öffnen Sie [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Vor iOS 18 steht *Mail* direkt in den [iphone.settings].',
      address:
        'Geben Sie Ihren Namen, {address}, Ihr Passwort und eine beliebige Beschreibung ein. Tippen Sie auf [iphone.next].',
      protocol: 'Tippen Sie oben auf *{protocol}*.',
      incoming: 'Geben Sie diese Einstellungen unter [iphone.incomingServer] ein:',
      outgoing:
        'Geben Sie diese Einstellungen unter [iphone.outgoingServer] ein. Alle sind nötig, auch wo [iphone.optional] steht:',
      outgoingWithoutLogin:
        'Geben Sie diese Einstellungen unter [iphone.outgoingServer] ein und lassen Sie Benutzername und Passwort leer:',
      save: 'Tippen Sie auf [iphone.next], dann auf [iphone.save].',
      ports:
        'Öffnen Sie das Konto noch einmal und geben Sie den [iphone.serverPort] ein: für ausgehende E-Mails in den Einstellungen des *SMTP*-Servers, für eingehende unter [iphone.advanced].'
    },
    mac: {
      open: 'Öffnen Sie die App *Mail* und wählen Sie *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address:
        'Geben Sie Ihren Namen, {address} und Ihr Passwort ein und klicken Sie auf [mac.signIn].',
      protocol:
        'Wenn Mail weitere Angaben verlangt, wählen Sie als [mac.accountType] *{protocol}*.',
      signIn: 'Klicken Sie auf [mac.signIn].',
      ports:
        'Öffnen Sie in *Mail* die [mac.serverSettings] des Kontos, schalten Sie [mac.manageConnection] aus und geben Sie die Ports ein.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (klassisch)',
    newTitle: 'Neues Outlook',
    macTitle: 'Outlook für Mac',
    mobileTitle: 'Outlook-App',
    classic: {
      start:
        'Wählen Sie in Outlook [outlookClassic.file] › [outlookClassic.addAccount] und geben Sie {address} ein.',
      automatic:
        'Klicken Sie auf [outlookClassic.connect]. Wenn Outlook nach dem Passwort Ihres Postfachs fragt, geben Sie es ein: fertig.',
      fallback:
        'Wenn Outlook eine Seite von Microsoft zeigt oder nichts findet, gehen Sie zurück. Wählen Sie [outlookClassic.advancedOptions] › [outlookClassic.manually], klicken Sie auf [outlookClassic.connect] und wählen Sie *{protocol}*.',
      manual:
        'Wählen Sie [outlookClassic.advancedOptions] › [outlookClassic.manually], klicken Sie auf [outlookClassic.connect] und wählen Sie *{protocol}*.',
      userName:
        'Nach diesem Benutzernamen fragt Outlook hier nicht. Geben Sie ihn anschließend in den Kontoeinstellungen ein.'
    },
    new: {
      start:
        'Wählen Sie in Outlook [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], geben Sie {address} ein und klicken Sie auf [outlookNew.continue].',
      protocol:
        'Wenn Outlook danach fragt, wählen Sie *{protocol}*. Geben Sie Ihr Passwort ein und klicken Sie auf [outlookNew.showMore].',
      finish: 'Klicken Sie auf [outlookNew.continue].'
    },
    mobile: {
      start: 'Öffnen Sie Outlook, fügen Sie ein Konto hinzu und geben Sie {address} ein.',
      protocol:
        'Wenn Outlook nicht gleich nach Ihrem Passwort fragt, wählen Sie *{protocol}* und die erweiterten Einstellungen.',
      finish: 'Geben Sie Ihr Passwort ein und melden Sie sich an.'
    },
    microsoftLookup:
      'Outlook fragt zuerst bei Microsoft nach, wo Ihre E-Mails liegen. Auf diese Antwort haben wir keinen Einfluss, und sie kann falsch sein.',
    registryFile:
      'Für die IT-Abteilung: {file} schaltet die Abfrage bei Microsoft für Ihr Windows-Konto ab, sodass das klassische Outlook {provider} fragt. Öffnen Sie die Datei, bestätigen Sie und starten Sie Outlook neu.',
    cloudCopy:
      'Diese Outlook-Version speichert Ihr Passwort und eine Kopie Ihrer E-Mails auf Servern von Microsoft. Das klassische Outlook und Thunderbird tun das nicht.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Öffnen Sie [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Geben Sie Ihren Namen, {address} und Ihr Passwort ein und klicken Sie auf [gnome.signIn]. Evolution und Geary zeigen das Konto an.'
  },
  evolution: {
    open: 'Wählen Sie in Evolution [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Geben Sie Ihren Namen und {address} ein und gehen Sie weiter, bis Sie auf [evolution.apply] klicken können.',
    protocol: 'Wählen Sie dabei für den Empfang von E-Mails *{protocol}* als Server-Art.',
    password: 'Geben Sie Ihr Passwort ein, wenn Evolution danach fragt.'
  },
  kmail: {
    open: 'Öffnen Sie KMail. Beim ersten Start öffnet sich ein Assistent; später fügen Sie ein Konto in den Einstellungen hinzu.',
    address:
      'Geben Sie Ihren Namen, {address} und Ihr Passwort ein und klicken Sie auf [kmail.next].',
    finish: 'Wählen Sie *{protocol}* und klicken Sie auf [kmail.finish].'
  },
  exchange: {
    lead: 'Dieses Postfach nutzt auf Handys und Tablets das Exchange-Protokoll (ActiveSync).',
    computer:
      'Nutzen Sie auf dem Computer Webmail oder fragen Sie {provider}, welches Programm sich eignet.',
    iphone:
      'Öffnen Sie [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Geben Sie {address} ein und tippen Sie auf [iphone.next], dann auf [iphone.configureManually].',
    gmail:
      'Öffnen Sie Gmail, tippen Sie auf Ihr Profilbild, dann auf [gmail.addAccount] › [gmail.exchange], und geben Sie {address} ein.',
    samsung:
      'Öffnen Sie die App *Samsung Email*, fügen Sie ein *Exchange*-Konto hinzu und geben Sie {address} ein.',
    outlook:
      'Öffnen Sie Outlook, fügen Sie ein Konto hinzu und geben Sie {address} ein. Wenn Outlook nach dem Kontotyp fragt, wählen Sie *Exchange*.',
    server:
      'Geben Sie Ihr Passwort ein. Wenn das Programm weitere Angaben verlangt, geben Sie diese Einstellungen ein:'
  },
  otherProgram: {
    title: 'Ein anderes Programm',
    text: 'Geben Sie Ihre Adresse und Ihr Passwort ein: Viele Programme finden den Rest selbst. Wenn Ihres nach Servern fragt, geben Sie die Einstellungen unten ein.'
  },

  protocolChoice: {
    title: 'IMAP oder POP3: Was brauche ich?',
    lead: 'Fast alle brauchen IMAP.',
    imap: 'Mit IMAP bleiben Ihre E-Mails auf dem Server. Alle Geräte und Webmail zeigen dieselben E-Mails, und wenn ein Gerät kaputtgeht, ist nichts verloren.',
    pop3: 'POP3 lädt Ihre E-Mails auf ein Gerät und löscht sie danach meist vom Server. Um die Datensicherung kümmern Sie sich selbst. POP3 eignet sich für ein einzelnes Gerät mit langsamer oder unzuverlässiger Internetverbindung.',
    neverMix:
      'Verwenden Sie POP3 nicht für ein Postfach, das ein anderes Gerät mit IMAP abruft: Dort würden die E-Mails verschwinden.',
    use: '{protocol} verwenden',
    selected: '{protocol} ist ausgewählt'
  },

  questions: {
    title: 'Fragen und Antworten',
    controlPanel: {
      title: 'Wie lege ich ein Postfach oder einen Alias an oder ändere das Passwort?',
      text: 'In der {link} von {provider}.',
      link: 'Verwaltungsoberfläche'
    },
    password: {
      title: 'Mein Passwort wird nicht angenommen. Was kann ich tun?',
      text: 'Prüfen Sie zuerst den Benutzernamen: Er muss {login} lauten. Geben Sie dann das Passwort neu ein. Achten Sie auf Groß- und Kleinschreibung und darauf, dass die Feststelltaste aus ist.',
      webmail:
        'Melden Sie sich mit demselben Passwort im {link} an. Wenn das klappt, ist im Programm der Benutzername oder der Server falsch.',
      webmailLink: 'Webmail',
      change:
        'Wenn Sie Ihr Passwort vergessen haben, legen Sie in der {link} ein neues fest. Geben Sie es dann auf allen Geräten ein.'
    },
    alias: {
      title: 'Was ist ein Alias?',
      text: 'Eine Adresse, die E-Mails an ein oder mehrere Postfächer weiterleitet. Sie hat keinen eigenen Posteingang und kein eigenes Passwort.'
    },
    deleting: {
      title: 'Was passiert, wenn ich eine E-Mail lösche?',
      imap: 'Sie wird auf dem Server und damit auf allen Ihren Geräten gelöscht. Die meisten Programme verschieben sie erst in den Papierkorb. Dort belegt sie Speicherplatz, bis Sie ihn leeren.',
      pop3: 'Sie wird auf diesem Gerät gelöscht. Ob auch auf dem Server, hängt von der Einstellung unten ab.'
    },
    quota: {
      title: 'Wie viele E-Mails kann ich aufbewahren?',
      text: 'Ihr Postfach fasst {quota}.',
      full: 'Wenn das Postfach voll ist, werden neue E-Mails abgewiesen. Löschen Sie, was Sie nicht brauchen, oder verschieben Sie es in Ordner auf Ihrem Computer.',
      webmail: 'Im {link} sehen Sie, wie viel Speicherplatz belegt ist.',
      webmailLink: 'Webmail'
    },
    leaveCopy: {
      title: 'Wie behalte ich meine E-Mails mit POP3 auf dem Server?',
      text: 'Stellen Sie in den Kontoeinstellungen Ihres Programms ein, dass die Nachrichten auf dem Server bleiben. In Thunderbird heißt das [thunderbird.leaveMessages].',
      full: 'Kopien auf dem Server belegen Speicherplatz: Löschen Sie sie ab und zu oder lassen Sie sie vom Programm nach einigen Tagen löschen.'
    },
    folders: {
      title: 'Kann ich eigene Ordner anlegen?',
      text: 'Ja. Ordner, die Sie in einem Programm anlegen, liegen auf dem Server und erscheinen auf allen Ihren Geräten. Verwenden Sie in den Namen nur a–z, 0–9, _ und -.',
      subscribe:
        'Wenn ein Programm einen Ordner nicht zeigt, suchen Sie im Menü des Kontos oder der Ordner nach „Abonnieren“.'
    },
    doubled: {
      title: 'Warum gibt es die Ordner für gesendete oder gelöschte E-Mails doppelt?',
      text: 'Ihre Programme verwenden verschiedene Namen für denselben Ordner. Wählen Sie in den Kontoeinstellungen jedes Programms die Ordner für gesendete und gelöschte E-Mails aus, und zwar überall dieselben.'
    },
    sharing: {
      title: 'Können mehrere Geräte und Personen dasselbe Postfach nutzen?',
      text: 'Ja. Was Sie auf einem Gerät gelesen haben, wird auf allen als gelesen angezeigt, und neue E-Mails kommen auf allen gleichzeitig an. Mehrere Personen können ein Postfach gleichzeitig nutzen.'
    },
    offline: {
      title: 'Brauche ich eine Internetverbindung?',
      text: 'Ja, zum Abrufen und zum Senden. Speichern Sie wichtige E-Mails auf Ihrem Computer oder drucken Sie sie aus.'
    },
    outgoing: {
      title: 'Wozu dient der Postausgangsserver?',
      text: 'Jedes Programm sendet E-Mails über den Postausgangsserver (SMTP), egal ob es sie mit IMAP oder mit POP3 abruft.'
    }
  },

  serverSettings: {
    title: 'Servereinstellungen',
    lead: 'Für Programme, die nach Servern fragen.',
    incoming: 'Eingehende E-Mails',
    outgoing: 'Ausgehende E-Mails',
    alternatives: 'Andere Server und Ports für dasselbe Postfach',
    alternativesLead:
      'Verwenden Sie diese nur, wenn die oben genannten in Ihrem Programm oder Netzwerk nicht funktionieren.',
    otherProtocol: '{protocol} statt {chosen}',
    server: 'Server',
    port: 'Port',
    security: 'Sicherheit',
    login: 'Benutzername',
    authentication: 'Authentifizierung',
    leaveOnServer: 'Kopien auf dem Server',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakte (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Dateien (WebDAV)',
    owa: 'Outlook im Web',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Ihr Browser erlaubt das Kopieren nicht. Markieren und kopieren Sie den Text selbst.',
    copyAll: 'Alle Einstellungen kopieren',
    copyLink: 'Link kopieren',
    print: 'Drucken',
    unencrypted: 'Ohne Verschlüsselung',
    guideWarning:
      'Dieser Anbieter bietet dafür keine verschlüsselte Verbindung. Andere im selben Netzwerk können Ihr Passwort und Ihre E-Mails mitlesen: Nutzen Sie dafür kein öffentliches Netzwerk.',
    unencryptedWarning:
      'Ohne Verschlüsselung können andere im selben Netzwerk Ihr Passwort und Ihre E-Mails mitlesen. Verwenden Sie diese Server nur, wenn nichts anderes funktioniert, und nie in einem öffentlichen Netzwerk.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Keine' },
  authentications: {
    password: 'Passwort, normal',
    'encrypted-password': 'Verschlüsseltes Passwort',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'TLS-Zertifikat',
    none: 'Keine Authentifizierung'
  },
  leaveOnServer: {
    yes: 'Behalten',
    no: 'Nach dem Abrufen löschen',
    days: { one: 'Nach {count} Tag löschen', other: 'Nach {count} Tagen löschen' }
  },

  openOnPhone: {
    title: 'Weiter auf dem Handy',
    text: 'Scannen Sie diesen Code mit der Kamera Ihres Handys, um diese Seite dort zu öffnen.',
    alt: 'QR-Code mit der Adresse dieser Seite'
  },
  help: {
    title: 'Hilfe',
    webmail: 'Webmail',
    controlPanel: 'Verwaltungsoberfläche',
    page: 'Hilfeseite',
    support: 'Support',
    imprint: 'Impressum',
    privacy: 'Datenschutz'
  },

  instructions: {
    title: 'Anleitung für {address}',
    poster: 'E-Mail einrichten',
    posterText: 'Scannen Sie den Code oder öffnen Sie {url} und geben Sie Ihre E-Mail-Adresse ein.',
    openPage: 'Öffnen Sie diese Seite auf dem Gerät, das Sie einrichten möchten:',
    scan: 'Scannen Sie den Code mit der Kamera Ihres Handys oder öffnen Sie {url}.',
    profileCode: 'iPhone und iPad: scannen, um das Profil zu laden',
    androidCode: 'Thunderbird für Android: scannen, um die Einstellungen zu importieren',
    message:
      'Guten Tag {name},\n\num Ihre E-Mail-Adresse {address} einzurichten, öffnen Sie diesen Link auf Ihrem Handy oder Computer und folgen Sie den Schritten:\n\n{url}\n\nSie brauchen das Passwort Ihres Postfachs. Wir fragen Sie nie danach.',
    messageWithoutName:
      'Guten Tag,\n\num Ihre E-Mail-Adresse {address} einzurichten, öffnen Sie diesen Link auf Ihrem Handy oder Computer und folgen Sie den Schritten:\n\n{url}\n\nSie brauchen das Passwort Ihres Postfachs. Wir fragen Sie nie danach.',
    sms: '{address} hier einrichten: {url}'
  }
})
