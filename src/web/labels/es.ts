import type { LabelKey, Labels } from './en.ts'

/** As in Spain. */
export const labels = (): Labels => ({
  iphone: {
    settings: 'Ajustes',
    general: 'General',
    profileDownloaded: 'Perfil descargado',
    deviceManagement: 'VPN y gestión de dispositivos',
    allow: 'Permitir',
    install: 'Instalar',
    next: 'Siguiente',
    done: 'OK',
    notSigned: 'Sin firma',
    notVerified: 'Sin verificar',
    stolenDeviceProtection: 'Protección en caso de robo del dispositivo',
    apps: 'Apps',
    mailAccounts: 'Cuentas de Mail',
    addAccount: 'Añadir cuenta',
    other: 'Otra',
    addMailAccount: 'Añadir cuenta de correo',
    incomingServer: 'Servidor correo entrante',
    outgoingServer: 'Servidor correo saliente',
    optional: 'Opcional',
    save: 'Guardar',
    advanced: 'Avanzado',
    serverPort: 'Puerto del servidor',
    configureManually: 'Configurar manualmente'
  },
  mac: {
    systemSettings: 'Ajustes del Sistema',
    deviceManagement: 'Gestión de dispositivos',
    privacySecurity: 'Privacidad y seguridad',
    profiles: 'Perfiles',
    install: 'Instalar',
    unsigned: 'Sin firmar',
    unverified: 'Sin verificar',
    addAccount: 'Añadir cuenta',
    otherMailAccount: 'Otra cuenta de Mail',
    signIn: 'Iniciar sesión',
    accountType: 'Tipo de cuenta',
    serverSettings: 'Ajustes del servidor',
    manageConnection: 'Gestionar automáticamente los ajustes de conexión'
  },
  thunderbird: {
    addAccount: 'Añadir cuenta',
    newAccount: 'Nueva cuenta',
    email: 'Correo electrónico',
    continue: 'Continuar',
    finish: 'Finalizar',
    leaveMessages: 'Dejar los mensajes en el servidor'
  },
  thunderbirdAndroid: {
    getStarted: 'Empezar',
    addEmailAccount: 'Add an email account',
    next: 'Siguiente',
    /** The button beside the address; the one below *Importar ajustes* is *Escanear el código QR*. */
    scanQrCode: 'Escanear código QR',
    scanQrCodeInSettings: 'Escanear el código QR',
    settings: 'Ajustes',
    importSettings: 'Importar ajustes',
    import: 'Importar',
    incomingPassword: 'Contraseña del servidor de correo entrante',
    samePassword: 'Usar la misma contraseña para el servidor de correo saliente'
  },
  deltaChat: {
    createProfile: 'Crear perfil nuevo',
    otherServer: 'Usar otro servidor',
    classicEmail: 'Usar correo electrónico como Retransmisor'
  },
  gmail: {
    addAccount: 'Añadir otra cuenta',
    other: 'Otra',
    exchange: 'Exchange y Office 365',
    personal: 'Personal ({protocol})',
    requireSignIn: 'Solicitar inicio de sesión'
  },
  outlookClassic: {
    file: 'Archivo',
    addAccount: 'Agregar cuenta',
    advancedOptions: 'Opciones avanzadas',
    manually: 'Permitirme configurar manualmente mi cuenta',
    connect: 'Conectar'
  },
  outlookNew: {
    settings: 'Configuración',
    accounts: 'Cuentas',
    addAccount: 'Agregar cuenta',
    continue: 'Continuar',
    showMore: 'Mostrar más'
  },
  gnome: {
    settings: 'Configuración',
    onlineAccounts: 'Cuentas en línea',
    emailServer: 'Servidor de correo',
    signIn: 'Iniciar sesión'
  },
  evolution: {
    file: 'Archivo',
    new: 'Nuevo',
    mailAccount: 'Cuenta de correo',
    apply: 'Aplicar'
  },
  kmail: {
    next: 'Siguiente',
    finish: 'Terminar'
  }
})

export const unverified: readonly LabelKey[] = [
  'iphone.stolenDeviceProtection',
  'iphone.mailAccounts',
  'iphone.configureManually',
  'mac.addAccount',
  'mac.serverSettings',
  'mac.manageConnection',
  'gmail.addAccount',
  'gmail.requireSignIn',
  'outlookClassic.manually',
  'outlookNew.settings',
  'outlookNew.accounts',
  'outlookNew.addAccount',
  'outlookNew.continue',
  'outlookNew.showMore'
]
