import type { Messages } from './en.ts'

export const es = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Idioma',
  title: 'Configura tu correo electrónico',
  titleFor: 'Configurar {address}',
  description:
    'Todos los ajustes para tu aplicación de correo, sin escribir nombres de servidores.',
  skipLink: 'Ir al contenido',

  form: {
    lead: 'Introduce tu dirección de correo electrónico para obtener los ajustes para tu teléfono, tableta u ordenador.',
    label: 'Tu dirección de correo electrónico',
    placeholder: 'anna@{domain}',
    submit: 'Continuar',
    privacy: 'Nunca te pedimos la contraseña ni guardamos tu dirección.',
    otherAddress: 'Usar otra dirección'
  },

  invalidAddress: {
    title: 'La dirección de correo no está completa',
    text: 'Una dirección de correo tiene este aspecto: {example}. Se compone de un nombre, una @ y un dominio, sin espacios.'
  },
  unknownDomain: {
    title: 'No conocemos este dominio',
    text: 'Comprueba que {domain} esté bien escrito. Si lo está, tu correo lo gestiona otro proveedor: pregunta a quien te dio la dirección.',
    didYouMean: '¿Querías decir {address}?',
    support: 'También puedes preguntar a {provider}:'
  },
  unavailable: {
    title: 'Vuelve a intentarlo dentro de un minuto',
    text: 'En este momento no podemos consultar los ajustes de esta dirección. Espera un minuto y vuelve a enviar el formulario.'
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Comprueba el enlace que has usado o introduce tu dirección de correo a continuación.'
  },
  redirect: {
    title: 'El correo de {domain} lo gestiona otro proveedor',
    toAddress: 'En tu aplicación, usa la dirección {target} en lugar de la tuya.',
    toUrl:
      'En tu aplicación, introduce solo tu dirección y tu contraseña: encontrará los servidores por sí misma. Si te pide nombres de servidores, pregunta a {provider}.',
    microsoft: {
      title: 'Tu correo está en Microsoft 365',
      lead: 'Las aplicaciones te muestran una página de Microsoft en la que inicias sesión.',
      outlook: '*Outlook* en cualquier dispositivo: añade la cuenta {address}.',
      apple:
        '*iPhone, iPad y Mac:* añade una cuenta de tipo *Microsoft Exchange* con la dirección {address} y elige [mac.signIn].',
      android:
        '*Gmail* en Android: añade una cuenta, elige [gmail.exchange] e introduce {address}.',
      thunderbird:
        '*Thunderbird:* añade la cuenta {address} e inicia sesión en la página que se abre.'
    }
  },

  devices: {
    title: '¿Qué quieres configurar?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, otros'
  },
  recommended: 'Recomendado',

  hints: {
    firstSteps: 'Haz esto primero',
    password: '¿Qué contraseña?',
    alias:
      'Un alias solo reenvía el correo y no tiene contraseña. Introduce la dirección del buzón al que lo reenvía.',
    more: 'Más información'
  },

  noPassword: {
    title: 'Solo algunas aplicaciones funcionan con {provider}',
    oauth:
      'Con {provider}, inicias sesión en su propia página web y no en tu aplicación. Solo funciona en las aplicaciones que {provider} ha autorizado.',
    other:
      'Los servidores de {provider} exigen un certificado o un ticket de Kerberos que tu administrador instala en tu dispositivo.',
    help: 'Pregunta a {provider} qué aplicaciones puedes usar.',
    webmail: 'Abrir el webmail'
  },

  profile: {
    title: 'Instalar un perfil',
    lead: 'El perfil contiene todos los ajustes. No tienes que escribir ningún nombre de servidor.',
    download: 'Descargar perfil',
    iphone: {
      download: 'Toca *{download}* más arriba y luego [iphone.allow].',
      open: 'Abre [iphone.settings] y toca [iphone.profileDownloaded], en la parte superior. Si no aparece, ve a [iphone.general] › [iphone.deviceManagement].',
      install:
        'Toca [iphone.install], introduce el código de tu dispositivo y vuelve a tocar [iphone.install].',
      finish: 'Toca [iphone.next] y luego [iphone.done]. Tu correo está en la aplicación *Mail*.'
    },
    mac: {
      download: 'Haz clic en *{download}* más arriba y abre el archivo descargado.',
      open: 'Abre [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. En macOS 13 y 14, abre [mac.privacySecurity] › [mac.profiles].',
      install: 'Haz doble clic en el perfil {provider} y luego haz clic en [mac.install].',
      finish: 'Tu correo está en la aplicación *Mail*.'
    },
    name: 'Introduce tu nombre tal como deben verlo los destinatarios.',
    passwords: {
      one: 'Introduce la contraseña de tu buzón.',
      other:
        'Introduce la contraseña de tu buzón. El dispositivo la pide {count} veces, una por cada cuenta del perfil.'
    },
    installWithin: {
      one: 'Tienes {count} minuto para instalar el perfil. Después, el dispositivo lo elimina y tienes que descargarlo otra vez.',
      other:
        'Tienes {count} minutos para instalar el perfil. Después, el dispositivo lo elimina y tienes que descargarlo otra vez.'
    },
    stolenDevice:
      'Si la opción [iphone.stolenDeviceProtection] está activada, instala el perfil en una ubicación conocida, como tu casa, o desactívala hasta que termines.',
    unsigned:
      'El dispositivo puede mostrar {unsigned} en rojo. Esto se refiere al archivo, no a tu correo. El perfil contiene tu dirección y los servidores indicados más abajo, pero ninguna contraseña.',
    unsignedOnIphone: '[iphone.notSigned] o [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] o [mac.unverified]',
    removal:
      'Para eliminar la cuenta más adelante, elimina el perfil en el mismo lugar. Si el dispositivo rechaza un perfil más nuevo, elimina primero el antiguo.',
    mailOnly: 'Si la instalación se detiene en los calendarios o los contactos, instala {link}.',
    mailOnlyLink: 'el perfil que solo contiene el correo',
    openInSafari: 'Este navegador no puede instalar perfiles. Copia el enlace y ábrelo en *Safari*.'
  },

  steps: {
    password: 'Introduce tu contraseña.',
    incoming: 'Introduce estos ajustes para el servidor entrante:',
    outgoing: 'Introduce estos ajustes para el servidor saliente:',
    finds: 'La aplicación encuentra los servidores por sí misma.',
    asks: 'Si te pide los servidores, introduce los {link}.',
    asksLink: 'ajustes del servidor indicados más abajo',
    get: 'Descargar {program}',
    labelsVary: 'Los nombres de los botones pueden variar de un dispositivo a otro.'
  },

  thunderbird: {
    menu: 'Abre Thunderbird. En su menú, elige [thunderbird.addAccount] › [thunderbird.email] (antes de la versión 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Introduce tu nombre y {address}, y haz clic en [thunderbird.continue].',
    pop3: 'Cuando Thunderbird muestre lo que ha encontrado, elige *POP3* antes de continuar.',
    password:
      'Introduce tu contraseña y haz clic en [thunderbird.continue] hasta que puedas hacer clic en [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Abre Thunderbird, toca [thunderbirdAndroid.getStarted] y luego [thunderbirdAndroid.addEmailAccount].',
    address: 'Introduce {address} y toca [thunderbirdAndroid.next].',
    password: 'Introduce tu contraseña y toca [thunderbirdAndroid.next].',
    name: 'Introduce tu nombre tal como deben verlo los destinatarios y toca [thunderbirdAndroid.next] hasta que veas la bandeja de entrada.',
    code: {
      title: 'Configurar Thunderbird con un código QR',
      lead: 'Este código contiene los ajustes de *Thunderbird para Android*, pero ninguna contraseña. Muéstralo en otra pantalla o imprímelo.',
      alt: 'Código QR con los ajustes de esta cuenta para Thunderbird en Android',
      scan: 'En Thunderbird, toca [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Si ya tienes una cuenta en la aplicación, toca [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Escanea este código y toca [thunderbirdAndroid.import].',
      password:
        'Toca la cuenta, introduce tu contraseña en [thunderbirdAndroid.incomingPassword] y marca [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Abre Delta Chat, toca [deltaChat.createProfile], luego [deltaChat.otherServer] y después [deltaChat.classicEmail].',
    address: 'Introduce {address} y tu contraseña, y confirma.'
  },
  gmail: {
    title: 'Aplicación Gmail',
    start: 'Abre Gmail, toca tu foto y luego [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Abre Gmail, toca tu foto y luego [gmail.addAccount] › [gmail.other], y elige *IMAP*.',
    address: 'Introduce {address}, continúa y elige [gmail.personal].',
    addressOnIphone: 'Introduce {address} y continúa.',
    signIn: 'Deja activada la opción [gmail.requireSignIn] y termina.',
    noSignIn: 'Desactiva la opción [gmail.requireSignIn] y termina.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Abre la aplicación *Samsung Email* y añade una cuenta de otro proveedor.',
    manual:
      'Introduce {address} y tu contraseña. Elige la configuración manual y luego *{protocol}*.',
    finish: 'Inicia sesión.'
  },
  appleMail: {
    title: 'Mail, sin perfil',
    iphone: {
      open: 'Abre [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Antes de iOS 18, *Mail* está directamente en [iphone.settings].',
      address:
        'Introduce tu nombre, {address}, tu contraseña y la descripción que quieras. Toca [iphone.next].',
      protocol: 'Toca *{protocol}* en la parte superior.',
      incoming: 'Introduce estos ajustes en [iphone.incomingServer]:',
      outgoing:
        'Introduce estos ajustes en [iphone.outgoingServer]. Los necesitas todos, aunque ponga [iphone.optional]:',
      outgoingWithoutLogin:
        'Introduce estos ajustes en [iphone.outgoingServer] y deja vacíos el nombre de usuario y la contraseña:',
      save: 'Toca [iphone.next] y luego [iphone.save].',
      ports:
        'Vuelve a abrir la cuenta e introduce el valor de [iphone.serverPort]: para el correo saliente, en los ajustes del servidor *SMTP*; para el entrante, en [iphone.advanced].'
    },
    mac: {
      open: 'Abre la aplicación *Mail* y elige *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Introduce tu nombre, {address} y tu contraseña, y haz clic en [mac.signIn].',
      protocol: 'Si Mail pide más datos, elige *{protocol}* en [mac.accountType].',
      signIn: 'Haz clic en [mac.signIn].',
      ports:
        'Abre *Mail* › [mac.serverSettings], desactiva [mac.manageConnection] e introduce los puertos.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (clásico)',
    newTitle: 'Nuevo Outlook',
    macTitle: 'Outlook para Mac',
    mobileTitle: 'Aplicación Outlook',
    classic: {
      start:
        'En Outlook, elige [outlookClassic.file] › [outlookClassic.addAccount] e introduce {address}.',
      automatic:
        'Haz clic en [outlookClassic.connect]. Si Outlook te pide la contraseña de tu buzón, introdúcela y listo.',
      fallback:
        'Si Outlook muestra una página de Microsoft o no encuentra nada, vuelve atrás. Elige [outlookClassic.advancedOptions] › [outlookClassic.manually], haz clic en [outlookClassic.connect] y elige *{protocol}*.',
      manual:
        'Elige [outlookClassic.advancedOptions] › [outlookClassic.manually], haz clic en [outlookClassic.connect] y elige *{protocol}*.',
      userName:
        'Outlook no pide aquí este nombre de usuario. Introdúcelo después en la configuración de la cuenta.'
    },
    new: {
      start:
        'En Outlook, elige [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], introduce {address} y haz clic en [outlookNew.continue].',
      protocol:
        'Si Outlook te lo pregunta, elige *{protocol}*. Introduce tu contraseña y haz clic en [outlookNew.showMore].',
      finish: 'Haz clic en [outlookNew.continue].'
    },
    mobile: {
      start: 'Abre Outlook y añade una cuenta. Introduce {address}.',
      protocol:
        'Si Outlook no te pide la contraseña enseguida, elige *{protocol}* y la configuración avanzada.',
      finish: 'Introduce tu contraseña e inicia sesión.'
    },
    microsoftLookup:
      'Outlook pregunta primero a Microsoft dónde está tu correo. Esa respuesta no depende de nosotros y puede ser incorrecta.',
    registryFile:
      'Para administradores: {file} desactiva esa consulta a Microsoft en tu cuenta de Windows, de modo que Outlook clásico pregunta a {provider}. Abre el archivo, confirma y reinicia Outlook.',
    cloudCopy:
      'Esta versión de Outlook guarda tu contraseña y una copia de tu correo en los servidores de Microsoft. Outlook clásico y Thunderbird no lo hacen.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Abre [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Introduce tu nombre, {address} y tu contraseña, y haz clic en [gnome.signIn]. La cuenta aparece en Evolution y Geary.'
  },
  evolution: {
    open: 'En Evolution, elige [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address:
      'Introduce tu nombre y {address}, y continúa hasta que puedas hacer clic en [evolution.apply].',
    protocol:
      'Cuando Evolution pregunte por el tipo de servidor para recibir correo, elige *{protocol}*.',
    password: 'Introduce tu contraseña cuando Evolution te la pida.'
  },
  kmail: {
    open: 'Abre KMail. La primera vez se abre un asistente; después, añade una cuenta en la configuración.',
    address: 'Introduce tu nombre, {address} y tu contraseña, y haz clic en [kmail.next].',
    finish: 'Elige *{protocol}* y haz clic en [kmail.finish].'
  },
  exchange: {
    lead: 'En teléfonos y tabletas, este buzón funciona con el protocolo Exchange (ActiveSync).',
    computer: 'En un ordenador, usa el webmail o pregunta a {provider} qué aplicación usar.',
    iphone:
      'Abre [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Introduce {address}, toca [iphone.next] y luego [iphone.configureManually].',
    gmail:
      'Abre Gmail, toca tu foto y luego [gmail.addAccount] › [gmail.exchange], e introduce {address}.',
    samsung:
      'Abre la aplicación *Samsung Email* y añade una cuenta de *Exchange*. Introduce {address}.',
    outlook:
      'Abre Outlook, añade una cuenta e introduce {address}. Si Outlook pregunta por el tipo de cuenta, elige *Exchange*.',
    server: 'Introduce tu contraseña. Si la aplicación pide más datos, introduce estos ajustes:'
  },
  otherProgram: {
    title: 'Otra aplicación',
    text: 'Introduce tu dirección y tu contraseña: muchas aplicaciones encuentran todo lo demás. Si la tuya te pide los servidores, introduce los ajustes indicados más abajo.'
  },

  protocolChoice: {
    title: 'IMAP o POP3: ¿cuál necesito?',
    lead: 'Casi todo el mundo necesita IMAP.',
    imap: 'IMAP conserva tu correo en el servidor. Todos tus dispositivos y el webmail muestran los mismos mensajes, y no pierdes nada si un dispositivo se estropea.',
    pop3: 'POP3 descarga tu correo en un dispositivo y después suele borrarlo del servidor. Las copias de seguridad las tienes que hacer tú. POP3 es adecuado para un único dispositivo con una conexión a internet lenta o inestable.',
    neverMix:
      'No uses POP3 con un buzón que otro dispositivo lee por IMAP: los mensajes desaparecerían de allí.',
    use: 'Usar {protocol}',
    selected: '{protocol} está seleccionado'
  },

  questions: {
    title: 'Preguntas y respuestas',
    controlPanel: {
      title: '¿Cómo creo un buzón, cambio la contraseña o añado un alias?',
      text: 'En el {link} de {provider}.',
      link: 'panel de control'
    },
    password: {
      title: 'Mi contraseña no funciona. ¿Qué puedo hacer?',
      text: 'Comprueba primero el nombre de usuario: aquí es {login}. Después escribe otra vez la contraseña, respetando las mayúsculas.',
      webmail:
        'Inicia sesión en el {link} con la misma contraseña. Si funciona, el nombre de usuario o el servidor de la aplicación es incorrecto.',
      webmailLink: 'webmail',
      change:
        'Si has olvidado la contraseña, crea una nueva en el {link}. Después, introdúcela en todos tus dispositivos.'
    },
    alias: {
      title: '¿Qué es un alias?',
      text: 'Una dirección que reenvía el correo a uno o varios buzones. No tiene bandeja de entrada ni contraseña propias.'
    },
    deleting: {
      title: '¿Qué pasa cuando elimino un mensaje?',
      imap: 'Se elimina en el servidor y, por tanto, en todos tus dispositivos. Las aplicaciones lo mueven primero a la papelera, donde ocupa espacio hasta que la vacías.',
      pop3: 'Se elimina en este dispositivo. En el servidor, depende del ajuste de más abajo.'
    },
    quota: {
      title: '¿Cuánto correo puedo guardar?',
      text: 'Tu buzón tiene una capacidad de {quota}.',
      full: 'Cuando el buzón está lleno, se rechazan los mensajes nuevos. Elimina lo que no necesites o muévelo a carpetas de tu ordenador.',
      webmail: '{link} muestra cuánto espacio ocupas.',
      webmailLink: 'El webmail'
    },
    leaveCopy: {
      title: '¿Cómo conservo mi correo en el servidor con POP3?',
      text: 'En la configuración de la cuenta de tu aplicación, activa la opción de dejar los mensajes en el servidor. En Thunderbird se llama [thunderbird.leaveMessages].',
      full: 'Las copias ocupan espacio en el servidor: elimínalas de vez en cuando o deja que la aplicación las elimine al cabo de unos días.'
    },
    folders: {
      title: '¿Puedo tener mis propias carpetas?',
      text: 'Sí. Las carpetas que creas en una aplicación están en el servidor y aparecen en todos tus dispositivos. En sus nombres, usa solo a–z, 0–9, _ y -.',
      subscribe:
        'Si una aplicación no muestra una carpeta, busca «suscribir» en el menú de la cuenta o de sus carpetas.'
    },
    doubled: {
      title: '¿Por qué tengo dos carpetas de mensajes enviados o eliminados?',
      text: 'Tus aplicaciones usan nombres distintos para la misma carpeta. En la configuración de la cuenta de cada aplicación, elige las carpetas de enviados y eliminados, y usa las mismas en todas.'
    },
    sharing: {
      title: '¿Pueden varios dispositivos y personas usar el mismo buzón?',
      text: 'Sí. Un mensaje leído en un dispositivo aparece como leído en todos, y los mensajes nuevos llegan a todos a la vez. Varias personas pueden usar un buzón al mismo tiempo.'
    },
    offline: {
      title: '¿Necesito conexión a internet?',
      text: 'Sí, para recibir y enviar correo. Guarda los mensajes importantes en tu ordenador o imprímelos.'
    },
    outgoing: {
      title: '¿Para qué sirve el servidor saliente?',
      text: 'Todas las aplicaciones envían el correo por el servidor saliente (SMTP), tanto si lo reciben por IMAP como por POP3.'
    }
  },

  serverSettings: {
    title: 'Ajustes del servidor',
    lead: 'Para aplicaciones que piden los servidores.',
    incoming: 'Servidor entrante',
    outgoing: 'Servidor saliente',
    alternatives: 'Otros servidores y puertos del mismo buzón',
    alternativesLead: 'Úsalos solo si tu aplicación o tu red no admite los anteriores.',
    otherProtocol: '{protocol} en lugar de {chosen}',
    server: 'Servidor',
    port: 'Puerto',
    security: 'Seguridad',
    login: 'Nombre de usuario',
    authentication: 'Autenticación',
    leaveOnServer: 'Copias en el servidor',
    calendar: 'Calendario (CalDAV)',
    contacts: 'Contactos (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Archivos (WebDAV)',
    owa: 'Outlook en la web',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Tu navegador no permite copiar. Selecciona el texto y cópialo tú.',
    copyAll: 'Copiar todos los ajustes',
    copyLink: 'Copiar enlace',
    print: 'Imprimir',
    unencrypted: 'Sin cifrado',
    guideWarning:
      'Este proveedor no ofrece una conexión cifrada para esto. Otras personas de la misma red pueden leer tu contraseña y tu correo: no te conectes desde una red pública.',
    unencryptedWarning:
      'Sin cifrado, otras personas de la misma red pueden leer tu contraseña y tu correo. Usa estos servidores solo si no funciona nada más, y nunca en una red pública.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ninguna' },
  authentications: {
    password: 'Contraseña normal',
    'encrypted-password': 'Contraseña cifrada',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certificado TLS',
    none: 'Sin identificación'
  },
  leaveOnServer: {
    yes: 'Dejarlas',
    no: 'Eliminarlas después de descargarlas',
    days: {
      one: 'Eliminarlas después de {count} día',
      other: 'Eliminarlas después de {count} días'
    }
  },

  openOnPhone: {
    title: 'Continuar en el teléfono',
    text: 'Escanea este código con la cámara de tu teléfono para abrir allí esta página.',
    alt: 'Código QR con la dirección de esta página'
  },
  help: {
    title: 'Ayuda',
    webmail: 'Webmail',
    controlPanel: 'Panel de control',
    page: 'Página de ayuda',
    support: 'Asistencia',
    imprint: 'Aviso legal',
    privacy: 'Privacidad'
  },

  instructions: {
    title: 'Instrucciones para {address}',
    poster: 'Configura tu correo electrónico',
    posterText: 'Escanea el código o abre {url}, e introduce tu dirección de correo.',
    openPage: 'Abre esta página en el dispositivo que quieras configurar:',
    scan: 'Escanea el código con la cámara de tu teléfono o abre {url}.',
    profileCode: 'iPhone y iPad: escanea para descargar el perfil',
    androidCode: 'Thunderbird para Android: escanea para importar los ajustes',
    message:
      'Hola, {name}:\n\nPara configurar tu dirección de correo {address}, abre este enlace en tu teléfono u ordenador y sigue los pasos:\n\n{url}\n\nNecesitas la contraseña de tu buzón. Nunca te la pediremos.',
    messageWithoutName:
      'Hola:\n\nPara configurar tu dirección de correo {address}, abre este enlace en tu teléfono u ordenador y sigue los pasos:\n\n{url}\n\nNecesitas la contraseña de tu buzón. Nunca te la pediremos.',
    sms: 'Configura {address} aquí: {url}'
  }
})
