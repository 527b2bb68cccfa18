import type { Messages } from './en.ts'

export const ptPT = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Idioma',
  title: 'Configure o seu e-mail',
  titleFor: 'Configurar {address}',
  description:
    'Todas as definições para o seu programa de e-mail, sem escrever nomes de servidores.',
  skipLink: 'Ir para o conteúdo',

  form: {
    lead: 'Introduza o seu endereço de e-mail para ver as definições para o seu telemóvel, tablet ou computador.',
    label: 'O seu endereço de e-mail',
    placeholder: 'anna@{domain}',
    submit: 'Continuar',
    privacy: 'Nunca pedimos a sua palavra-passe e não guardamos o seu endereço.',
    otherAddress: 'Usar outro endereço'
  },

  invalidAddress: {
    title: 'Este endereço de e-mail está incompleto',
    text: 'Um endereço de e-mail tem a forma {example}: um nome, um @ e um domínio, sem espaços.'
  },
  unknownDomain: {
    title: 'Não conhecemos este domínio',
    text: 'Verifique se {domain} está bem escrito. Se estiver, o seu e-mail está noutro fornecedor: pergunte a quem lhe deu o endereço.',
    didYouMean: 'Queria dizer {address}?',
    support: 'Também pode perguntar a {provider}:'
  },
  unavailable: {
    title: 'Tente novamente dentro de um minuto',
    text: 'De momento, não é possível obter as definições deste endereço. Aguarde um minuto e envie o formulário novamente.'
  },
  notFound: {
    title: 'Esta página não existe',
    text: 'Verifique a ligação que utilizou ou introduza abaixo o seu endereço de e-mail.'
  },
  redirect: {
    title: 'O e-mail de {domain} está noutro fornecedor',
    toAddress: 'Configure o seu programa com o endereço {target}.',
    toUrl:
      'No programa, introduza apenas o seu endereço e a sua palavra-passe. Ele encontra os servidores sozinho. Se pedir nomes de servidores, pergunte a {provider}.',
    microsoft: {
      title: 'O seu e-mail está no Microsoft 365',
      lead: 'Os programas abrem uma página da Microsoft, onde inicia sessão.',
      outlook: '*Outlook* em qualquer dispositivo: adicione a conta {address}.',
      apple:
        '*iPhone, iPad e Mac:* adicione uma conta do tipo *Microsoft Exchange* com o endereço {address} e escolha [mac.signIn].',
      android:
        '*Gmail* no Android: adicione uma conta, escolha [gmail.exchange] e introduza {address}.',
      thunderbird:
        '*Thunderbird:* adicione a conta {address} e inicie sessão na página que se abre.'
    }
  },

  devices: {
    title: 'O que quer configurar?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, outro'
  },
  recommended: 'Recomendado',

  hints: {
    firstSteps: 'Faça isto primeiro',
    password: 'Que palavra-passe?',
    alias:
      'Um alias apenas reencaminha e-mails e não tem palavra-passe. Introduza o endereço da caixa de correio que os recebe.',
    more: 'Saber mais'
  },

  noPassword: {
    title: 'Só alguns programas funcionam com {provider}',
    oauth:
      'O início de sessão em {provider} faz-se numa página Web e não dentro do programa. Isto só funciona em programas que {provider} autorizou.',
    other:
      'Os servidores de {provider} exigem um certificado ou um bilhete Kerberos, que o administrador instala no seu dispositivo.',
    help: 'Pergunte a {provider} que programas pode usar.',
    webmail: 'Abrir o webmail'
  },

  profile: {
    title: 'Instale um perfil',
    lead: 'O perfil contém todas as definições. Não precisa de escrever nomes de servidores.',
    download: 'Descarregar perfil',
    iphone: {
      download: 'Toque em *{download}* acima e, em seguida, em [iphone.allow].',
      open: 'Abra [iphone.settings] e toque em [iphone.profileDownloaded], perto do topo. Se não vir esta opção, vá a [iphone.general] › [iphone.deviceManagement].',
      install:
        'Toque em [iphone.install], introduza o código do dispositivo e volte a tocar em [iphone.install].',
      finish:
        'Toque em [iphone.next] e, em seguida, em [iphone.done]. O seu e-mail já está na app *Mail*.'
    },
    mac: {
      download: 'Clique em *{download}* acima e abra o ficheiro descarregado.',
      open: 'Abra [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. No macOS 13 e 14, abra [mac.privacySecurity] › [mac.profiles].',
      install: 'Faça duplo clique no perfil {provider} e, em seguida, clique em [mac.install].',
      finish: 'O seu e-mail já está na app *Mail*.'
    },
    name: 'Introduza o seu nome tal como os destinatários o devem ver.',
    passwords: {
      one: 'Introduza a palavra-passe da sua caixa de correio.',
      other:
        'Introduza a palavra-passe da sua caixa de correio. O dispositivo pede-a {count} vezes, uma por cada conta do perfil.'
    },
    installWithin: {
      one: 'Instale o perfil no prazo de {count} minuto. Depois disso, o dispositivo apaga-o e terá de o descarregar novamente.',
      other:
        'Instale o perfil no prazo de {count} minutos. Depois disso, o dispositivo apaga-o e terá de o descarregar novamente.'
    },
    stolenDevice:
      'Se a opção [iphone.stolenDeviceProtection] estiver ativa, instale o perfil num local familiar, como a sua casa, ou desative a proteção até terminar.',
    unsigned:
      'O dispositivo pode mostrar {unsigned} a vermelho. O aviso diz respeito ao ficheiro, não ao seu e-mail. O perfil contém o seu endereço e os servidores abaixo, mas nenhuma palavra-passe.',
    unsignedOnIphone: '[iphone.notSigned] ou [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] ou [mac.unverified]',
    removal:
      'Para remover a conta mais tarde, remova o perfil no mesmo local. Se o dispositivo recusar um perfil mais recente, remova primeiro o antigo.',
    mailOnly: 'Se a instalação parar nos calendários ou nos contactos, instale {link}.',
    mailOnlyLink: 'o perfil só com o e-mail',
    openInSafari: 'Este navegador não instala perfis. Copie a ligação e abra-a no *Safari*.'
  },

  steps: {
    password: 'Introduza a sua palavra-passe.',
    incoming: 'Para receber e-mails, introduza estas definições:',
    outgoing: 'Para enviar e-mails, introduza estas definições:',
    finds: 'O programa encontra os servidores sozinho.',
    asks: 'Se o programa pedir servidores, introduza as {link}.',
    asksLink: 'definições do servidor abaixo',
    get: 'Obter {program}',
    labelsVary: 'Os nomes dos botões podem variar de dispositivo para dispositivo.'
  },

  thunderbird: {
    menu: 'Abra o Thunderbird. No menu, escolha [thunderbird.addAccount] › [thunderbird.email] (antes da versão 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Introduza o seu nome e {address} e clique em [thunderbird.continue].',
    pop3: 'Quando o Thunderbird mostrar o que encontrou, escolha *POP3* antes de continuar.',
    password:
      'Introduza a palavra-passe e clique em [thunderbird.continue] até poder clicar em [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Abra o Thunderbird, toque em [thunderbirdAndroid.getStarted] e, em seguida, em [thunderbirdAndroid.addEmailAccount].',
    address: 'Introduza {address} e toque em [thunderbirdAndroid.next].',
    password: 'Introduza a palavra-passe e toque em [thunderbirdAndroid.next].',
    name: 'Introduza o seu nome tal como os destinatários o devem ver e toque em [thunderbirdAndroid.next] até ver a caixa de entrada.',
    code: {
      title: 'Configurar o Thunderbird com um código QR',
      lead: 'Este código contém as definições para o *Thunderbird para Android*, mas nenhuma palavra-passe. Mostre-o noutro ecrã ou imprima-o.',
      alt: 'Código QR com as definições desta conta para o Thunderbird para Android',
      scan: 'No Thunderbird, toque em [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Se já lá tiver uma conta, toque em [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Leia este código e toque em [thunderbirdAndroid.import].',
      password:
        'Toque na conta, introduza a sua palavra-passe em [thunderbirdAndroid.incomingPassword] e assinale [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Abra o Delta Chat e toque em [deltaChat.createProfile], depois em [deltaChat.otherServer] e em [deltaChat.classicEmail].',
    address: 'Introduza {address} e a palavra-passe e confirme.'
  },
  gmail: {
    title: 'App Gmail',
    start:
      'Abra o Gmail, toque na sua fotografia e, em seguida, em [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Abra o Gmail, toque na sua fotografia, em [gmail.addAccount] › [gmail.other] e escolha *IMAP*.',
    address: 'Introduza {address}, avance e escolha [gmail.personal].',
    addressOnIphone: 'Introduza {address} e avance.',
    signIn: 'Deixe [gmail.requireSignIn] ativado e conclua.',
    noSignIn: 'Desative [gmail.requireSignIn] e conclua.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Abra a app *Samsung Email* e adicione uma conta de outro fornecedor.',
    manual:
      'Introduza {address} e a palavra-passe. Escolha a configuração manual e, em seguida, *{protocol}*.',
    finish: 'Inicie sessão.'
  },
  appleMail: {
    title: 'Mail, sem perfil',
    iphone: {
      open: 'Abra [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Antes do iOS 18, *Mail* está diretamente em [iphone.settings].',
      address:
        'Introduza o seu nome, {address}, a palavra-passe e uma descrição à sua escolha. Toque em [iphone.next].',
      protocol: 'Toque em *{protocol}* no topo.',
      incoming: 'Introduza estas definições em [iphone.incomingServer]:',
      outgoing:
        'Introduza estas definições em [iphone.outgoingServer]. São todas necessárias, mesmo onde aparece [iphone.optional]:',
      outgoingWithoutLogin:
        'Introduza estas definições em [iphone.outgoingServer] e deixe o nome de utilizador e a palavra-passe em branco:',
      save: 'Toque em [iphone.next] e, em seguida, em [iphone.save].',
      ports:
        'Volte a abrir a conta e introduza a [iphone.serverPort]: para o envio, nas definições do servidor *SMTP*; para a receção, em [iphone.advanced].'
    },
    mac: {
      open: 'Abra a app *Mail* e escolha *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Introduza o seu nome, {address} e a palavra-passe e clique em [mac.signIn].',
      protocol: 'Se o Mail pedir mais dados, escolha *{protocol}* em [mac.accountType].',
      signIn: 'Clique em [mac.signIn].',
      ports:
        'Abra *Mail* › [mac.serverSettings], desmarque [mac.manageConnection] e introduza as portas.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (clássico)',
    newTitle: 'Novo Outlook',
    macTitle: 'Outlook para Mac',
    mobileTitle: 'App Outlook',
    classic: {
      start:
        'No Outlook, escolha [outlookClassic.file] › [outlookClassic.addAccount] e introduza {address}.',
      automatic:
        'Clique em [outlookClassic.connect]. Se o Outlook pedir a palavra-passe da sua caixa de correio, introduza-a: está pronto.',
      fallback:
        'Se o Outlook mostrar uma página da Microsoft ou não encontrar nada, volte atrás. Escolha [outlookClassic.advancedOptions] › [outlookClassic.manually], clique em [outlookClassic.connect] e escolha *{protocol}*.',
      manual:
        'Escolha [outlookClassic.advancedOptions] › [outlookClassic.manually], clique em [outlookClassic.connect] e escolha *{protocol}*.',
      userName:
        'O Outlook não pede este nome de utilizador aqui. Introduza-o depois, nas definições da conta.'
    },
    new: {
      start:
        'No Outlook, escolha [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], introduza {address} e clique em [outlookNew.continue].',
      protocol:
        'Se o Outlook perguntar, escolha *{protocol}*. Introduza a palavra-passe e clique em [outlookNew.showMore].',
      finish: 'Clique em [outlookNew.continue].'
    },
    mobile: {
      start: 'Abra o Outlook e adicione uma conta. Introduza {address}.',
      protocol:
        'Se o Outlook não pedir logo a palavra-passe, escolha *{protocol}* e as definições avançadas.',
      finish: 'Introduza a palavra-passe e inicie sessão.'
    },
    microsoftLookup:
      'O Outlook pergunta primeiro à Microsoft onde está o seu e-mail. Não controlamos essa resposta, que pode estar errada.',
    registryFile:
      'Para administradores: {file} desativa esta consulta à Microsoft na sua conta do Windows, e o Outlook clássico passa a perguntar a {provider}. Abra o ficheiro, confirme e reinicie o Outlook.',
    cloudCopy:
      'Esta versão do Outlook guarda a sua palavra-passe e uma cópia dos seus e-mails nos servidores da Microsoft. O Outlook clássico e o Thunderbird não o fazem.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Abra [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Introduza o seu nome, {address} e a palavra-passe e clique em [gnome.signIn]. A conta aparece no Evolution e no Geary.'
  },
  evolution: {
    open: 'No Evolution, escolha [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address: 'Introduza o seu nome e {address} e avance até poder clicar em [evolution.apply].',
    protocol: 'Num dos passos, escolha *{protocol}* como tipo de servidor de receção.',
    password: 'Introduza a palavra-passe quando o Evolution a pedir.'
  },
  kmail: {
    open: 'Abra o KMail. Na primeira vez, abre-se um assistente; depois, adicione a conta nas definições.',
    address: 'Introduza o seu nome, {address} e a palavra-passe e clique em [kmail.next].',
    finish: 'Escolha *{protocol}* e clique em [kmail.finish].'
  },
  exchange: {
    lead: 'Em telemóveis e tablets, esta caixa de correio usa o protocolo Exchange (ActiveSync).',
    computer: 'No computador, use o webmail ou pergunte a {provider} que programa pode usar.',
    iphone:
      'Abra [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Introduza {address}, toque em [iphone.next] e, em seguida, em [iphone.configureManually].',
    gmail:
      'Abra o Gmail, toque na sua fotografia, em [gmail.addAccount] › [gmail.exchange] e introduza {address}.',
    samsung:
      'Abra a app *Samsung Email* e adicione uma conta do tipo *Exchange*. Introduza {address}.',
    outlook:
      'Abra o Outlook, adicione uma conta e introduza {address}. Se o Outlook perguntar o tipo de conta, escolha *Exchange*.',
    server: 'Introduza a palavra-passe. Se o programa pedir mais dados, introduza estas definições:'
  },
  otherProgram: {
    title: 'Outro programa',
    text: 'Introduza o seu endereço e a palavra-passe: muitos programas encontram o resto. Se o seu pedir servidores, introduza as definições abaixo.'
  },

  protocolChoice: {
    title: 'IMAP ou POP3: qual devo usar?',
    lead: 'Para quase toda a gente, IMAP.',
    imap: 'O IMAP mantém os seus e-mails no servidor. Todos os seus dispositivos e o webmail mostram os mesmos e-mails, e não perde nada se um dispositivo avariar.',
    pop3: 'O POP3 descarrega os seus e-mails para um dispositivo e depois, em geral, apaga-os do servidor. As cópias de segurança ficam por sua conta. O POP3 é adequado para um único dispositivo com uma ligação à Internet lenta ou instável.',
    neverMix:
      'Não use POP3 numa caixa de correio a que outro dispositivo acede por IMAP: os e-mails desapareceriam desse dispositivo.',
    use: 'Usar {protocol}',
    selected: '{protocol} está selecionado'
  },

  questions: {
    title: 'Perguntas e respostas',
    controlPanel: {
      title: 'Como crio uma caixa de correio, altero a palavra-passe ou adiciono um alias?',
      text: 'No {link} de {provider}.',
      link: 'painel de controlo'
    },
    password: {
      title: 'A minha palavra-passe não é aceite. O que posso fazer?',
      text: 'Verifique primeiro o nome de utilizador: aqui é {login}. Depois, escreva novamente a palavra-passe, respeitando as maiúsculas e as minúsculas.',
      webmail:
        'Inicie sessão no {link} com a mesma palavra-passe. Se resultar, o programa tem o nome de utilizador ou o servidor errado.',
      webmailLink: 'webmail',
      change:
        'Se não se lembra da palavra-passe, defina uma nova no {link}. Depois, introduza-a em todos os seus dispositivos.'
    },
    alias: {
      title: 'O que é um alias?',
      text: 'Um endereço que reencaminha os e-mails para uma ou mais caixas de correio. Não tem caixa de entrada nem palavra-passe próprias.'
    },
    deleting: {
      title: 'O que acontece quando apago um e-mail?',
      imap: 'É apagado no servidor e, por isso, em todos os seus dispositivos. Antes disso, os programas movem-no para o lixo, onde ocupa espaço até o esvaziar.',
      pop3: 'É apagado deste dispositivo. No servidor, depende da definição abaixo.'
    },
    quota: {
      title: 'Quanto espaço tenho?',
      text: 'A sua caixa de correio tem capacidade para {quota}.',
      full: 'Quando a caixa de correio está cheia, os novos e-mails são recusados. Apague os que já não são necessários ou mova-os para pastas no computador.',
      webmail: 'O {link} mostra o espaço utilizado.',
      webmailLink: 'webmail'
    },
    leaveCopy: {
      title: 'Como mantenho os meus e-mails no servidor com POP3?',
      text: 'Nas definições da conta, no programa, ative a opção para deixar as mensagens no servidor. No Thunderbird, chama-se [thunderbird.leaveMessages].',
      full: 'As cópias no servidor ocupam espaço: apague-as de vez em quando ou deixe que o programa as apague ao fim de alguns dias.'
    },
    folders: {
      title: 'Posso ter as minhas próprias pastas?',
      text: 'Sim. As pastas criadas num programa ficam no servidor e aparecem em todos os seus dispositivos. Use apenas a–z, 0–9, _ e - nos nomes.',
      subscribe:
        'Se um programa não mostrar uma pasta, procure «subscrever» no menu da conta ou das pastas.'
    },
    doubled: {
      title: 'Porque tenho duas pastas de e-mails enviados ou apagados?',
      text: 'Os seus programas usam nomes diferentes para a mesma pasta. Nas definições da conta de cada programa, escolha as pastas dos e-mails enviados e apagados, e use as mesmas em todos.'
    },
    sharing: {
      title: 'Vários dispositivos e pessoas podem usar a mesma caixa de correio?',
      text: 'Sim. Um e-mail lido num dispositivo aparece como lido em todos, e os novos chegam a todos ao mesmo tempo. Várias pessoas podem usar uma caixa de correio em simultâneo.'
    },
    offline: {
      title: 'Preciso de ligação à Internet?',
      text: 'Sim, para receber e enviar e-mails. Guarde as mensagens importantes no computador ou imprima-as.'
    },
    outgoing: {
      title: 'Para que serve o servidor de envio?',
      text: 'Todos os programas enviam e-mails através do servidor de envio (SMTP), quer os recebam por IMAP ou por POP3.'
    }
  },

  serverSettings: {
    title: 'Definições do servidor',
    lead: 'Para programas que pedem servidores.',
    incoming: 'Receção de e-mails',
    outgoing: 'Envio de e-mails',
    alternatives: 'Outros servidores e portas para a mesma caixa de correio',
    alternativesLead: 'Use-os apenas se o seu programa ou a sua rede não permitir os de cima.',
    otherProtocol: '{protocol} em vez de {chosen}',
    server: 'Servidor',
    port: 'Porta',
    security: 'Segurança',
    login: 'Nome de utilizador',
    authentication: 'Autenticação',
    leaveOnServer: 'Cópias no servidor',
    calendar: 'Calendário (CalDAV)',
    contacts: 'Contactos (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Ficheiros (WebDAV)',
    owa: 'Outlook na Web',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'O seu navegador não permite copiar. Selecione o texto e copie-o.',
    copyAll: 'Copiar todas as definições',
    copyLink: 'Copiar ligação',
    print: 'Imprimir',
    unencrypted: 'Sem encriptação',
    guideWarning:
      'Este fornecedor não oferece uma ligação encriptada para isto. Outras pessoas na mesma rede podem ler a sua palavra-passe e os seus e-mails: não se ligue a partir de uma rede pública.',
    unencryptedWarning:
      'Sem encriptação, outras pessoas na mesma rede podem ler a sua palavra-passe e os seus e-mails. Use estes servidores apenas se nada mais funcionar e nunca numa rede pública.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Nenhuma' },
  authentications: {
    password: 'Palavra-passe normal',
    'encrypted-password': 'Palavra-passe encriptada',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certificado TLS',
    none: 'Sem autenticação'
  },
  leaveOnServer: {
    yes: 'Manter',
    no: 'Apagar depois de descarregar',
    days: { one: 'Apagar ao fim de {count} dia', other: 'Apagar ao fim de {count} dias' }
  },

  openOnPhone: {
    title: 'Continue no telemóvel',
    text: 'Leia este código com a câmara do telemóvel para abrir lá esta página.',
    alt: 'Código QR com o endereço desta página'
  },
  help: {
    title: 'Ajuda',
    webmail: 'Webmail',
    controlPanel: 'Painel de controlo',
    page: 'Página de ajuda',
    support: 'Suporte',
    imprint: 'Aviso legal',
    privacy: 'Privacidade'
  },

  instructions: {
    title: 'Instruções para {address}',
    poster: 'Configure o seu e-mail',
    posterText: 'Leia o código ou abra {url} e introduza o seu endereço de e-mail.',
    openPage: 'Abra esta página no dispositivo que quer configurar:',
    scan: 'Leia o código com a câmara do telemóvel ou abra {url}.',
    profileCode: 'iPhone e iPad: leia o código para descarregar o perfil',
    androidCode: 'Thunderbird para Android: leia o código para importar as definições',
    message:
      'Olá, {name},\n\nPara configurar o seu endereço de e-mail {address}, abra esta ligação no telemóvel ou no computador e siga os passos:\n\n{url}\n\nPrecisa da palavra-passe da sua caixa de correio. Nunca lhe pediremos essa palavra-passe.',
    messageWithoutName:
      'Olá,\n\nPara configurar o seu endereço de e-mail {address}, abra esta ligação no telemóvel ou no computador e siga os passos:\n\n{url}\n\nPrecisa da palavra-passe da sua caixa de correio. Nunca lhe pediremos essa palavra-passe.',
    sms: 'Configure {address} aqui: {url}'
  }
})
