import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Réglages',
    general: 'Général',
    profileDownloaded: 'Profil téléchargé',
    deviceManagement: 'VPN et gestion de l’appareil',
    allow: 'Autoriser',
    install: 'Installer',
    next: 'Suivant',
    done: 'OK',
    notSigned: 'Non signé',
    notVerified: 'Non vérifié',
    stolenDeviceProtection: 'Protection en cas de vol de l’appareil',
    apps: 'Apps',
    mailAccounts: 'Comptes Mail',
    addAccount: 'Ajouter un compte',
    other: 'Autre',
    addMailAccount: 'Ajouter un compte Mail',
    incomingServer: 'Serveur de réception',
    outgoingServer: 'Serveur d’envoi',
    optional: 'Facultatif',
    save: 'Enregistrer',
    advanced: 'Avancé',
    serverPort: 'Port du serveur',
    configureManually: 'Configuration manuelle'
  },
  mac: {
    systemSettings: 'Réglages Système',
    deviceManagement: 'Gestion de l’appareil',
    privacySecurity: 'Confidentialité et sécurité',
    profiles: 'Profils',
    install: 'Installer',
    unsigned: 'Non signé',
    unverified: 'Non vérifié',
    addAccount: 'Ajouter un compte',
    otherMailAccount: 'Autre compte Mail',
    signIn: 'Se connecter',
    accountType: 'Type de compte',
    serverSettings: 'Réglages du serveur',
    manageConnection: 'Gérer automatiquement les réglages de connexion'
  },
  thunderbird: {
    addAccount: 'Ajouter un compte',
    newAccount: 'Nouveau compte',
    email: 'Adresse e-mail',
    continue: 'Continuer',
    finish: 'Terminer',
    leaveMessages: 'Laisser les messages sur le serveur'
  },
  thunderbirdAndroid: {
    getStarted: 'Commencer',
    addEmailAccount: 'Add an email account',
    next: 'Suivant',
    /** The button beside the address; the one below *Importer les paramètres* is *Lire un code QR*. */
    scanQrCode: 'Balayer le code QR',
    scanQrCodeInSettings: 'Lire un code QR',
    settings: 'Paramètres',
    importSettings: 'Importer les paramètres',
    import: 'Importation',
    incomingPassword: 'Mot de passe du serveur entrant',
    samePassword: 'Utiliser le même mot de passe pour le serveur sortant'
  },
  deltaChat: {
    createProfile: 'Créer un nouveau profil',
    otherServer: 'Utiliser un autre serveur',
    classicEmail: 'Utiliser le courriel classique comme relais'
  },
  gmail: {
    addAccount: 'Ajouter un autre compte',
    other: 'Autre',
    exchange: 'Exchange et Office 365',
    personal: 'Personnel ({protocol})',
    requireSignIn: 'Exiger une connexion'
  },
  outlookClassic: {
    file: 'Fichier',
    addAccount: 'Ajouter un compte',
    advancedOptions: 'Options avancées',
    manually: 'Configurer mon compte manuellement',
    connect: 'Connexion'
  },
  outlookNew: {
    settings: 'Paramètres',
    accounts: 'Comptes',
    addAccount: 'Ajouter un compte',
    continue: 'Continuer',
    showMore: 'Afficher plus'
  },
  gnome: {
    settings: 'Paramètres',
    onlineAccounts: 'Comptes en ligne',
    emailServer: 'Serveur de courriel',
    signIn: 'S’identifier'
  },
  evolution: {
    file: 'Fichier',
    new: 'Nouveau',
    mailAccount: 'Comptes de messagerie',
    apply: 'Appliquer'
  },
  kmail: {
    next: 'Suivant',
    finish: 'Terminer'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.mailAccounts',
  'gmail.addAccount',
  'gmail.requireSignIn',
  'outlookNew.settings',
  'outlookNew.accounts',
  'evolution.mailAccount'
]
