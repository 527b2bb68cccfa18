import type { Messages } from './en.ts'

export const de: Messages = {
  language: 'Deutsch',
  direction: 'ltr',
  languageChoice: 'Sprache',
  title: 'E-Mail einrichten',
  titleFor: '{address} einrichten',
  skipLink: 'Zum Inhalt springen',

  form: {
    lead: 'Geben Sie Ihre E-Mail-Adresse ein. Sie bekommen fertig, was Ihr Handy, Tablet oder Computer braucht.',
    label: 'Ihre E-Mail-Adresse',
    placeholder: 'anna@{domain}',
    submit: 'Weiter',
    privacy:
      'Nie Ihr Passwort: Keine unserer Seiten fragt danach, und Ihre Adresse wird nicht gespeichert.',
    otherAddress: 'Andere Adresse'
  },

  invalidAddress: {
    title: 'Das ist keine vollständige E-Mail-Adresse',
    text: 'Eine E-Mail-Adresse sieht aus wie {example}: ein Name, ein @ und eine Domain. Prüfen Sie, ob nichts fehlt und kein Leerzeichen darin steht.'
  },
  unknownDomain: {
    title: 'Wir kennen {domain} nicht',
    text: 'Ist der Teil nach dem @ richtig geschrieben? Dann wird die E-Mail von {domain} nicht hier eingerichtet. Wo, weiß, wer Ihnen die Adresse gegeben hat.',
    support: 'Oder fragen Sie {provider}:',
    didYouMean: 'Meinten Sie {address}?'
  },
  unavailable: {
    title: 'Versuchen Sie es in einer Minute noch einmal',
    text: 'Die Einstellungen für diese Adresse können gerade nicht abgefragt werden. Warten Sie eine Minute und senden Sie das Formular noch einmal ab.'
  },
  redirect: {
    title: 'Die E-Mail von {domain} liegt anderswo',
    toAddress:
      'Richten Sie Ihr Programm stattdessen mit der Adresse {target} ein. Programme, die selbst nachfragen, werden von allein dorthin geschickt.',
    toUrl:
      'Programme, die selbst nachfragen, werden von allein richtig weitergeschickt: Geben Sie Adresse und Passwort ein, aber keine Server. Will Ihr Programm Servernamen wissen, fragen Sie {provider}.'
  },

  devices: {
    title: 'Was möchten Sie einrichten?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Anderes'
  },
  recommended: 'Empfohlen',
  loginHints: {
    password: 'Das Passwort ist das Ihres Postfachs bei {provider}.',
    alias:
      'Ein Alias hat kein eigenes Postfach und kein eigenes Passwort, er leitet nur weiter. Richten Sie das Postfach ein, zu dem er führt, und melden Sie sich mit dessen Adresse an.'
  },

  profile: {
    title: 'Mit einem Profil',
    lead: 'Nichts einzutippen außer dem Passwort.',
    download: 'Profil laden',
    iphone: [
      'Tippen Sie oben auf *Profil laden* und dann auf *Zulassen*.',
      'Öffnen Sie *Einstellungen* und tippen Sie fast ganz oben auf *Profil geladen*. Es steht nicht da? Dann finden Sie es unter *Allgemein* › *VPN und Geräteverwaltung*.',
      'Tippen Sie auf *Installieren*, geben Sie den Code Ihres Geräts ein und tippen Sie noch einmal auf *Installieren*.',
      'Geben Sie das Passwort Ihres Postfachs ein und tippen Sie auf *Weiter*, dann auf *Fertig*. Ihre E-Mails sind in der App *Mail*.'
    ],
    mac: [
      'Klicken Sie oben auf *Profil laden* und öffnen Sie die geladene Datei.',
      'Öffnen Sie *Systemeinstellungen* › *Allgemein* › *Geräteverwaltung*. In macOS 13 und 14 heißt es *Datenschutz & Sicherheit* › *Profile*.',
      'Doppelklicken Sie auf das Profil {provider} und klicken Sie dann auf *Installieren*.',
      'Geben Sie das Passwort Ihres Postfachs ein. Ihre E-Mails sind in der App *Mail*.'
    ],
    installWithin: {
      one: 'Installieren Sie es innerhalb von {count} Minute: Danach wirft das Gerät es weg, und Sie laden es neu.',
      other:
        'Installieren Sie es innerhalb von {count} Minuten: Danach wirft das Gerät es weg, und Sie laden es neu.'
    },
    unsigned:
      '*Nicht signiert* oder *Nicht überprüft* in Rot sagt etwas über den Absender der Datei, nicht über Ihre E-Mail. Im Profil stehen Ihre Adresse und die Server unten, und kein Passwort.',
    removal:
      'Wollen Sie das Konto später vom Gerät nehmen, entfernen Sie das Profil an derselben Stelle. Lehnt das Gerät ein neueres Profil ab, entfernen Sie zuerst das alte.',
    mailOnly:
      'Bleibt die Installation bei Kalendern oder Kontakten stehen? Nehmen Sie stattdessen {link}.',
    mailOnlyLink: 'das Profil nur mit E-Mail',
    openInSafari:
      'Dieser Browser kann keine Profile installieren. Kopieren Sie die Adresse dieser Seite und öffnen Sie sie in *Safari*.'
  },

  thunderbird: {
    desktop: [
      'Öffnen Sie Thunderbird und wählen Sie im Menü *Neues Konto* › *E-Mail*.',
      'Geben Sie Ihren Namen und {address} ein und klicken Sie auf *Weiter*. Thunderbird findet die Server selbst.',
      'Geben Sie Ihr Passwort ein und schließen Sie ab.'
    ],
    pop3: 'Von sich aus nimmt Thunderbird IMAP. Wählen Sie dort, wo es zeigt, was es gefunden hat, *POP3*, bevor Sie weitergehen.',
    android: [
      'Installieren Sie *Thunderbird* aus Google Play oder F-Droid und öffnen Sie die App.',
      'Geben Sie {address} ein und tippen Sie auf *Weiter*. Thunderbird findet die Server selbst.',
      'Geben Sie Ihr Passwort ein, tippen Sie auf *Weiter* und wählen Sie den Namen, den andere sehen.'
    ]
  },
  deltaChat: [
    'Öffnen Sie Delta Chat, tippen Sie auf *Neues Profil erstellen* und dann auf *Anderen Server verwenden*.',
    'Geben Sie {address} und Ihr Passwort ein. Delta Chat findet die Server selbst.'
  ],
  gmail: {
    title: 'Gmail-App',
    steps: [
      'Öffnen Sie *Gmail*, tippen Sie auf Ihr Bild, dann auf *Weiteres Konto hinzufügen* › *Sonstiges*.',
      'Geben Sie {address} ein, tippen Sie auf *Weiter* und wählen Sie *{protocol}*.',
      'Geben Sie Ihr Passwort ein. Posteingangsserver: {incomingHost}, Port {incomingPort}, Sicherheitstyp {incomingSecurity}, Nutzername {login}.',
      'Postausgangsserver: {outgoingHost}, Port {outgoingPort}, Sicherheitstyp {outgoingSecurity}, mit eingeschalteter Option *Anmeldung erforderlich*. Schließen Sie ab.'
    ]
  },
  samsung: {
    title: 'Samsung E-Mail',
    steps: [
      'Öffnen Sie *E-Mail* und tippen Sie auf *Andere*.',
      'Geben Sie {address} und Ihr Passwort ein, tippen Sie auf *Manuelles Einrichten* und wählen Sie *{protocol}*.',
      'Eingangsserver: {incomingHost}, Port {incomingPort}, Sicherheit {incomingSecurity}, Benutzername {login}.',
      'Ausgangsserver: {outgoingHost}, Port {outgoingPort}, Sicherheit {outgoingSecurity}. Tippen Sie dann auf *Anmelden*.'
    ]
  },
  appleMail: {
    title: 'Mail, von Hand',
    iphone: [
      'Öffnen Sie *Einstellungen* › *Apps* › *Mail* › *Mail-Accounts* › *Account hinzufügen* › *Andere* › *Mail-Account hinzufügen*. Vor iOS 18 steht *Mail* direkt in den *Einstellungen*.',
      'Geben Sie Ihren Namen, {address}, Ihr Passwort und eine beliebige Beschreibung ein. Tippen Sie auf *Weiter* und wählen Sie oben *{protocol}*.',
      'Server für eintreffende E-Mails: Hostname {incomingHost}, Benutzername {login} und Ihr Passwort.',
      'Server für ausgehende E-Mails: Hostname {outgoingHost}, Benutzername {outgoingLogin} und Ihr Passwort: Beides wird hier gebraucht, auch wo *Optional* steht. Tippen Sie auf *Weiter*, dann auf *Sichern*.'
    ],
    mac: [
      'Öffnen Sie *Mail* und wählen Sie *Mail* › *Account hinzufügen* › *Anderer Mail-Account*.',
      'Geben Sie Ihren Namen, {address} und Ihr Passwort ein und klicken Sie auf *Anmelden*.',
      'Erscheinen weitere Felder: Benutzername {login}, Accounttyp *{protocol}*, Server für eintreffende E-Mails {incomingHost}, Server für ausgehende E-Mails {outgoingHost}. Klicken Sie noch einmal auf *Anmelden*.'
    ]
  },
  outlook: {
    classicTitle: 'Outlook (klassisch)',
    newTitle: 'Neues Outlook',
    macTitle: 'Outlook für Mac',
    classicSteps: [
      'Wählen Sie in Outlook *Datei* › *Konto hinzufügen*, geben Sie {address} ein und klicken Sie auf *Verbinden*.',
      'Fragt Outlook gleich nach dem Passwort Ihres Postfachs? Geben Sie es ein: fertig.',
      'Erscheint eine Seite von Microsoft, oder wird Ihr Postfach nicht gefunden? Gehen Sie zurück, wählen Sie *Erweiterte Optionen* › *Ich möchte mein Konto manuell einrichten* und dann *{protocol}*.',
      'Eingehend: {incomingHost}, Port {incomingPort}, {incomingSecurity}. Ausgehend: {outgoingHost}, Port {outgoingPort}, {outgoingSecurity}. Geben Sie Ihr Passwort ein.'
    ],
    microsoftLookup:
      'Outlook fragt zuerst einen Dienst von Microsoft, wo Ihre E-Mail liegt. Diese Antwort liegt nicht in unserer Hand, und manchmal ist sie falsch.',
    registryFile:
      'Für Administratoren: {file} schaltet die Frage an Microsoft für Sie ab, sodass das klassische Outlook {provider} fragt. Öffnen Sie die Datei unter Windows, stimmen Sie zu und starten Sie Outlook neu.',
    newSteps: [
      'Wählen Sie in Outlook *Einstellungen* › *Konten* › *Konto hinzufügen*, geben Sie {address} ein und klicken Sie auf *Weiter*.',
      'Wählen Sie *{protocol}*, wo Outlook danach fragt, und klicken Sie auf *Mehr anzeigen*.',
      'Eingehend: {incomingHost}, Port {incomingPort}, {incomingSecurity}. Ausgehend: {outgoingHost}, Port {outgoingPort}, {outgoingSecurity}. Geben Sie Ihr Passwort ein und klicken Sie auf *Weiter*.'
    ],
    cloudCopy:
      'Das neue Outlook speichert Ihr Passwort und eine Kopie Ihrer E-Mails auf Servern von Microsoft. Das klassische Outlook und Thunderbird tun das nicht.'
  },
  otherProgram: {
    title: 'Ein anderes Programm',
    text: 'Viele finden alles, sobald sie Ihre Adresse und Ihr Passwort haben. Fragt Ihres nach Servern, geben Sie die Einstellungen unten ein.'
  },

  protocolChoice: {
    title: 'IMAP oder POP3?',
    lead: 'IMAP ist für fast alle richtig.',
    imap: 'Mit IMAP bleibt die E-Mail auf dem Server. Handy, Computer und Webmail zeigen dasselbe, und geht ein Gerät kaputt, ist nichts verloren.',
    pop3: 'POP3 holt die E-Mail auf ein einziges Gerät und löscht sie in der Regel vom Server. Danach ist sie nirgendwo sonst, und um die Sicherung kümmern Sie sich selbst.',
    neverMix:
      'Rufen Sie nie ein Postfach mit POP3 ab, das anderswo mit IMAP gelesen wird: Dort würde die E-Mail verschwinden.',
    leaveCopy:
      'Nehmen Sie doch POP3, schalten Sie *Kopie auf dem Server belassen* ein, bis Sie sicher sind.',
    mailboxLimit:
      'Ein Postfach hat eine Grenze. Mit IMAP, oder mit Kopien auf dem Server, löschen Sie, was Sie nicht mehr brauchen. Sonst wird es voll, und neue E-Mail wird abgewiesen.',
    use: '{protocol} verwenden',
    selected: '{protocol} ist gewählt'
  },

  serverSettings: {
    title: 'Einstellungen von Hand',
    lead: 'Für Programme, die nach Servern fragen.',
    incoming: 'Posteingang',
    outgoing: 'Postausgang',
    preferred: 'Am besten',
    alternatives: 'Wenn das nicht geht',
    server: 'Server',
    port: 'Port',
    security: 'Sicherheit',
    login: 'Benutzername',
    authentication: 'Authentifizierung',
    leaveOnServer: 'Kopien auf dem Server',
    calendar: 'Kalender (CalDAV)',
    contacts: 'Kontakte (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Kopieren',
    copied: 'Kopiert',
    print: 'Drucken',
    preferredAreTls:
      'Die besten sind vom ersten Byte an verschlüsselt. Nehmen Sie die anderen nur, wo ein Programm das nicht kann.',
    unencrypted: 'Unverschlüsselt',
    unencryptedWarning:
      'Ohne Verschlüsselung kann jeder auf dem Weg Ihr Passwort und Ihre E-Mail lesen. Nehmen Sie diese nur, wo nichts anderes geht, und nie in einem fremden Netz.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Keine' },
  authentications: {
    password: 'Passwort, normal',
    'encrypted-password': 'Passwort, verschlüsselt',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos/GSSAPI',
    'client-certificate': 'TLS-Zertifikat',
    none: 'Keine Authentifizierung'
  },
  leaveOnServer: {
    yes: 'Belassen',
    no: 'Nach dem Abrufen löschen',
    days: { one: 'Nach {count} Tag löschen', other: 'Nach {count} Tagen löschen' }
  },

  openOnPhone: {
    title: 'Weiter auf dem Handy',
    text: 'Scannen Sie den Code mit der Kamera: Dort öffnet sich dieselbe Seite.',
    alt: 'QR-Code mit der Adresse dieser Seite'
  },
  help: {
    title: 'Hilfe',
    webmail: 'Webmail',
    support: 'Kundendienst'
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Prüfen Sie die Adresse in der Adressleiste oder geben Sie hier Ihre E-Mail-Adresse ein.'
  }
}
