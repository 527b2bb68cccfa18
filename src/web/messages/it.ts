import type { Messages } from './en.ts'

export const it = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Lingua',
  title: 'Configura la tua email',
  titleFor: 'Configura {address}',
  description: 'Tutte le impostazioni per la tua app di posta, senza digitare nomi di server.',
  skipLink: 'Vai al contenuto',

  form: {
    lead: 'Inserisci il tuo indirizzo email per avere le impostazioni per telefono, tablet o computer.',
    label: 'Il tuo indirizzo email',
    placeholder: 'anna@{domain}',
    submit: 'Continua',
    privacy: 'Non ti chiediamo mai la password e non salviamo il tuo indirizzo.',
    otherAddress: 'Usa un altro indirizzo'
  },

  invalidAddress: {
    title: 'L’indirizzo email non è completo',
    text: 'Un indirizzo email è fatto così: {example}, cioè un nome, una @ e un dominio, senza spazi.'
  },
  unknownDomain: {
    title: 'Non conosciamo questo dominio',
    text: 'Controlla che {domain} sia scritto bene. Se è corretto, la tua posta è gestita da un altro fornitore: chiedi a chi ti ha dato l’indirizzo.',
    didYouMean: 'Forse intendevi {address}?',
    support: 'Puoi chiedere anche a {provider}:'
  },
  unavailable: {
    title: 'Riprova tra un minuto',
    text: 'Al momento non riusciamo a recuperare le impostazioni di questo indirizzo. Aspetta un minuto, poi invia di nuovo il modulo.'
  },
  notFound: {
    title: 'Questa pagina non esiste',
    text: 'Controlla il link che hai usato oppure inserisci qui sotto il tuo indirizzo email.'
  },
  redirect: {
    title: 'La posta di {domain} è gestita da un altro fornitore',
    toAddress: 'Nella tua app usa invece l’indirizzo {target}.',
    toUrl:
      'Nella tua app inserisci solo l’indirizzo e la password: troverà i server da sola. Se ti chiede i nomi dei server, rivolgiti a {provider}.',
    microsoft: {
      title: 'La tua posta è su Microsoft 365',
      lead: 'Le app ti mostrano una pagina di Microsoft, dove accedi.',
      outlook: '*Outlook* su qualsiasi dispositivo: aggiungi l’account {address}.',
      apple:
        '*iPhone, iPad e Mac:* aggiungi un account di tipo *Microsoft Exchange* con l’indirizzo {address} e scegli [mac.signIn].',
      android:
        '*Gmail* su Android: aggiungi un account, scegli [gmail.exchange] e inserisci {address}.',
      thunderbird: '*Thunderbird:* aggiungi l’account {address} e accedi dalla pagina che si apre.'
    }
  },

  devices: {
    title: 'Cosa vuoi configurare?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, altro'
  },
  recommended: 'Consigliato',

  hints: {
    firstSteps: 'Prima di iniziare',
    password: 'Quale password?',
    alias:
      'Un alias inoltra soltanto le email e non ha una password. Inserisci l’indirizzo della casella a cui le inoltra.',
    more: 'Ulteriori informazioni'
  },

  noPassword: {
    title: 'Solo alcune app funzionano con {provider}',
    oauth:
      '{provider} ti fa accedere dalla propria pagina web invece che dalla tua app. Funziona solo nelle app autorizzate da {provider}.',
    other:
      'I server di {provider} richiedono un certificato o un ticket Kerberos, che il tuo amministratore installa sul tuo dispositivo.',
    help: 'Chiedi a {provider} quali app puoi usare.',
    webmail: 'Apri la webmail'
  },

  profile: {
    title: 'Installa un profilo',
    lead: 'Il profilo contiene tutte le impostazioni. Non devi digitare nessun nome di server.',
    download: 'Scarica il profilo',
    iphone: {
      download: 'Tocca *{download}* qui sopra, poi [iphone.allow].',
      open: 'Apri [iphone.settings] e tocca [iphone.profileDownloaded], in alto. Se non lo vedi, vai in [iphone.general] › [iphone.deviceManagement].',
      install:
        'Tocca [iphone.install], inserisci il codice del dispositivo e tocca di nuovo [iphone.install].',
      finish: 'Tocca [iphone.next], poi [iphone.done]. Trovi le tue email nell’app *Mail*.'
    },
    mac: {
      download: 'Fai clic su *{download}* qui sopra e apri il file scaricato.',
      open: 'Apri [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. In macOS 13 e 14 apri [mac.privacySecurity] › [mac.profiles].',
      install: 'Fai doppio clic sul profilo {provider}, poi fai clic su [mac.install].',
      finish: 'Trovi le tue email nell’app *Mail*.'
    },
    name: 'Inserisci il tuo nome come deve apparire ai destinatari.',
    passwords: {
      one: 'Inserisci la password della tua casella.',
      other:
        'Inserisci la password della tua casella. Il dispositivo la chiede {count} volte, una per ogni account del profilo.'
    },
    installWithin: {
      one: 'Installa il profilo entro {count} minuto. Dopo, il dispositivo lo elimina e devi scaricarlo di nuovo.',
      other:
        'Installa il profilo entro {count} minuti. Dopo, il dispositivo lo elimina e devi scaricarlo di nuovo.'
    },
    stolenDevice:
      'Se [iphone.stolenDeviceProtection] è attiva, installa il profilo in un luogo conosciuto, come casa tua, oppure disattivala finché non hai finito.',
    unsigned:
      'Il dispositivo può mostrare {unsigned} in rosso. Questo riguarda il file, non le tue email. Il profilo contiene il tuo indirizzo e i server indicati sotto, ma nessuna password.',
    unsignedOnIphone: '[iphone.notSigned] o [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] o [mac.unverified]',
    removal:
      'Per rimuovere l’account in seguito, rimuovi il profilo nello stesso punto. Se il dispositivo rifiuta un profilo più recente, rimuovi prima quello vecchio.',
    mailOnly: 'Se l’installazione si blocca sui calendari o sui contatti, installa invece {link}.',
    mailOnlyLink: 'il profilo con la sola posta',
    openInSafari: 'Questo browser non può installare profili. Copia il link e aprilo in *Safari*.'
  },

  steps: {
    password: 'Inserisci la tua password.',
    incoming: 'Inserisci queste impostazioni per il server in entrata:',
    outgoing: 'Inserisci queste impostazioni per il server in uscita:',
    finds: 'L’app trova i server da sola.',
    asks: 'Se ti chiede i server, inserisci le {link}.',
    asksLink: 'impostazioni dei server qui sotto',
    get: 'Scarica {program}',
    labelsVary: 'I nomi dei pulsanti possono cambiare da un dispositivo all’altro.'
  },

  thunderbird: {
    menu: 'Apri Thunderbird. Nel suo menu scegli [thunderbird.addAccount] › [thunderbird.email] (prima della versione 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Inserisci il tuo nome e {address}, poi fai clic su [thunderbird.continue].',
    pop3: 'Quando Thunderbird mostra cosa ha trovato, scegli *POP3* prima di continuare.',
    password:
      'Inserisci la tua password e fai clic su [thunderbird.continue] finché non puoi fare clic su [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Apri Thunderbird, tocca [thunderbirdAndroid.getStarted], poi [thunderbirdAndroid.addEmailAccount].',
    address: 'Inserisci {address} e tocca [thunderbirdAndroid.next].',
    password: 'Inserisci la tua password e tocca [thunderbirdAndroid.next].',
    name: 'Inserisci il tuo nome come deve apparire ai destinatari e tocca [thunderbirdAndroid.next] finché non vedi la posta in arrivo.',
    code: {
      title: 'Configura Thunderbird con un codice QR',
      lead: 'Questo codice contiene le impostazioni di *Thunderbird per Android*, ma nessuna password. Mostralo su un altro schermo o stampalo.',
      alt: 'Codice QR con le impostazioni di questo account per Thunderbird su Android',
      scan: 'In Thunderbird tocca [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Se nell’app hai già un account, tocca [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Inquadra questo codice e tocca [thunderbirdAndroid.import].',
      password:
        'Tocca l’account, inserisci la tua password in [thunderbirdAndroid.incomingPassword] e seleziona [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Apri Delta Chat, tocca [deltaChat.createProfile], poi [deltaChat.otherServer] e infine [deltaChat.classicEmail].',
    address: 'Inserisci {address} e la tua password, poi conferma.'
  },
  gmail: {
    title: 'App Gmail',
    start: 'Apri Gmail, tocca la tua foto, poi [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Apri Gmail, tocca la tua foto, poi [gmail.addAccount] › [gmail.other] e scegli *IMAP*.',
    address: 'Inserisci {address}, prosegui e scegli [gmail.personal].',
    addressOnIphone: 'Inserisci {address} e prosegui.',
    signIn: 'Lascia attiva l’opzione [gmail.requireSignIn] e termina.',
    noSignIn: 'Disattiva l’opzione [gmail.requireSignIn] e termina.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Apri l’app *Samsung Email* e scegli di aggiungere un account di un altro fornitore.',
    manual:
      'Inserisci {address} e la tua password. Scegli la configurazione manuale, poi *{protocol}*.',
    finish: 'Accedi.'
  },
  appleMail: {
    title: 'Mail, senza profilo',
    iphone: {
      open: 'Apri [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Prima di iOS 18, *Mail* si trova direttamente in [iphone.settings].',
      address:
        'Inserisci il tuo nome, {address}, la tua password e una descrizione a piacere. Tocca [iphone.next].',
      protocol: 'Tocca *{protocol}* in alto.',
      incoming: 'Inserisci queste impostazioni in [iphone.incomingServer]:',
      outgoing:
        'Inserisci queste impostazioni in [iphone.outgoingServer]. Servono tutte, anche dove leggi [iphone.optional]:',
      outgoingWithoutLogin:
        'Inserisci queste impostazioni in [iphone.outgoingServer] e lascia vuoti il nome utente e la password:',
      save: 'Tocca [iphone.next], poi [iphone.save].',
      ports:
        'Riapri l’account e inserisci la [iphone.serverPort]: per la posta in uscita nelle impostazioni del server *SMTP*, per la posta in arrivo in [iphone.advanced].'
    },
    mac: {
      open: 'Apri l’app *Mail* e scegli *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Inserisci il tuo nome, {address} e la tua password, poi fai clic su [mac.signIn].',
      protocol: 'Se Mail chiede altri dati, scegli *{protocol}* come [mac.accountType].',
      signIn: 'Fai clic su [mac.signIn].',
      ports:
        'Apri *Mail* › [mac.serverSettings], disattiva [mac.manageConnection] e inserisci le porte.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (classico)',
    newTitle: 'Nuovo Outlook',
    macTitle: 'Outlook per Mac',
    mobileTitle: 'App Outlook',
    classic: {
      start:
        'In Outlook scegli [outlookClassic.file] › [outlookClassic.addAccount] e inserisci {address}.',
      automatic:
        'Fai clic su [outlookClassic.connect]. Se Outlook chiede la password della tua casella, inseriscila e hai finito.',
      fallback:
        'Se Outlook mostra una pagina di Microsoft o non trova nulla, torna indietro. Scegli [outlookClassic.advancedOptions] › [outlookClassic.manually], fai clic su [outlookClassic.connect] e scegli *{protocol}*.',
      manual:
        'Scegli [outlookClassic.advancedOptions] › [outlookClassic.manually], fai clic su [outlookClassic.connect] e scegli *{protocol}*.',
      userName:
        'Outlook non chiede qui questo nome utente. Inseriscilo dopo, nelle impostazioni dell’account.'
    },
    new: {
      start:
        'In Outlook scegli [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], inserisci {address} e fai clic su [outlookNew.continue].',
      protocol:
        'Se Outlook te lo chiede, scegli *{protocol}*. Inserisci la tua password e fai clic su [outlookNew.showMore].',
      finish: 'Fai clic su [outlookNew.continue].'
    },
    mobile: {
      start: 'Apri Outlook e aggiungi un account. Inserisci {address}.',
      protocol:
        'Se Outlook non ti chiede subito la password, scegli *{protocol}* e le impostazioni avanzate.',
      finish: 'Inserisci la tua password e accedi.'
    },
    microsoftLookup:
      'Outlook chiede prima a Microsoft dove si trova la tua posta. Quella risposta non dipende da noi e può essere sbagliata.',
    registryFile:
      'Per gli amministratori: {file} disattiva questa ricerca di Microsoft per il tuo account Windows, in modo che Outlook classico si rivolga a {provider}. Apri il file, conferma e riavvia Outlook.',
    cloudCopy:
      'Questa versione di Outlook salva la tua password e una copia delle tue email sui server di Microsoft. Outlook classico e Thunderbird non lo fanno.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Apri [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Inserisci il tuo nome, {address} e la tua password, poi fai clic su [gnome.signIn]. L’account compare in Evolution e Geary.'
  },
  evolution: {
    open: 'In Evolution scegli [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Inserisci il tuo nome e {address}, poi prosegui finché non puoi fare clic su [evolution.apply].',
    protocol: 'Quando Evolution chiede il tipo di server per la ricezione, scegli *{protocol}*.',
    password: 'Inserisci la tua password quando Evolution la chiede.'
  },
  kmail: {
    open: 'Apri KMail. Al primo avvio si apre una procedura guidata; in seguito, aggiungi un account nelle impostazioni.',
    address: 'Inserisci il tuo nome, {address} e la tua password, poi fai clic su [kmail.next].',
    finish: 'Scegli *{protocol}* e fai clic su [kmail.finish].'
  },
  exchange: {
    lead: 'Su telefoni e tablet questa casella funziona con il protocollo Exchange (ActiveSync).',
    computer: 'Sul computer usa la webmail o chiedi a {provider} quale app usare.',
    iphone:
      'Apri [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Inserisci {address}, tocca [iphone.next], poi [iphone.configureManually].',
    gmail:
      'Apri Gmail, tocca la tua foto, poi [gmail.addAccount] › [gmail.exchange], e inserisci {address}.',
    samsung:
      'Apri l’app *Samsung Email* e scegli di aggiungere un account *Exchange*. Inserisci {address}.',
    outlook:
      'Apri Outlook, aggiungi un account e inserisci {address}. Se Outlook chiede il tipo di account, scegli *Exchange*.',
    server: 'Inserisci la tua password. Se l’app chiede altri dati, inserisci queste impostazioni:'
  },
  otherProgram: {
    title: 'Un’altra app',
    text: 'Inserisci il tuo indirizzo e la tua password: molte app trovano tutto il resto. Se la tua chiede i server, inserisci le impostazioni qui sotto.'
  },

  protocolChoice: {
    title: 'IMAP o POP3: quale mi serve?',
    lead: 'A quasi tutti serve IMAP.',
    imap: 'IMAP conserva le email sul server. Tutti i tuoi dispositivi e la webmail mostrano le stesse email, e non perdi nulla se un dispositivo si rompe.',
    pop3: 'POP3 scarica le email su un dispositivo e poi di solito le elimina dal server. Ai backup devi pensare tu. POP3 è adatto a un solo dispositivo con una connessione a Internet lenta o instabile.',
    neverMix:
      'Non usare POP3 per una casella che un altro dispositivo legge con IMAP: lì le email sparirebbero.',
    use: 'Usa {protocol}',
    selected: '{protocol} è selezionato'
  },

  questions: {
    title: 'Domande e risposte',
    controlPanel: {
      title: 'Come creo una casella, cambio la password o aggiungo un alias?',
      text: 'Nel {link} di {provider}.',
      link: 'pannello di controllo'
    },
    password: {
      title: 'La mia password viene rifiutata. Cosa posso fare?',
      text: 'Controlla prima il nome utente: qui è {login}. Poi digita di nuovo la password, rispettando le maiuscole.',
      webmail:
        'Accedi alla {link} con la stessa password. Se funziona, nell’app è sbagliato il nome utente o il server.',
      webmailLink: 'webmail',
      change:
        'Se hai dimenticato la password, impostane una nuova nel {link}. Poi inseriscila su tutti i tuoi dispositivi.'
    },
    alias: {
      title: 'Che cos’è un alias?',
      text: 'Un indirizzo che inoltra le email a una o più caselle. Non ha una casella né una password proprie.'
    },
    deleting: {
      title: 'Cosa succede quando elimino un’email?',
      imap: 'Viene eliminata dal server e quindi da tutti i tuoi dispositivi. Le app la spostano prima nel cestino, dove occupa spazio finché non lo svuoti.',
      pop3: 'Viene eliminata da questo dispositivo. Sul server dipende dall’impostazione qui sotto.'
    },
    quota: {
      title: 'Quante email posso conservare?',
      text: 'La tua casella può contenere {quota}.',
      full: 'Quando la casella è piena, le nuove email vengono rifiutate. Elimina ciò che non ti serve o spostalo in cartelle sul tuo computer.',
      webmail: '{link} mostra quanto spazio è occupato.',
      webmailLink: 'La webmail'
    },
    leaveCopy: {
      title: 'Come conservo le email sul server con POP3?',
      text: 'Nelle impostazioni dell’account della tua app, attiva l’opzione che lascia i messaggi sul server. In Thunderbird si chiama [thunderbird.leaveMessages].',
      full: 'Le copie occupano spazio sul server: eliminale di tanto in tanto o lascia che l’app le elimini dopo qualche giorno.'
    },
    folders: {
      title: 'Posso creare cartelle mie?',
      text: 'Sì. Le cartelle che crei in un’app si trovano sul server e compaiono su tutti i tuoi dispositivi. Nei nomi usa solo a–z, 0–9, _ e -.',
      subscribe:
        'Se un’app non mostra una cartella, cerca “sottoscrivi” nel menu dell’account o delle sue cartelle.'
    },
    doubled: {
      title: 'Perché ho due cartelle per la posta inviata o eliminata?',
      text: 'Le tue app usano nomi diversi per la stessa cartella. Nelle impostazioni dell’account di ogni app scegli le cartelle per la posta inviata ed eliminata, le stesse ovunque.'
    },
    sharing: {
      title: 'Più dispositivi e più persone possono usare la stessa casella?',
      text: 'Sì. Un’email letta su un dispositivo risulta letta su tutti, e le nuove email arrivano su tutti contemporaneamente. Più persone possono usare una casella nello stesso momento.'
    },
    offline: {
      title: 'Serve una connessione a Internet?',
      text: 'Sì, per ricevere e inviare le email. Salva i messaggi importanti sul computer o stampali.'
    },
    outgoing: {
      title: 'A cosa serve il server in uscita?',
      text: 'Ogni app invia le email tramite il server in uscita (SMTP), sia che le legga con IMAP sia con POP3.'
    }
  },

  serverSettings: {
    title: 'Impostazioni dei server',
    lead: 'Per le app che chiedono i server.',
    incoming: 'Server in entrata',
    outgoing: 'Server in uscita',
    alternatives: 'Altri server e porte per la stessa casella',
    alternativesLead: 'Usali solo se la tua app o la tua rete non può usare quelli qui sopra.',
    otherProtocol: '{protocol} invece di {chosen}',
    server: 'Server',
    port: 'Porta',
    security: 'Sicurezza',
    login: 'Nome utente',
    authentication: 'Autenticazione',
    leaveOnServer: 'Copie sul server',
    calendar: 'Calendario (CalDAV)',
    contacts: 'Contatti (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'File (WebDAV)',
    owa: 'Outlook sul web',
    copy: 'Copia',
    copied: 'Copiato',
    copyFailed: 'Il tuo browser non permette di copiare. Seleziona il testo e copialo tu.',
    copyAll: 'Copia tutte le impostazioni',
    copyLink: 'Copia link',
    print: 'Stampa',
    unencrypted: 'Senza crittografia',
    guideWarning:
      'Questo fornitore non offre qui una connessione crittografata. Altre persone nella stessa rete possono leggere la tua password e le tue email: non collegarti da una rete pubblica.',
    unencryptedWarning:
      'Senza crittografia, altre persone nella stessa rete possono leggere la tua password e le tue email. Usa questi server solo se non funziona nient’altro, e mai in una rete pubblica.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Nessuna' },
  authentications: {
    password: 'Password normale',
    'encrypted-password': 'Password crittata',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certificato TLS',
    none: 'Nessuna autenticazione'
  },
  leaveOnServer: {
    yes: 'Lasciale',
    no: 'Eliminale dopo averle scaricate',
    days: { one: 'Eliminale dopo {count} giorno', other: 'Eliminale dopo {count} giorni' }
  },

  openOnPhone: {
    title: 'Continua sul telefono',
    text: 'Inquadra questo codice con la fotocamera del telefono per aprire lì questa pagina.',
    alt: 'Codice QR con l’indirizzo di questa pagina'
  },
  help: {
    title: 'Aiuto',
    webmail: 'Webmail',
    controlPanel: 'Pannello di controllo',
    page: 'Pagina di aiuto',
    support: 'Assistenza',
    imprint: 'Note legali',
    privacy: 'Privacy'
  },

  instructions: {
    title: 'Istruzioni per {address}',
    poster: 'Configura la tua email',
    posterText: 'Inquadra il codice o apri {url}, poi inserisci il tuo indirizzo email.',
    openPage: 'Apri questa pagina sul dispositivo che vuoi configurare:',
    scan: 'Inquadra il codice con la fotocamera del telefono o apri {url}.',
    profileCode: 'iPhone e iPad: inquadra per scaricare il profilo',
    androidCode: 'Thunderbird per Android: inquadra per importare le impostazioni',
    message:
      'Ciao {name},\n\nper configurare il tuo indirizzo email {address}, apri questo link sul telefono o sul computer e segui i passaggi:\n\n{url}\n\nTi serve la password della tua casella. Noi non te la chiediamo mai.',
    messageWithoutName:
      'Ciao,\n\nper configurare il tuo indirizzo email {address}, apri questo link sul telefono o sul computer e segui i passaggi:\n\n{url}\n\nTi serve la password della tua casella. Noi non te la chiediamo mai.',
    sms: 'Configura {address} qui: {url}'
  }
})
