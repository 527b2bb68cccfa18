import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Definições',
    general: 'Geral',
    profileDownloaded: 'Perfil descarregado',
    deviceManagement: 'Gestão de dispositivos e VPN',
    allow: 'Permitir',
    install: 'Instalar',
    next: 'Seguinte',
    done: 'OK',
    notSigned: 'Não assinado',
    notVerified: 'Por confirmar',
    stolenDeviceProtection: 'Proteção de dispositivos roubados',
    apps: 'Aplicações',
    mailAccounts: 'Contas de e-mail',
    addAccount: 'Adicionar conta',
    other: 'Outra',
    addMailAccount: 'Adicionar conta de e-mail',
    incomingServer: 'Servidor de receção de correio',
    outgoingServer: 'Servidor de envio de correio',
    optional: 'opcional',
    save: 'Guardar',
    advanced: 'Avançadas',
    serverPort: 'Porta do servidor',
    configureManually: 'Configurar manualmente'
  },
  mac: {
    systemSettings: 'Definições do Sistema',
    deviceManagement: 'Gestão de dispositivos',
    privacySecurity: 'Privacidade e segurança',
    profiles: 'Perfis',
    install: 'Instalar',
    unsigned: 'Por assinar',
    unverified: 'Por verificar',
    addAccount: 'Adicionar conta',
    otherMailAccount: 'Outra conta do Mail',
    signIn: 'Iniciar sessão',
    accountType: 'Tipo de conta',
    serverSettings: 'Definições do servidor',
    manageConnection: 'Gerir automaticamente as definições de ligação'
  },
  thunderbird: {
    addAccount: 'Add Account',
    newAccount: 'Nova conta',
    email: 'E-mail',
    continue: 'Continuar',
    finish: 'Concluir',
    leaveMessages: 'Manter mensagens no servidor'
  },
  thunderbirdAndroid: {
    getStarted: 'Iniciar',
    addEmailAccount: 'Add an email account',
    next: 'Seguinte',
    /** Where an account is added. Below the settings, the button is called *Ler código QR*. */
    scanQrCode: 'Scan QR code',
    scanQrCodeInSettings: 'Ler código QR',
    settings: 'Definições',
    importSettings: 'Importar configurações',
    import: 'Importar',
    incomingPassword: 'Palavra-passe do servidor de entrada',
    samePassword: 'Utilizar a mesma palavra-passe para o servidor de saída'
  },
  deltaChat: {
    createProfile: 'Create New Profile',
    otherServer: 'Use Other Server',
    classicEmail: 'Use Classic Email as Relay'
  },
  gmail: {
    addAccount: 'Adicionar outra conta',
    other: 'Outro',
    exchange: 'Exchange e Office 365',
    personal: 'Pessoal ({protocol})',
    requireSignIn: 'Requerer início de sessão'
  },
  outlookClassic: {
    file: 'Ficheiro',
    addAccount: 'Adicionar Conta',
    advancedOptions: 'Opções avançadas',
    manually: 'Permitir configurar manualmente a minha conta',
    connect: 'Ligar'
  },
  outlookNew: {
    settings: 'Definições',
    accounts: 'Contas',
    addAccount: 'Adicionar conta',
    continue: 'Continuar',
    showMore: 'Mostrar mais'
  },
  gnome: {
    settings: 'Definições',
    onlineAccounts: 'Contas online',
    emailServer: 'Servidor de e-mail',
    signIn: 'Entrar'
  },
  evolution: {
    file: 'Ficheiro',
    new: 'Novo',
    mailAccount: 'Conta de correio eletrónico',
    apply: 'Aplicar'
  },
  kmail: {
    next: 'Next',
    finish: 'Finish'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.apps',
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.deviceManagement',
  'mac.addAccount',
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.addAccount',
  'gmail.other',
  'gmail.exchange',
  'gmail.personal',
  'gmail.requireSignIn',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore',
  'evolution.new',
  'evolution.mailAccount'
]
