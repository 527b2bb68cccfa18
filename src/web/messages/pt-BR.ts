import type { Messages } from './en.ts'

export const ptBR = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Idioma',
  title: 'Configure seu e-mail',
  titleFor: 'Configurar {address}',
  description:
    'Todas as configurações para o seu programa de e-mail, sem digitar nomes de servidores.',
  skipLink: 'Ir para o conteúdo',

  form: {
    lead: 'Digite seu endereço de e-mail para ver as configurações do seu celular, tablet ou computador.',
    label: 'Seu endereço de e-mail',
    placeholder: 'anna@{domain}',
    submit: 'Continuar',
    privacy: 'Nunca pedimos sua senha e não guardamos seu endereço.',
    otherAddress: 'Usar outro endereço'
  },

  invalidAddress: {
    title: 'Este endereço de e-mail está incompleto',
    text: 'Um endereço de e-mail tem a forma {example}: um nome, um @ e um domínio, sem espaços.'
  },
  unknownDomain: {
    title: 'Não conhecemos este domínio',
    text: 'Confira se {domain} está escrito corretamente. Se estiver, seu e-mail fica em outro provedor: pergunte a quem forneceu o endereço.',
    didYouMean: 'Você quis dizer {address}?',
    support: 'Você também pode perguntar a {provider}:'
  },
  unavailable: {
    title: 'Tente de novo daqui a um minuto',
    text: 'Não é possível consultar as configurações deste endereço no momento. Espere um minuto e envie o formulário de novo.'
  },
  notFound: {
    title: 'Esta página não existe',
    text: 'Confira o link que você usou ou digite seu endereço de e-mail abaixo.'
  },
  redirect: {
    title: 'O e-mail de {domain} fica em outro provedor',
    toAddress: 'Configure seu programa com o endereço {target}.',
    toUrl:
      'Digite no programa apenas seu endereço e sua senha. Ele encontra os servidores sozinho. Se pedir nomes de servidores, pergunte a {provider}.',
    microsoft: {
      title: 'Seu e-mail fica no Microsoft 365',
      lead: 'Os programas abrem uma página da Microsoft, onde você faz login.',
      outlook: '*Outlook* em qualquer dispositivo: adicione a conta {address}.',
      apple:
        '*iPhone, iPad e Mac:* adicione uma conta do tipo *Microsoft Exchange* com o endereço {address} e escolha [mac.signIn].',
      android:
        '*Gmail* no Android: adicione uma conta, escolha [gmail.exchange] e digite {address}.',
      thunderbird: '*Thunderbird:* adicione a conta {address} e faça login na página que se abre.'
    }
  },

  devices: {
    title: 'O que você quer configurar?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, outro'
  },
  recommended: 'Recomendado',

  hints: {
    firstSteps: 'Faça isto primeiro',
    password: 'Qual senha?',
    alias:
      'Um alias só encaminha e-mails e não tem senha. Digite o endereço da caixa de correio que os recebe.',
    more: 'Saiba mais'
  },

  noPassword: {
    title: 'Só alguns programas funcionam com {provider}',
    oauth:
      'O login em {provider} é feito em uma página da web, e não dentro do programa. Isso só funciona em programas que {provider} autorizou.',
    other:
      'Os servidores de {provider} exigem um certificado ou um tíquete Kerberos, que o administrador instala no seu dispositivo.',
    help: 'Pergunte a {provider} quais programas você pode usar.',
    webmail: 'Abrir o webmail'
  },

  profile: {
    title: 'Instale um perfil',
    lead: 'O perfil contém todas as configurações. Você não precisa digitar nomes de servidores.',
    download: 'Baixar perfil',
    iphone: {
      download: 'Toque em *{download}* acima e depois em [iphone.allow].',
      open: 'Abra [iphone.settings] e toque em [iphone.profileDownloaded], perto do topo. Se essa opção não aparecer, vá para [iphone.general] › [iphone.deviceManagement].',
      install:
        'Toque em [iphone.install], digite o código do dispositivo e toque de novo em [iphone.install].',
      finish: 'Toque em [iphone.next] e depois em [iphone.done]. Seu e-mail já está no app *Mail*.'
    },
    mac: {
      download: 'Clique em *{download}* acima e abra o arquivo baixado.',
      open: 'Abra [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. No macOS 13 e 14, abra [mac.privacySecurity] › [mac.profiles].',
      install: 'Clique duas vezes no perfil {provider} e depois em [mac.install].',
      finish: 'Seu e-mail já está no app *Mail*.'
    },
    name: 'Digite seu nome como os destinatários devem vê-lo.',
    passwords: {
      one: 'Digite a senha da sua caixa de correio.',
      other:
        'Digite a senha da sua caixa de correio. O dispositivo a pede {count} vezes, uma para cada conta do perfil.'
    },
    installWithin: {
      one: 'Instale o perfil em até {count} minuto. Depois disso, o dispositivo o exclui e você precisa baixá-lo de novo.',
      other:
        'Instale o perfil em até {count} minutos. Depois disso, o dispositivo o exclui e você precisa baixá-lo de novo.'
    },
    stolenDevice:
      'Se a opção [iphone.stolenDeviceProtection] estiver ativada, instale o perfil em um local conhecido, como a sua casa, ou desative a proteção até terminar.',
    unsigned:
      'O dispositivo pode mostrar {unsigned} em vermelho. O aviso é sobre o arquivo, não sobre o seu e-mail. O perfil contém seu endereço e os servidores abaixo, mas nenhuma senha.',
    unsignedOnIphone: '[iphone.notSigned] ou [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] ou [mac.unverified]',
    removal:
      'Para remover a conta mais tarde, remova o perfil no mesmo lugar. Se o dispositivo recusar um perfil mais novo, remova antes o antigo.',
    mailOnly: 'Se a instalação parar em calendários ou contatos, instale {link}.',
    mailOnlyLink: 'o perfil só com o e-mail',
    openInSafari: 'Este navegador não instala perfis. Copie o link e abra-o no *Safari*.'
  },

  steps: {
    password: 'Digite sua senha.',
    incoming: 'Para receber e-mails, preencha estes dados:',
    outgoing: 'Para enviar e-mails, preencha estes dados:',
    finds: 'O programa encontra os servidores sozinho.',
    asks: 'Se o programa pedir servidores, use as {link}.',
    asksLink: 'configurações do servidor abaixo',
    get: 'Baixar {program}',
    labelsVary: 'Os nomes dos botões podem mudar de um dispositivo para outro.'
  },

  thunderbird: {
    menu: 'Abra o Thunderbird. No menu, escolha [thunderbird.addAccount] › [thunderbird.email] (antes da versão 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Digite seu nome e {address} e clique em [thunderbird.continue].',
    pop3: 'Quando o Thunderbird mostrar o que encontrou, escolha *POP3* antes de continuar.',
    password:
      'Digite sua senha e clique em [thunderbird.continue] até poder clicar em [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Abra o Thunderbird, toque em [thunderbirdAndroid.getStarted] e depois em [thunderbirdAndroid.addEmailAccount].',
    address: 'Digite {address} e toque em [thunderbirdAndroid.next].',
    password: 'Digite sua senha e toque em [thunderbirdAndroid.next].',
    name: 'Digite seu nome como os destinatários devem vê-lo e toque em [thunderbirdAndroid.next] até aparecer a caixa de entrada.',
    code: {
      title: 'Configurar o Thunderbird com um código QR',
      lead: 'Este código contém as configurações para o *Thunderbird para Android*, mas nenhuma senha. Mostre-o em outra tela ou imprima-o.',
      alt: 'Código QR com as configurações desta conta para o Thunderbird para Android',
      scan: 'No Thunderbird, toque em [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Se você já tem uma conta nele, toque em [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Escaneie este código e toque em [thunderbirdAndroid.import].',
      password:
        'Toque na conta, digite sua senha em [thunderbirdAndroid.incomingPassword] e marque [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Abra o Delta Chat e toque em [deltaChat.createProfile], depois em [deltaChat.otherServer] e em [deltaChat.classicEmail].',
    address: 'Digite {address} e sua senha e confirme.'
  },
  gmail: {
    title: 'App Gmail',
    start: 'Abra o Gmail, toque na sua foto e depois em [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Abra o Gmail, toque na sua foto, depois em [gmail.addAccount] › [gmail.other] e escolha *IMAP*.',
    address: 'Digite {address}, avance e escolha [gmail.personal].',
    addressOnIphone: 'Digite {address} e avance.',
    signIn: 'Deixe [gmail.requireSignIn] ativado e conclua.',
    noSignIn: 'Desative [gmail.requireSignIn] e conclua.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Abra o app *Samsung Email* e adicione uma conta de outro provedor.',
    manual: 'Digite {address} e sua senha. Escolha a configuração manual e depois *{protocol}*.',
    finish: 'Faça login.'
  },
  appleMail: {
    title: 'Mail, sem perfil',
    iphone: {
      open: 'Abra [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Antes do iOS 18, o *Mail* fica diretamente em [iphone.settings].',
      address:
        'Digite seu nome, {address}, sua senha e uma descrição qualquer. Toque em [iphone.next].',
      protocol: 'Toque em *{protocol}* no topo.',
      incoming: 'Em [iphone.incomingServer], preencha estes dados:',
      outgoing:
        'Em [iphone.outgoingServer], preencha estes dados. Todos são necessários, mesmo onde aparece [iphone.optional]:',
      outgoingWithoutLogin:
        'Em [iphone.outgoingServer], preencha estes dados e deixe o nome de usuário e a senha em branco:',
      save: 'Toque em [iphone.next] e depois em [iphone.save].',
      ports:
        'Abra a conta de novo e digite a [iphone.serverPort]: para o envio, nos ajustes do servidor *SMTP*; para o recebimento, em [iphone.advanced].'
    },
    mac: {
      open: 'Abra o app *Mail* e escolha *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Digite seu nome, {address} e sua senha e clique em [mac.signIn].',
      protocol: 'Se o Mail pedir mais dados, escolha *{protocol}* em [mac.accountType].',
      signIn: 'Clique em [mac.signIn].',
      ports:
        'Abra *Mail* › [mac.serverSettings], desmarque [mac.manageConnection] e digite as portas.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (clássico)',
    newTitle: 'Novo Outlook',
    macTitle: 'Outlook para Mac',
    mobileTitle: 'App Outlook',
    classic: {
      start:
        'No Outlook, escolha [outlookClassic.file] › [outlookClassic.addAccount] e digite {address}.',
      automatic:
        'Clique em [outlookClassic.connect]. Se o Outlook pedir a senha da sua caixa de correio, digite-a: está pronto.',
      fallback:
        'Se o Outlook mostrar uma página da Microsoft ou não encontrar nada, volte. Escolha [outlookClassic.advancedOptions] › [outlookClassic.manually], clique em [outlookClassic.connect] e escolha *{protocol}*.',
      manual:
        'Escolha [outlookClassic.advancedOptions] › [outlookClassic.manually], clique em [outlookClassic.connect] e escolha *{protocol}*.',
      userName:
        'O Outlook não pede este nome de usuário aqui. Digite-o depois, nas configurações da conta.'
    },
    new: {
      start:
        'No Outlook, escolha [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], digite {address} e clique em [outlookNew.continue].',
      protocol:
        'Se o Outlook perguntar, escolha *{protocol}*. Digite sua senha e clique em [outlookNew.showMore].',
      finish: 'Clique em [outlookNew.continue].'
    },
    mobile: {
      start: 'Abra o Outlook e adicione uma conta. Digite {address}.',
      protocol:
        'Se o Outlook não pedir logo a senha, escolha *{protocol}* e as configurações avançadas.',
      finish: 'Digite sua senha e faça login.'
    },
    microsoftLookup:
      'O Outlook pergunta primeiro à Microsoft onde fica o seu e-mail. Não controlamos essa resposta, e ela pode estar errada.',
    registryFile:
      'Para administradores: {file} desativa essa consulta à Microsoft na sua conta do Windows, e o Outlook clássico passa a perguntar a {provider}. Abra o arquivo, confirme e reinicie o Outlook.',
    cloudCopy:
      'Esta versão do Outlook guarda sua senha e uma cópia dos seus e-mails nos servidores da Microsoft. O Outlook clássico e o Thunderbird não fazem isso.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Abra [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Digite seu nome, {address} e sua senha e clique em [gnome.signIn]. A conta aparece no Evolution e no Geary.'
  },
  evolution: {
    open: 'No Evolution, escolha [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address: 'Digite seu nome e {address} e avance até poder clicar em [evolution.apply].',
    protocol: 'Em uma das etapas, escolha *{protocol}* como tipo do servidor de recebimento.',
    password: 'Digite sua senha quando o Evolution pedir.'
  },
  kmail: {
    open: 'Abra o KMail. Na primeira vez, um assistente é aberto; depois, adicione a conta nas configurações.',
    address: 'Digite seu nome, {address} e sua senha e clique em [kmail.next].',
    finish: 'Escolha *{protocol}* e clique em [kmail.finish].'
  },
  exchange: {
    lead: 'Em celulares e tablets, esta caixa de correio usa o protocolo Exchange (ActiveSync).',
    computer: 'No computador, use o webmail ou pergunte a {provider} qual programa usar.',
    iphone:
      'Abra [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Digite {address}, toque em [iphone.next] e depois em [iphone.configureManually].',
    gmail:
      'Abra o Gmail, toque na sua foto, depois em [gmail.addAccount] › [gmail.exchange] e digite {address}.',
    samsung:
      'Abra o app *Samsung Email* e adicione uma conta do tipo *Exchange*. Digite {address}.',
    outlook:
      'Abra o Outlook, adicione uma conta e digite {address}. Se o Outlook perguntar o tipo de conta, escolha *Exchange*.',
    server: 'Digite sua senha. Se o programa pedir mais dados, preencha estes:'
  },
  otherProgram: {
    title: 'Outro programa',
    text: 'Digite seu endereço e sua senha: muitos programas encontram o resto. Se o seu pedir servidores, use as configurações abaixo.'
  },

  protocolChoice: {
    title: 'IMAP ou POP3: qual devo usar?',
    lead: 'Para quase todo mundo, IMAP.',
    imap: 'O IMAP mantém seus e-mails no servidor. Todos os seus dispositivos e o webmail mostram os mesmos e-mails, e você não perde nada se um dispositivo quebrar.',
    pop3: 'O POP3 baixa seus e-mails para um dispositivo e depois, em geral, os exclui do servidor. As cópias de segurança ficam por sua conta. Ele serve para um único dispositivo com internet lenta ou instável.',
    neverMix:
      'Não use POP3 em uma caixa de correio que outro dispositivo acessa por IMAP: os e-mails desapareceriam de lá.',
    use: 'Usar {protocol}',
    selected: '{protocol} está selecionado'
  },

  questions: {
    title: 'Perguntas e respostas',
    controlPanel: {
      title: 'Como crio uma caixa de correio, troco a senha ou adiciono um alias?',
      text: 'No {link} de {provider}.',
      link: 'painel de controle'
    },
    password: {
      title: 'Minha senha não é aceita. O que fazer?',
      text: 'Confira primeiro o nome de usuário: aqui é {login}. Depois digite a senha de novo, respeitando maiúsculas e minúsculas.',
      webmail:
        'Entre no {link} com a mesma senha. Se funcionar, o nome de usuário ou o servidor está errado no programa.',
      webmailLink: 'webmail',
      change:
        'Se você esqueceu a senha, defina uma nova no {link}. Depois digite-a em todos os seus dispositivos.'
    },
    alias: {
      title: 'O que é um alias?',
      text: 'Um endereço que encaminha os e-mails para uma ou mais caixas de correio. Ele não tem caixa de entrada nem senha próprias.'
    },
    deleting: {
      title: 'O que acontece quando excluo um e-mail?',
      imap: 'Ele é excluído no servidor e, portanto, em todos os seus dispositivos. Antes, os programas o movem para a lixeira, onde ele ocupa espaço até você esvaziá-la.',
      pop3: 'Ele é excluído deste dispositivo. No servidor, depende da configuração abaixo.'
    },
    quota: {
      title: 'Quanto espaço eu tenho?',
      text: 'Sua caixa de correio comporta {quota}.',
      full: 'Quando a caixa de correio está cheia, os novos e-mails são recusados. Exclua os que não são mais necessários ou mova-os para pastas no computador.',
      webmail: 'O {link} mostra quanto espaço está em uso.',
      webmailLink: 'webmail'
    },
    leaveCopy: {
      title: 'Como mantenho meus e-mails no servidor com POP3?',
      text: 'Nas configurações da conta, no programa, ative a opção de deixar as mensagens no servidor. No Thunderbird, ela se chama [thunderbird.leaveMessages].',
      full: 'As cópias no servidor ocupam espaço: exclua-as de vez em quando ou deixe o programa excluí-las depois de alguns dias.'
    },
    folders: {
      title: 'Posso criar minhas próprias pastas?',
      text: 'Sim. As pastas criadas em um programa ficam no servidor e aparecem em todos os seus dispositivos. Use apenas a–z, 0–9, _ e - nos nomes.',
      subscribe:
        'Se um programa não mostrar uma pasta, procure “inscrever” no menu da conta ou das pastas.'
    },
    doubled: {
      title: 'Por que tenho duas pastas de e-mails enviados ou excluídos?',
      text: 'Seus programas usam nomes diferentes para a mesma pasta. Nas configurações da conta de cada programa, escolha as pastas de enviados e excluídos, e use as mesmas em todos.'
    },
    sharing: {
      title: 'Vários dispositivos e pessoas podem usar a mesma caixa de correio?',
      text: 'Sim. Um e-mail lido em um dispositivo aparece como lido em todos, e os novos chegam a todos ao mesmo tempo. Várias pessoas podem usar uma caixa de correio ao mesmo tempo.'
    },
    offline: {
      title: 'Preciso de conexão com a internet?',
      text: 'Sim, para receber e enviar e-mails. Salve as mensagens importantes no computador ou imprima-as.'
    },
    outgoing: {
      title: 'Para que serve o servidor de envio?',
      text: 'Todo programa envia e-mails pelo servidor de envio (SMTP), seja qual for a forma de receber: IMAP ou POP3.'
    }
  },

  serverSettings: {
    title: 'Configurações do servidor',
    lead: 'Para programas que pedem servidores.',
    incoming: 'Recebimento de e-mails',
    outgoing: 'Envio de e-mails',
    alternatives: 'Outros servidores e portas para a mesma caixa de correio',
    alternativesLead:
      'Use-os somente se o seu programa ou a sua rede não aceitar os que estão acima.',
    otherProtocol: '{protocol} em vez de {chosen}',
    server: 'Servidor',
    port: 'Porta',
    security: 'Segurança',
    login: 'Nome de usuário',
    authentication: 'Autenticação',
    leaveOnServer: 'Cópias no servidor',
    calendar: 'Calendário (CalDAV)',
    contacts: 'Contatos (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Arquivos (WebDAV)',
    owa: 'Outlook na Web',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Seu navegador não permite copiar. Selecione o texto e copie-o você mesmo.',
    copyAll: 'Copiar todas as configurações',
    copyLink: 'Copiar link',
    print: 'Imprimir',
    unencrypted: 'Sem criptografia',
    guideWarning:
      'Este provedor não oferece conexão criptografada para isto. Outras pessoas na mesma rede podem ler sua senha e seus e-mails: não se conecte em uma rede pública.',
    unencryptedWarning:
      'Sem criptografia, outras pessoas na mesma rede podem ler sua senha e seus e-mails. Use estes servidores somente se nada mais funcionar e nunca em uma rede pública.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Nenhuma' },
  authentications: {
    password: 'Senha normal',
    'encrypted-password': 'Senha criptografada',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'Certificado TLS',
    none: 'Sem autenticação'
  },
  leaveOnServer: {
    yes: 'Manter',
    no: 'Excluir depois de baixar',
    days: { one: 'Excluir após {count} dia', other: 'Excluir após {count} dias' }
  },

  openOnPhone: {
    title: 'Continue no celular',
    text: 'Aponte a câmera do celular para este código e abra esta página nele.',
    alt: 'Código QR com o endereço desta página'
  },
  help: {
    title: 'Ajuda',
    webmail: 'Webmail',
    controlPanel: 'Painel de controle',
    page: 'Página de ajuda',
    support: 'Suporte',
    imprint: 'Aviso legal',
    privacy: 'Privacidade'
  },

  instructions: {
    title: 'Instruções para {address}',
    poster: 'Configure seu e-mail',
    posterText: 'Escaneie o código ou abra {url} e digite seu endereço de e-mail.',
    openPage: 'Abra esta página no dispositivo que você quer configurar:',
    scan: 'Aponte a câmera do celular para o código ou abra {url}.',
    profileCode: 'iPhone e iPad: escaneie para baixar o perfil',
    androidCode: 'Thunderbird para Android: escaneie para importar as configurações',
    message:
      'Olá, {name}!\n\nPara configurar seu endereço de e-mail {address}, abra este link no celular ou no computador e siga as etapas:\n\n{url}\n\nVocê precisa da senha da sua caixa de correio. Nunca pedimos essa senha a você.',
    messageWithoutName:
      'Olá!\n\nPara configurar seu endereço de e-mail {address}, abra este link no celular ou no computador e siga as etapas:\n\n{url}\n\nVocê precisa da senha da sua caixa de correio. Nunca pedimos essa senha a você.',
    sms: 'Configure {address} aqui: {url}'
  }
})
