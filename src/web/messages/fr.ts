import type { Messages } from './en.ts'

export const fr = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Langue',
  title: 'Configurer votre messagerie',
  titleFor: 'Configurer {address}',
  description:
    'Tous les paramètres de votre application de messagerie, sans saisir de nom de serveur.',
  skipLink: 'Aller au contenu',

  form: {
    lead: 'Saisissez votre adresse e-mail pour obtenir les paramètres de votre téléphone, de votre tablette ou de votre ordinateur.',
    label: 'Votre adresse e-mail',
    placeholder: 'anna@{domain}',
    submit: 'Continuer',
    privacy:
      'Nous ne demandons jamais votre mot de passe et nous n’enregistrons pas votre adresse.',
    otherAddress: 'Utiliser une autre adresse'
  },

  invalidAddress: {
    title: 'Cette adresse e-mail est incomplète',
    text: 'Une adresse e-mail ressemble à {example} : un nom, un @ et un domaine, sans espace.'
  },
  unknownDomain: {
    title: 'Nous ne connaissons pas ce domaine',
    text: 'Vérifiez que {domain} est bien écrit. Si c’est le cas, votre messagerie est gérée par un autre fournisseur : adressez-vous à la personne qui vous a donné l’adresse.',
    didYouMean: 'Vouliez-vous dire {address} ?',
    support: 'Vous pouvez aussi contacter {provider} :'
  },
  unavailable: {
    title: 'Réessayez dans une minute',
    text: 'Nous ne pouvons pas rechercher les paramètres de cette adresse pour le moment. Attendez une minute, puis envoyez de nouveau le formulaire.'
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'Vérifiez le lien que vous avez suivi ou saisissez votre adresse e-mail ci-dessous.'
  },
  redirect: {
    title: 'La messagerie du domaine {domain} est gérée par un autre fournisseur',
    toAddress: 'Dans votre application, utilisez l’adresse {target} à la place.',
    toUrl:
      'Dans votre application, saisissez seulement votre adresse et votre mot de passe : elle trouve les serveurs elle-même. Si elle demande des noms de serveurs, contactez {provider}.',
    microsoft: {
      title: 'Votre messagerie se trouve chez Microsoft 365',
      lead: 'Les applications affichent une page de Microsoft sur laquelle vous vous connectez.',
      outlook: '*Outlook* sur tous les appareils : ajoutez le compte {address}.',
      apple:
        '*iPhone, iPad et Mac :* ajoutez un compte de type *Microsoft Exchange* avec l’adresse {address}, puis choisissez [mac.signIn].',
      android:
        '*Gmail* sur Android : ajoutez un compte, choisissez [gmail.exchange] et saisissez {address}.',
      thunderbird:
        '*Thunderbird :* ajoutez le compte {address} et connectez-vous sur la page qui s’ouvre.'
    }
  },

  devices: {
    title: 'Que voulez-vous configurer ?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, autre'
  },
  recommended: 'Recommandé',

  hints: {
    firstSteps: 'À faire d’abord',
    password: 'Quel mot de passe ?',
    alias:
      'Un alias ne fait que transférer les e-mails et n’a pas de mot de passe. Saisissez l’adresse de la boîte mail qui les reçoit.',
    more: 'En savoir plus'
  },

  noPassword: {
    title: 'Seules certaines applications fonctionnent avec {provider}',
    oauth:
      '{provider} vous connecte sur sa propre page web et non dans votre application. Cela ne fonctionne que dans les applications autorisées par {provider}.',
    other:
      'Chez {provider}, les serveurs exigent un certificat ou un ticket Kerberos, que votre administrateur installe sur votre appareil.',
    help: 'Demandez à {provider} quelles applications vous pouvez utiliser.',
    webmail: 'Ouvrir le webmail'
  },

  profile: {
    title: 'Installer un profil',
    lead: 'Le profil contient tous les paramètres. Vous n’avez aucun nom de serveur à saisir.',
    download: 'Télécharger le profil',
    iphone: {
      download: 'Touchez *{download}* ci-dessus, puis [iphone.allow].',
      open: 'Ouvrez [iphone.settings] et touchez [iphone.profileDownloaded], vers le haut de l’écran. Si vous ne le voyez pas, allez dans [iphone.general] › [iphone.deviceManagement].',
      install:
        'Touchez [iphone.install], saisissez le code de votre appareil, puis touchez de nouveau [iphone.install].',
      finish:
        'Touchez [iphone.next], puis [iphone.done]. Vos e-mails sont dans l’application *Mail*.'
    },
    mac: {
      download: 'Cliquez sur *{download}* ci-dessus et ouvrez le fichier téléchargé.',
      open: 'Ouvrez [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. Sous macOS 13 et 14, ouvrez [mac.privacySecurity] › [mac.profiles].',
      install: 'Double-cliquez sur le profil {provider}, puis cliquez sur [mac.install].',
      finish: 'Vos e-mails sont dans l’application *Mail*.'
    },
    name: 'Saisissez votre nom tel que vos destinataires doivent le voir.',
    passwords: {
      one: 'Saisissez le mot de passe de votre boîte mail.',
      other:
        'Saisissez le mot de passe de votre boîte mail. L’appareil le demande {count} fois, une fois par compte du profil.'
    },
    installWithin: {
      one: 'Vous avez {count} minute pour installer le profil. Ensuite, l’appareil le supprime et vous devez le télécharger à nouveau.',
      other:
        'Vous avez {count} minutes pour installer le profil. Ensuite, l’appareil le supprime et vous devez le télécharger à nouveau.'
    },
    stolenDevice:
      'Si l’option [iphone.stolenDeviceProtection] est activée, installez le profil dans un lieu connu, comme votre domicile, ou désactivez-la le temps de l’installation.',
    unsigned:
      'L’appareil peut afficher {unsigned} en rouge. Cela concerne le fichier, pas vos e-mails. Le profil contient votre adresse et les serveurs ci-dessous, mais aucun mot de passe.',
    unsignedOnIphone: '[iphone.notSigned] ou [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] ou [mac.unverified]',
    removal:
      'Pour supprimer le compte plus tard, supprimez le profil au même endroit. Si l’appareil refuse un profil plus récent, supprimez d’abord l’ancien.',
    mailOnly:
      'Si l’installation bloque sur les calendriers ou les contacts, installez plutôt {link}.',
    mailOnlyLink: 'le profil réservé aux e-mails',
    openInSafari:
      'Ce navigateur ne peut pas installer de profil. Copiez le lien et ouvrez-le dans *Safari*.'
  },

  steps: {
    password: 'Saisissez votre mot de passe.',
    incoming: 'Saisissez ces paramètres pour le serveur entrant :',
    outgoing: 'Saisissez ces paramètres pour le serveur sortant :',
    finds: 'L’application trouve les serveurs elle-même.',
    asks: 'Si elle demande des serveurs, saisissez les {link}.',
    asksLink: 'paramètres des serveurs ci-dessous',
    get: 'Télécharger {program}',
    labelsVary: 'Le nom des boutons peut varier d’un appareil à l’autre.'
  },

  thunderbird: {
    menu: 'Ouvrez Thunderbird. Dans son menu, choisissez [thunderbird.addAccount] › [thunderbird.email] (avant la version 152 : [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Saisissez votre nom et {address}, puis cliquez sur [thunderbird.continue].',
    pop3: 'Quand Thunderbird affiche ce qu’il a trouvé, choisissez *POP3* avant de continuer.',
    password:
      'Saisissez votre mot de passe, puis cliquez sur [thunderbird.continue] jusqu’à ce que vous puissiez cliquer sur [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Ouvrez Thunderbird, touchez [thunderbirdAndroid.getStarted], puis [thunderbirdAndroid.addEmailAccount].',
    address: 'Saisissez {address} et touchez [thunderbirdAndroid.next].',
    password: 'Saisissez votre mot de passe et touchez [thunderbirdAndroid.next].',
    name: 'Saisissez votre nom tel que vos destinataires doivent le voir, puis touchez [thunderbirdAndroid.next] jusqu’à ce que votre boîte de réception s’affiche.',
    code: {
      title: 'Configurer Thunderbird avec un code QR',
      lead: 'Ce code contient les paramètres de *Thunderbird pour Android*, mais aucun mot de passe. Affichez-le sur un autre écran ou imprimez-le.',
      alt: 'Code QR contenant les paramètres de ce compte pour Thunderbird sur Android',
      scan: 'Dans Thunderbird, touchez [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Si vous y avez déjà un compte, touchez [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Scannez ce code et touchez [thunderbirdAndroid.import].',
      password:
        'Touchez le compte, saisissez votre mot de passe sous [thunderbirdAndroid.incomingPassword] et cochez [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Ouvrez Delta Chat, touchez [deltaChat.createProfile], puis [deltaChat.otherServer] et enfin [deltaChat.classicEmail].',
    address: 'Saisissez {address} et votre mot de passe, puis validez.'
  },
  gmail: {
    title: 'Application Gmail',
    start: 'Ouvrez Gmail, touchez votre photo, puis [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Ouvrez Gmail, touchez votre photo, puis [gmail.addAccount] › [gmail.other] et choisissez *IMAP*.',
    address: 'Saisissez {address}, continuez et choisissez [gmail.personal].',
    addressOnIphone: 'Saisissez {address} et continuez.',
    signIn: 'Laissez l’option [gmail.requireSignIn] activée et terminez.',
    noSignIn: 'Désactivez l’option [gmail.requireSignIn] et terminez.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Ouvrez l’application *Samsung Email* et ajoutez un compte d’un autre fournisseur.',
    manual:
      'Saisissez {address} et votre mot de passe. Choisissez la configuration manuelle, puis *{protocol}*.',
    finish: 'Connectez-vous.'
  },
  appleMail: {
    title: 'Mail, sans profil',
    iphone: {
      open: 'Ouvrez [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Avant iOS 18, *Mail* se trouve directement dans [iphone.settings].',
      address:
        'Saisissez votre nom, {address}, votre mot de passe et une description de votre choix. Touchez [iphone.next].',
      protocol: 'Touchez *{protocol}* en haut.',
      incoming: 'Saisissez ces paramètres sous [iphone.incomingServer] :',
      outgoing:
        'Saisissez ces paramètres sous [iphone.outgoingServer]. Ils sont tous nécessaires, même là où il est écrit [iphone.optional] :',
      outgoingWithoutLogin:
        'Sous [iphone.outgoingServer], laissez vides le nom d’utilisateur et le mot de passe, et saisissez ces paramètres :',
      save: 'Touchez [iphone.next], puis [iphone.save].',
      ports:
        'Rouvrez le compte et saisissez le [iphone.serverPort] : pour l’envoi, dans les réglages du serveur *SMTP* ; pour la réception, sous [iphone.advanced].'
    },
    mac: {
      open: 'Ouvrez l’application *Mail* et choisissez *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address:
        'Saisissez votre nom, {address} et votre mot de passe, puis cliquez sur [mac.signIn].',
      protocol:
        'Si Mail demande d’autres informations, choisissez *{protocol}* sous [mac.accountType].',
      signIn: 'Cliquez sur [mac.signIn].',
      ports:
        'Ouvrez *Mail* › [mac.serverSettings], désactivez [mac.manageConnection] et saisissez les ports.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (classique)',
    newTitle: 'Nouvel Outlook',
    macTitle: 'Outlook pour Mac',
    mobileTitle: 'Application Outlook',
    classic: {
      start:
        'Dans Outlook, choisissez [outlookClassic.file] › [outlookClassic.addAccount] et saisissez {address}.',
      automatic:
        'Cliquez sur [outlookClassic.connect]. Si Outlook demande le mot de passe de votre boîte mail, saisissez-le : c’est terminé.',
      fallback:
        'Si Outlook affiche une page de Microsoft ou ne trouve rien, revenez en arrière. Choisissez [outlookClassic.advancedOptions] › [outlookClassic.manually], cliquez sur [outlookClassic.connect] et choisissez *{protocol}*.',
      manual:
        'Choisissez [outlookClassic.advancedOptions] › [outlookClassic.manually], cliquez sur [outlookClassic.connect] et choisissez *{protocol}*.',
      userName:
        'Outlook ne demande pas ce nom d’utilisateur ici. Saisissez-le ensuite dans les paramètres du compte.'
    },
    new: {
      start:
        'Dans Outlook, choisissez [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], saisissez {address} et cliquez sur [outlookNew.continue].',
      protocol:
        'Si Outlook vous le demande, choisissez *{protocol}*. Saisissez votre mot de passe et cliquez sur [outlookNew.showMore].',
      finish: 'Cliquez sur [outlookNew.continue].'
    },
    mobile: {
      start: 'Ouvrez Outlook et ajoutez un compte. Saisissez {address}.',
      protocol:
        'Si Outlook ne demande pas tout de suite votre mot de passe, choisissez *{protocol}* et les paramètres avancés.',
      finish: 'Saisissez votre mot de passe et connectez-vous.'
    },
    microsoftLookup:
      'Outlook demande d’abord à Microsoft où se trouve votre messagerie. Cette réponse ne dépend pas de nous et peut être fausse.',
    registryFile:
      'Pour les administrateurs : {file} désactive cette recherche chez Microsoft pour votre compte Windows, afin qu’Outlook classique interroge {provider}. Ouvrez le fichier, confirmez et redémarrez Outlook.',
    cloudCopy:
      'Cette version d’Outlook enregistre votre mot de passe et une copie de vos e-mails sur les serveurs de Microsoft. Ce n’est pas le cas d’Outlook classique ni de Thunderbird.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Ouvrez [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Saisissez votre nom, {address} et votre mot de passe, puis cliquez sur [gnome.signIn]. Le compte apparaît dans Evolution et Geary.'
  },
  evolution: {
    open: 'Dans Evolution, choisissez [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Saisissez votre nom et {address}, puis continuez jusqu’à ce que vous puissiez cliquer sur [evolution.apply].',
    protocol:
      'Quand Evolution demande le type de serveur pour la réception, choisissez *{protocol}*.',
    password: 'Saisissez votre mot de passe quand Evolution le demande.'
  },
  kmail: {
    open: 'Ouvrez KMail. Au premier démarrage, un assistant s’ouvre ; plus tard, ajoutez un compte dans la configuration.',
    address: 'Saisissez votre nom, {address} et votre mot de passe, puis cliquez sur [kmail.next].',
    finish: 'Choisissez *{protocol}* et cliquez sur [kmail.finish].'
  },
  exchange: {
    lead: 'Sur téléphone et tablette, cette boîte mail fonctionne avec le protocole Exchange (ActiveSync).',
    computer:
      'Sur ordinateur, utilisez le webmail ou demandez à {provider} quelle application utiliser.',
    iphone:
      'Ouvrez [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Saisissez {address}, touchez [iphone.next], puis [iphone.configureManually].',
    gmail:
      'Ouvrez Gmail, touchez votre photo, puis [gmail.addAccount] › [gmail.exchange], et saisissez {address}.',
    samsung:
      'Ouvrez l’application *Samsung Email* et ajoutez un compte *Exchange*. Saisissez {address}.',
    outlook:
      'Ouvrez Outlook, ajoutez un compte et saisissez {address}. Si Outlook demande le type de compte, choisissez *Exchange*.',
    server:
      'Saisissez votre mot de passe. Si l’application demande d’autres informations, saisissez ces paramètres :'
  },
  otherProgram: {
    title: 'Une autre application',
    text: 'Saisissez votre adresse et votre mot de passe : beaucoup d’applications trouvent le reste. Si la vôtre demande des serveurs, saisissez les paramètres ci-dessous.'
  },

  protocolChoice: {
    title: 'IMAP ou POP3 : que choisir ?',
    lead: 'IMAP, dans presque tous les cas.',
    imap: 'IMAP conserve vos e-mails sur le serveur. Tous vos appareils et le webmail affichent les mêmes e-mails, et vous ne perdez rien si un appareil tombe en panne.',
    pop3: 'POP3 télécharge vos e-mails sur un seul appareil, puis les supprime en général du serveur. C’est à vous de les sauvegarder. POP3 convient à un appareil unique dont la connexion à Internet est lente ou instable.',
    neverMix:
      'N’utilisez pas POP3 pour une boîte mail qu’un autre appareil consulte en IMAP : les e-mails y disparaîtraient.',
    use: 'Utiliser {protocol}',
    selected: '{protocol} est sélectionné'
  },

  questions: {
    title: 'Questions et réponses',
    controlPanel: {
      title: 'Comment créer une boîte mail, changer le mot de passe ou ajouter un alias ?',
      text: 'Dans l’{link} de votre fournisseur, {provider}.',
      link: 'espace de gestion'
    },
    password: {
      title: 'Mon mot de passe est refusé. Que faire ?',
      text: 'Vérifiez d’abord le nom d’utilisateur : ici, c’est {login}. Saisissez ensuite de nouveau le mot de passe, en respectant les majuscules.',
      webmail:
        'Connectez-vous au {link} avec le même mot de passe. Si cela fonctionne, le nom d’utilisateur ou le serveur saisi dans l’application est incorrect.',
      webmailLink: 'webmail',
      change:
        'Si vous avez oublié le mot de passe, définissez-en un nouveau dans l’{link}. Saisissez-le ensuite sur tous vos appareils.'
    },
    alias: {
      title: 'Qu’est-ce qu’un alias ?',
      text: 'Une adresse qui transfère les e-mails vers une ou plusieurs boîtes mail. Elle n’a ni boîte de réception ni mot de passe.'
    },
    deleting: {
      title: 'Que se passe-t-il quand je supprime un e-mail ?',
      imap: 'Il est supprimé sur le serveur, et donc sur tous vos appareils. Les applications le mettent d’abord dans la corbeille, où il occupe de l’espace jusqu’à ce que vous la vidiez.',
      pop3: 'Il est supprimé sur cet appareil. Sur le serveur, cela dépend du réglage ci-dessous.'
    },
    quota: {
      title: 'Combien d’e-mails puis-je conserver ?',
      text: 'Votre boîte mail a une capacité de {quota}.',
      full: 'Quand la boîte mail est pleine, les nouveaux e-mails sont refusés. Supprimez ce qui est inutile ou déplacez-le dans des dossiers sur votre ordinateur.',
      webmail: '{link} indique l’espace utilisé.',
      webmailLink: 'Le webmail'
    },
    leaveCopy: {
      title: 'Comment conserver mes e-mails sur le serveur avec POP3 ?',
      text: 'Dans les paramètres du compte de votre application, activez l’option qui laisse les messages sur le serveur. Dans Thunderbird, elle s’appelle [thunderbird.leaveMessages].',
      full: 'Les copies occupent de l’espace sur le serveur : supprimez-les de temps en temps, ou laissez l’application les supprimer après quelques jours.'
    },
    folders: {
      title: 'Puis-je créer mes propres dossiers ?',
      text: 'Oui. Les dossiers que vous créez dans une application se trouvent sur le serveur et apparaissent sur tous vos appareils. N’utilisez que a–z, 0–9, _ et - dans leurs noms.',
      subscribe:
        'Si une application n’affiche pas un dossier, cherchez « s’abonner » dans le menu du compte ou des dossiers.'
    },
    doubled: {
      title: 'Pourquoi ai-je deux dossiers pour les e-mails envoyés ou supprimés ?',
      text: 'Vos applications donnent des noms différents au même dossier. Dans les paramètres du compte de chaque application, choisissez les dossiers des e-mails envoyés et supprimés : les mêmes partout.'
    },
    sharing: {
      title: 'Peut-on utiliser la même boîte mail sur plusieurs appareils, ou à plusieurs ?',
      text: 'Oui. Un e-mail lu sur un appareil apparaît comme lu sur tous, et les nouveaux e-mails arrivent partout en même temps. Plusieurs personnes peuvent utiliser une boîte mail simultanément.'
    },
    offline: {
      title: 'Faut-il une connexion à Internet ?',
      text: 'Oui, pour recevoir et envoyer des e-mails. Enregistrez les messages importants sur votre ordinateur ou imprimez-les.'
    },
    outgoing: {
      title: 'À quoi sert le serveur sortant ?',
      text: 'Toutes les applications envoient les e-mails par le serveur sortant (SMTP), qu’elles les reçoivent en IMAP ou en POP3.'
    }
  },

  serverSettings: {
    title: 'Paramètres des serveurs',
    lead: 'Pour les applications qui demandent des serveurs.',
    incoming: 'Serveur entrant',
    outgoing: 'Serveur sortant',
    alternatives: 'Autres serveurs et ports pour la même boîte mail',
    alternativesLead:
      'Utilisez-les seulement si votre application ou votre réseau n’accepte pas ceux indiqués plus haut.',
    otherProtocol: '{protocol} pour remplacer {chosen}',
    server: 'Serveur',
    port: 'Port',
    security: 'Sécurité',
    login: 'Nom d’utilisateur',
    authentication: 'Authentification',
    leaveOnServer: 'Copies sur le serveur',
    calendar: 'Calendrier (CalDAV)',
    contacts: 'Contacts (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Fichiers (WebDAV)',
    owa: 'Outlook sur le web',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed:
      'Votre navigateur n’autorise pas la copie. Sélectionnez le texte et copiez-le vous-même.',
    copyAll: 'Copier tous les paramètres',
    copyLink: 'Copier le lien',
    print: 'Imprimer',
    unencrypted: 'Sans chiffrement',
    guideWarning:
      'Ce fournisseur ne propose pas de connexion chiffrée pour cela. D’autres personnes sur le même réseau peuvent lire votre mot de passe et vos e-mails : ne vous connectez pas depuis un réseau public.',
    unencryptedWarning:
      'Sans chiffrement, d’autres personnes sur le même réseau peuvent lire votre mot de passe et vos e-mails. N’utilisez ces serveurs que si rien d’autre ne fonctionne, et jamais sur un réseau public.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Aucune' },
  authentications: {
    password: 'Mot de passe normal',
    'encrypted-password': 'Mot de passe chiffré',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certificat TLS',
    none: 'Pas d’authentification'
  },
  leaveOnServer: {
    yes: 'Les conserver',
    no: 'Les supprimer après le téléchargement',
    days: { one: 'Les supprimer après {count} jour', other: 'Les supprimer après {count} jours' }
  },

  openOnPhone: {
    title: 'Continuer sur votre téléphone',
    text: 'Scannez ce code avec l’appareil photo de votre téléphone pour y ouvrir cette page.',
    alt: 'Code QR contenant l’adresse de cette page'
  },
  help: {
    title: 'Aide',
    webmail: 'Webmail',
    controlPanel: 'Espace de gestion',
    page: 'Page d’aide',
    support: 'Assistance',
    imprint: 'Mentions légales',
    privacy: 'Confidentialité'
  },

  instructions: {
    title: 'Instructions pour {address}',
    poster: 'Configurez votre messagerie',
    posterText: 'Scannez le code ou ouvrez {url}, puis saisissez votre adresse e-mail.',
    openPage: 'Ouvrez cette page sur l’appareil à configurer :',
    scan: 'Scannez le code avec l’appareil photo de votre téléphone ou ouvrez {url}.',
    profileCode: 'iPhone et iPad : scannez pour télécharger le profil',
    androidCode: 'Thunderbird pour Android : scannez pour importer les paramètres',
    message:
      'Bonjour {name},\n\nPour configurer votre adresse e-mail {address}, ouvrez ce lien sur votre téléphone ou votre ordinateur et suivez les étapes :\n\n{url}\n\nVous aurez besoin du mot de passe de votre boîte mail. Nous ne vous le demandons jamais.',
    messageWithoutName:
      'Bonjour,\n\nPour configurer votre adresse e-mail {address}, ouvrez ce lien sur votre téléphone ou votre ordinateur et suivez les étapes :\n\n{url}\n\nVous aurez besoin du mot de passe de votre boîte mail. Nous ne vous le demandons jamais.',
    sms: 'Configurez {address} ici : {url}'
  }
})
