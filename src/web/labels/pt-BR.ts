import type { LabelKey, Labels } from './en.ts'

export const labels = (): Labels => ({
  iphone: {
    settings: 'Ajustes',
    general: 'Geral',
    profileDownloaded: 'Perfil Baixado',
    deviceManagement: 'Gerenciamento de VPN e Dispositivo',
    allow: 'Permitir',
    install: 'Instalar',
    next: 'Seguinte',
    done: 'OK',
    notSigned: 'Não Assinado',
    notVerified: 'Não Verificado',
    stolenDeviceProtection: 'Proteção de Dispositivo Roubado',
    apps: 'Apps',
    mailAccounts: 'Contas do Mail',
    addAccount: 'Adicionar Conta',
    other: 'Outra',
    addMailAccount: 'Adicionar Conta de E-mail',
    incomingServer: 'Servidor de Correio de Entrada',
    outgoingServer: 'Servidor de Correio de Saída',
    optional: 'Opcional',
    save: 'Salvar',
    advanced: 'Avançado',
    serverPort: 'Porta do Servidor',
    configureManually: 'Configurar Manualmente'
  },
  mac: {
    systemSettings: 'Ajustes do Sistema',
    deviceManagement: 'Gerenciamento de Dispositivo',
    privacySecurity: 'Privacidade e Segurança',
    profiles: 'Perfis',
    install: 'Instalar',
    unsigned: 'Não assinado',
    unverified: 'Não verificado',
    addAccount: 'Adicionar Conta',
    otherMailAccount: 'Outra Conta do Mail',
    signIn: 'Iniciar Sessão',
    accountType: 'Tipo de Conta',
    serverSettings: 'Ajustes do Servidor',
    manageConnection: 'Gerenciar ajustes de conexão automaticamente'
  },
  thunderbird: {
    addAccount: 'Adicionar conta',
    newAccount: 'Nova conta',
    email: 'Email',
    continue: 'Avançar',
    finish: 'Concluir',
    leaveMessages: 'Manter mensagens no servidor'
  },
  thunderbirdAndroid: {
    getStarted: 'Começar',
    addEmailAccount: 'Add an email account',
    next: 'Avançar',
    /** Where an account is added. Below the settings, the button is called *Ler código QR*. */
    scanQrCode: 'Escaneie o QR code',
    scanQrCodeInSettings: 'Ler código QR',
    settings: 'Configurações',
    importSettings: 'Importar configurações',
    import: 'Importar',
    incomingPassword: 'Senha do servidor de recebimento',
    samePassword: 'Usar a mesma senha para o servidor de envio'
  },
  deltaChat: {
    createProfile: 'Criar novo perfil',
    otherServer: 'Use Other Server',
    classicEmail: 'Use Classic Email as Relay'
  },
  gmail: {
    addAccount: 'Adicionar outra conta',
    other: 'Outro',
    exchange: 'Exchange e Office 365',
    personal: 'Pessoal ({protocol})',
    requireSignIn: 'Exigir login'
  },
  outlookClassic: {
    file: 'Arquivo',
    addAccount: 'Adicionar Conta',
    advancedOptions: 'Opções avançadas',
    manually: 'Configurar minha conta manualmente',
    connect: 'Conectar'
  },
  outlookNew: {
    settings: 'Configurações',
    accounts: 'Contas',
    addAccount: 'Adicionar conta',
    continue: 'Continuar',
    showMore: 'Mostrar mais'
  },
  gnome: {
    settings: 'Configurações',
    onlineAccounts: 'Contas online',
    emailServer: 'Servidor de e-mail',
    signIn: 'Autenticar'
  },
  evolution: {
    file: 'Arquivo',
    new: 'Novo',
    mailAccount: 'Conta de correio',
    apply: 'Aplicar'
  },
  kmail: {
    next: 'Próxima',
    finish: 'Concluir'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.addAccount',
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.addAccount',
  'gmail.other',
  'gmail.exchange',
  'gmail.personal',
  'gmail.requireSignIn',
  'outlookClassic.advancedOptions',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore',
  'evolution.new',
  'evolution.mailAccount'
]
