import type { Messages } from './en.ts'

export const fi = (): Messages => ({
  direction: 'ltr',
  languageChoice: 'Kieli',
  title: 'Ota sähköpostisi käyttöön',
  titleFor: 'Ota käyttöön {address}',
  description: 'Kaikki sähköpostiohjelmasi asetukset – palvelinten nimiä ei tarvitse kirjoittaa.',
  skipLink: 'Siirry sisältöön',

  form: {
    lead: 'Kirjoita sähköpostiosoitteesi, niin saat asetukset puhelimeesi, tablettiisi tai tietokoneellesi.',
    label: 'Sähköpostiosoitteesi',
    placeholder: 'anna@{domain}',
    submit: 'Jatka',
    privacy: 'Emme koskaan kysy salasanaasi emmekä tallenna osoitettasi.',
    otherAddress: 'Käytä toista osoitetta'
  },

  invalidAddress: {
    title: 'Sähköpostiosoite on puutteellinen',
    text: 'Sähköpostiosoite on muotoa {example}: nimi, @-merkki ja verkkotunnus ilman välilyöntejä.'
  },
  unknownDomain: {
    title: 'Emme tunne tätä verkkotunnusta',
    text: 'Tarkista, että {domain} on kirjoitettu oikein. Jos on, sähköpostisi on toisella palveluntarjoajalla: kysy neuvoa siltä, jolta sait osoitteen.',
    didYouMean: 'Tarkoititko osoitetta {address}?',
    support: 'Voit myös kysyä palveluntarjoajalta ({provider}):'
  },
  unavailable: {
    title: 'Yritä uudelleen minuutin kuluttua',
    text: 'Tämän osoitteen asetuksia ei voi juuri nyt hakea. Odota minuutti ja lähetä lomake uudelleen.'
  },
  notFound: {
    title: 'Sivua ei löydy',
    text: 'Tarkista käyttämäsi linkki tai kirjoita sähköpostiosoitteesi alle.'
  },
  redirect: {
    title: 'Verkkotunnuksen {domain} sähköposti on toisella palveluntarjoajalla',
    toAddress: 'Käytä ohjelmassasi tämän osoitteen sijaan osoitetta {target}.',
    toUrl:
      'Anna ohjelmalle vain osoitteesi ja salasanasi. Se löytää palvelimet itse. Jos se kysyy palvelinten nimiä, pyydä ne palveluntarjoajalta ({provider}).',
    microsoft: {
      title: 'Sähköpostisi on Microsoft 365 -palvelussa',
      lead: 'Ohjelma avaa Microsoftin sivun, jolla kirjaudut sisään.',
      outlook: '*Outlook* kaikilla laitteilla: lisää tili {address}.',
      apple:
        '*iPhone, iPad ja Mac:* lisää tili, jonka tyyppi on *Microsoft Exchange* ja osoite {address}, ja valitse [mac.signIn].',
      android:
        '*Gmail* Androidilla: lisää tili, valitse [gmail.exchange] ja kirjoita osoite {address}.',
      thunderbird: '*Thunderbird:* lisää tili {address} ja kirjaudu sisään avautuvalla sivulla.'
    }
  },

  devices: {
    title: 'Mihin laitteeseen haluat sähköpostin?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux, muu'
  },
  recommended: 'Suositus',

  hints: {
    firstSteps: 'Tee tämä ensin',
    password: 'Mikä salasana?',
    alias:
      'Alias vain välittää viestit eteenpäin, eikä sillä ole salasanaa. Anna sen postilaatikon osoite, johon alias johtaa.',
    more: 'Lue lisää'
  },

  noPassword: {
    title: '{provider} toimii vain joissakin sähköpostiohjelmissa',
    oauth:
      'Kirjautuminen tapahtuu palveluntarjoajan ({provider}) verkkosivulla, ei ohjelmassa. Tämä toimii vain ohjelmissa, jotka {provider} on hyväksynyt.',
    other:
      '{provider} vaatii varmenteen tai Kerberos-lipun, jonka ylläpitäjä asentaa laitteellesi.',
    help: 'Kysy palveluntarjoajalta ({provider}), mitä ohjelmia voit käyttää.',
    webmail: 'Avaa webmail'
  },

  profile: {
    title: 'Asenna profiili',
    lead: 'Profiilissa ovat kaikki asetukset. Sinun ei tarvitse kirjoittaa palvelinten nimiä.',
    download: 'Lataa profiili',
    iphone: {
      download: 'Napauta yllä *{download}* ja sitten [iphone.allow].',
      open: 'Avaa [iphone.settings] ja napauta ylhäällä [iphone.profileDownloaded]. Jos et näe sitä, avaa [iphone.general] › [iphone.deviceManagement].',
      install:
        'Napauta [iphone.install], anna laitteen pääsykoodi ja napauta uudelleen [iphone.install].',
      finish: 'Napauta [iphone.next] ja sitten [iphone.done]. Sähköpostisi on *Mail*-apissa.'
    },
    mac: {
      download: 'Klikkaa yllä *{download}* ja avaa ladattu tiedosto.',
      open: 'Avaa [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. Jos käytössä on macOS 13 tai 14, avaa [mac.privacySecurity] › [mac.profiles].',
      install: 'Kaksoisklikkaa profiilia {provider} ja klikkaa sitten [mac.install].',
      finish: 'Sähköpostisi on *Mail*-apissa.'
    },
    name: 'Kirjoita nimesi niin kuin haluat vastaanottajien näkevän sen.',
    passwords: {
      one: 'Anna postilaatikkosi salasana.',
      other:
        'Anna postilaatikkosi salasana. Laite kysyy sitä {count} kertaa, kerran jokaista profiilin tiliä varten.'
    },
    installWithin: {
      one: 'Asenna profiili {count} minuutin kuluessa. Sen jälkeen laite poistaa sen, ja se on ladattava uudelleen.',
      other:
        'Asenna profiili {count} minuutin kuluessa. Sen jälkeen laite poistaa sen, ja se on ladattava uudelleen.'
    },
    stolenDevice:
      'Jos [iphone.stolenDeviceProtection] on päällä, asenna profiili tutussa paikassa, kuten kotona, tai poista suojaus käytöstä asennuksen ajaksi.',
    unsigned:
      'Laite voi näyttää punaisella tekstin {unsigned}. Se koskee tiedostoa, ei sähköpostiasi. Profiilissa ovat osoitteesi ja alla olevat palvelimet, mutta ei salasanaa.',
    unsignedOnIphone: '[iphone.notSigned] tai [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] tai [mac.unverified]',
    removal:
      'Jos haluat myöhemmin poistaa tilin, poista profiili samasta paikasta. Jos laite ei hyväksy uudempaa profiilia, poista ensin vanha.',
    mailOnly: 'Jos asennus pysähtyy kalentereihin tai yhteystietoihin, asenna sen sijaan {link}.',
    mailOnlyLink: 'profiili, jossa on vain sähköposti',
    openInSafari:
      'Tällä selaimella ei voi asentaa profiileja. Kopioi linkki ja avaa se *Safarissa*.'
  },

  steps: {
    password: 'Anna salasanasi.',
    incoming: 'Anna saapuvan postin asetukset:',
    outgoing: 'Anna lähtevän postin asetukset:',
    finds: 'Ohjelma löytää palvelimet itse.',
    asks: 'Jos ohjelma kysyy palvelimia, anna {link}.',
    asksLink: 'alla olevat palvelinasetukset',
    get: 'Hanki {program}',
    labelsVary: 'Painikkeiden nimet voivat vaihdella laitteittain.'
  },

  thunderbird: {
    menu: 'Avaa Thunderbird ja valitse sen valikosta [thunderbird.addAccount] › [thunderbird.email] (ennen versiota 152: [thunderbird.newAccount] › [thunderbird.email]).',
    address: 'Kirjoita nimesi ja osoite {address} ja klikkaa [thunderbird.continue].',
    pop3: 'Kun Thunderbird näyttää löytämänsä asetukset, valitse *POP3* ennen kuin jatkat.',
    password:
      'Anna salasanasi ja klikkaa [thunderbird.continue], kunnes voit klikata [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'Avaa Thunderbird ja napauta [thunderbirdAndroid.getStarted] ja sitten [thunderbirdAndroid.addEmailAccount].',
    address: 'Kirjoita osoite {address} ja napauta [thunderbirdAndroid.next].',
    password: 'Anna salasanasi ja napauta [thunderbirdAndroid.next].',
    name: 'Kirjoita nimesi niin kuin haluat vastaanottajien näkevän sen, ja napauta [thunderbirdAndroid.next], kunnes näet saapuneet viestit.',
    code: {
      title: 'Tuo asetukset Thunderbirdiin skannaamalla',
      lead: 'Tässä koodissa ovat *Androidin Thunderbirdin* asetukset, mutta ei salasanaa. Näytä koodi toisella näytöllä tai paperilla.',
      alt: 'QR-koodi, jossa ovat tämän tilin asetukset Androidin Thunderbirdille',
      scan: 'Napauta Thunderbirdissä [thunderbirdAndroid.getStarted] › [thunderbirdAndroid.addEmailAccount] › [thunderbirdAndroid.scanQrCode]. Jos sinulla on siinä jo tili, napauta [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'Skannaa tämä koodi ja napauta [thunderbirdAndroid.import].',
      password:
        'Napauta tiliä, anna salasanasi kohtaan [thunderbirdAndroid.incomingPassword] ja rastita [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'Avaa Delta Chat ja napauta [deltaChat.createProfile], sitten [deltaChat.otherServer] ja lopuksi [deltaChat.classicEmail].',
    address: 'Kirjoita osoite {address} ja salasanasi ja vahvista.'
  },
  gmail: {
    title: 'Gmail-sovellus',
    start: 'Avaa Gmail, napauta kuvaasi ja sitten [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'Avaa Gmail, napauta kuvaasi ja sitten [gmail.addAccount] › [gmail.other], ja valitse *IMAP*.',
    address: 'Kirjoita osoite {address}, jatka ja valitse [gmail.personal].',
    addressOnIphone: 'Kirjoita osoite {address} ja jatka.',
    signIn: 'Pidä [gmail.requireSignIn] päällä ja viimeistele.',
    noSignIn: 'Poista käytöstä [gmail.requireSignIn] ja viimeistele.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'Avaa *Samsung Email* ja valitse toisen palveluntarjoajan tilin lisääminen.',
    manual:
      'Kirjoita osoite {address} ja salasanasi. Valitse manuaalinen määritys ja sitten *{protocol}*.',
    finish: 'Kirjaudu sisään.'
  },
  appleMail: {
    title: 'Mail ilman profiilia',
    iphone: {
      open: 'Avaa [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. Ennen iOS 18:aa *Mail* on suoraan kohdassa [iphone.settings].',
      address:
        'Kirjoita nimesi, osoite {address}, salasanasi ja jokin kuvaus. Napauta [iphone.next].',
      protocol: 'Napauta ylhäällä *{protocol}*.',
      incoming: 'Anna nämä asetukset kohtaan [iphone.incomingServer]:',
      outgoing:
        'Anna nämä asetukset kohtaan [iphone.outgoingServer]. Kaikki tarvitaan, vaikka kentässä lukee [iphone.optional]:',
      outgoingWithoutLogin:
        'Anna nämä asetukset kohtaan [iphone.outgoingServer] ja jätä käyttäjätunnus ja salasana tyhjiksi:',
      save: 'Napauta [iphone.next] ja sitten [iphone.save].',
      ports:
        'Avaa tili uudelleen ja anna [iphone.serverPort]: lähtevälle postille *SMTP*-palvelimen asetuksissa, saapuvalle postille kohdassa [iphone.advanced].'
    },
    mac: {
      open: 'Avaa *Mail* ja valitse *Mail* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'Kirjoita nimesi, osoite {address} ja salasanasi ja klikkaa [mac.signIn].',
      protocol: 'Jos Mail kysyy lisää, valitse kohdassa [mac.accountType] *{protocol}*.',
      signIn: 'Klikkaa [mac.signIn].',
      ports:
        'Avaa *Mail* › [mac.serverSettings], poista käytöstä [mac.manageConnection] ja anna portit.'
    }
  },
  outlook: {
    classicTitle: 'Outlook (perinteinen)',
    newTitle: 'Uusi Outlook',
    macTitle: 'Outlook for Mac',
    mobileTitle: 'Outlook-sovellus',
    classic: {
      start:
        'Valitse Outlookissa [outlookClassic.file] › [outlookClassic.addAccount] ja kirjoita osoite {address}.',
      automatic:
        'Klikkaa [outlookClassic.connect]. Jos Outlook kysyy postilaatikkosi salasanaa, anna se, niin kaikki on valmista.',
      fallback:
        'Jos Outlook avaa Microsoftin sivun tai ei löydä mitään, palaa takaisin. Valitse [outlookClassic.advancedOptions] › [outlookClassic.manually], klikkaa [outlookClassic.connect] ja valitse *{protocol}*.',
      manual:
        'Valitse [outlookClassic.advancedOptions] › [outlookClassic.manually], klikkaa [outlookClassic.connect] ja valitse *{protocol}*.',
      userName:
        'Outlook ei kysy käyttäjätunnusta tässä vaiheessa. Anna se jälkikäteen tilin asetuksissa.'
    },
    new: {
      start:
        'Valitse Outlookissa [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], kirjoita osoite {address} ja klikkaa [outlookNew.continue].',
      protocol:
        'Jos Outlook kysyy, valitse *{protocol}*. Anna salasanasi ja klikkaa [outlookNew.showMore].',
      finish: 'Klikkaa [outlookNew.continue].'
    },
    mobile: {
      start: 'Avaa Outlook ja lisää tili. Kirjoita osoite {address}.',
      protocol: 'Jos Outlook ei heti kysy salasanaasi, valitse *{protocol}* ja lisäasetukset.',
      finish: 'Anna salasanasi ja kirjaudu sisään.'
    },
    microsoftLookup:
      'Outlook kysyy ensin Microsoftilta, missä sähköpostisi on. Emme voi vaikuttaa vastaukseen, ja se voi olla väärä.',
    registryFile:
      'Ylläpitäjille: {file} poistaa Microsoft-kyselyn käytöstä Windows-tililläsi, jolloin perinteinen Outlook kysyy asetukset palveluntarjoajalta ({provider}). Avaa tiedosto, vahvista ja käynnistä Outlook uudelleen.',
    cloudCopy:
      'Tämä Outlookin versio tallentaa salasanasi ja kopion sähköpostistasi Microsoftin palvelimille. Perinteinen Outlook ja Thunderbird eivät tee niin.'
  },
  gnome: {
    title: 'GNOME',
    open: 'Avaa [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'Kirjoita nimesi, osoite {address} ja salasanasi ja klikkaa [gnome.signIn]. Tili näkyy Evolutionissa ja Gearyssa.'
  },
  evolution: {
    open: 'Valitse Evolutionissa [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address: 'Kirjoita nimesi ja osoite {address} ja jatka, kunnes voit klikata [evolution.apply].',
    protocol: 'Kun Evolution kysyy vastaanoton palvelintyyppiä, valitse *{protocol}*.',
    password: 'Anna salasanasi, kun Evolution kysyy sitä.'
  },
  kmail: {
    open: 'Avaa KMail. Ensimmäisellä kerralla avautuu ohjattu toiminto, myöhemmin voit lisätä tilin asetuksissa.',
    address: 'Kirjoita nimesi, osoite {address} ja salasanasi ja klikkaa [kmail.next].',
    finish: 'Valitse *{protocol}* ja klikkaa [kmail.finish].'
  },
  exchange: {
    lead: 'Tämä postilaatikko toimii puhelimissa ja tableteissa Exchange-protokollalla (ActiveSync).',
    computer:
      'Käytä tietokoneella webmailia tai kysy palveluntarjoajalta ({provider}) sopivaa ohjelmaa.',
    iphone:
      'Avaa [iphone.settings] › [iphone.apps] › *Mail* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. Kirjoita osoite {address}, napauta [iphone.next] ja sitten [iphone.configureManually].',
    gmail:
      'Avaa Gmail, napauta kuvaasi ja sitten [gmail.addAccount] › [gmail.exchange], ja kirjoita osoite {address}.',
    samsung:
      'Avaa *Samsung Email* ja valitse *Exchange*-tilin lisääminen. Kirjoita osoite {address}.',
    outlook:
      'Avaa Outlook, lisää tili ja kirjoita osoite {address}. Jos Outlook kysyy tilin tyyppiä, valitse *Exchange*.',
    server: 'Anna salasanasi. Jos ohjelma kysyy lisää, anna nämä asetukset:'
  },
  otherProgram: {
    title: 'Jokin muu ohjelma',
    text: 'Anna osoitteesi ja salasanasi: moni ohjelma löytää loput itse. Jos ohjelmasi kysyy palvelimia, anna alla olevat asetukset.'
  },

  protocolChoice: {
    title: 'IMAP vai POP3: kumman tarvitsen?',
    lead: 'IMAP sopii lähes kaikille.',
    imap: 'IMAP säilyttää viestit palvelimella. Kaikki laitteesi ja webmail näyttävät samat viestit, etkä menetä mitään, jos laite hajoaa.',
    pop3: 'POP3 lataa viestit yhdelle laitteelle ja yleensä poistaa ne sitten palvelimelta. Varmuuskopiointi on omalla vastuullasi. POP3 sopii yhdelle laitteelle, jonka verkkoyhteys on hidas tai epävarma.',
    neverMix:
      'Älä käytä POP3:a postilaatikkoon, jota luet toisella laitteella IMAPilla: viestit katoaisivat sieltä.',
    use: 'Valitse {protocol}',
    selected: 'Valittu: {protocol}'
  },

  questions: {
    title: 'Kysymyksiä ja vastauksia',
    controlPanel: {
      title: 'Miten luon postilaatikon, vaihdan salasanan tai lisään aliaksen?',
      text: 'Tee se {link} ({provider}).',
      link: 'hallintapaneelissa'
    },
    password: {
      title: 'Salasanani ei kelpaa. Mitä teen?',
      text: 'Tarkista ensin käyttäjätunnus: sen pitää olla {login}. Kirjoita sitten salasana uudelleen. Isoilla ja pienillä kirjaimilla on väliä, joten tarkista, ettei Caps Lock ole päällä.',
      webmail:
        'Kirjaudu {link} samalla salasanalla. Jos se onnistuu, ohjelmassa on väärä käyttäjätunnus tai palvelin.',
      webmailLink: 'webmailiin',
      change: 'Jos unohdit salasanan, luo uusi {link}. Vaihda se sitten kaikilla laitteillasi.'
    },
    alias: {
      title: 'Mikä on alias?',
      text: 'Osoite, joka välittää viestit yhteen tai useampaan postilaatikkoon. Sillä ei ole omaa postilaatikkoa eikä salasanaa.'
    },
    deleting: {
      title: 'Mitä tapahtuu, kun poistan viestin?',
      imap: 'Se poistuu palvelimelta ja siksi kaikilta laitteiltasi. Useimmat ohjelmat siirtävät sen ensin roskakoriin, jossa se vie tilaa, kunnes tyhjennät roskakorin.',
      pop3: 'Se poistuu tältä laitteelta. Poistuuko se palvelimelta, riippuu alla olevasta asetuksesta.'
    },
    quota: {
      title: 'Paljonko sähköpostia voin säilyttää?',
      text: 'Postilaatikkoosi mahtuu {quota}.',
      full: 'Kun postilaatikko on täynnä, uudet viestit hylätään. Poista tarpeettomat viestit tai siirrä niitä tietokoneesi kansioihin.',
      webmail: '{link} näyttää, paljonko tilaa on käytössä.',
      webmailLink: 'Webmail'
    },
    leaveCopy: {
      title: 'Miten säilytän viestit palvelimella, jos käytän POP3:a?',
      text: 'Ota ohjelman tiliasetuksissa käyttöön asetus, joka jättää viestit palvelimelle. Thunderbirdissä sen nimi on [thunderbird.leaveMessages].',
      full: 'Kopiot vievät tilaa palvelimella: poista niitä aika ajoin tai anna ohjelman poistaa ne muutaman päivän kuluttua.'
    },
    folders: {
      title: 'Voinko käyttää omia kansioita?',
      text: 'Kyllä. Yhdessä ohjelmassa luomasi kansiot ovat palvelimella ja näkyvät kaikilla laitteillasi. Käytä nimissä vain merkkejä a–z, 0–9, _ ja -.',
      subscribe:
        'Jos ohjelma ei näytä kansiota, etsi tilin tai kansioiden valikosta ”Tilaa” tai ”Tilaukset”.'
    },
    doubled: {
      title: 'Miksi lähetetyillä tai poistetuilla viesteillä on kaksi kansiota?',
      text: 'Ohjelmasi käyttävät samasta kansiosta eri nimiä. Valitse lähetettyjen ja poistettujen viestien kansiot jokaisen ohjelman tiliasetuksissa, ja käytä kaikkialla samoja.'
    },
    sharing: {
      title: 'Voivatko useat laitteet ja ihmiset käyttää samaa postilaatikkoa?',
      text: 'Kyllä. Yhdellä laitteella luettu viesti näkyy luettuna kaikilla, ja uudet viestit saapuvat kaikille laitteille yhtä aikaa. Useampi ihminen voi käyttää postilaatikkoa samaan aikaan.'
    },
    offline: {
      title: 'Tarvitsenko verkkoyhteyden?',
      text: 'Kyllä, viestien vastaanottamiseen ja lähettämiseen. Tallenna tärkeät viestit tietokoneellesi tai tulosta ne.'
    },
    outgoing: {
      title: 'Mihin lähtevän postin palvelinta tarvitaan?',
      text: 'Kaikki ohjelmat lähettävät viestit lähtevän postin palvelimen (SMTP) kautta, olipa käytössä IMAP tai POP3.'
    }
  },

  serverSettings: {
    title: 'Palvelinasetukset',
    lead: 'Ohjelmille, jotka kysyvät palvelimia.',
    incoming: 'Saapuva posti',
    outgoing: 'Lähtevä posti',
    alternatives: 'Saman postilaatikon muut palvelimet ja portit',
    alternativesLead: 'Käytä näitä vain, jos ohjelmasi tai verkkosi ei voi käyttää yllä olevia.',
    otherProtocol: '{chosen}-protokollan sijaan {protocol}',
    server: 'Palvelin',
    port: 'Portti',
    security: 'Suojaus',
    login: 'Käyttäjätunnus',
    authentication: 'Todennus',
    leaveOnServer: 'Kopiot palvelimella',
    calendar: 'Kalenteri (CalDAV)',
    contacts: 'Yhteystiedot (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'Tiedostot (WebDAV)',
    owa: 'Outlookin verkkoversio',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    copyFailed: 'Selaimesi ei salli kopiointia. Valitse teksti ja kopioi se itse.',
    copyAll: 'Kopioi kaikki asetukset',
    copyLink: 'Kopioi linkki',
    print: 'Tulosta',
    unencrypted: 'Ilman salausta',
    guideWarning:
      'Tällä palveluntarjoajalla ei ole tähän salattua yhteyttä. Muut samassa verkossa voivat lukea salasanasi ja viestisi: älä muodosta yhteyttä julkisessa verkossa.',
    unencryptedWarning:
      'Ilman salausta muut samassa verkossa voivat lukea salasanasi ja viestisi. Käytä näitä palvelimia vain, jos mikään muu ei toimi, äläkä koskaan julkisessa verkossa.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ei mitään' },
  authentications: {
    password: 'Normaali salasana',
    'encrypted-password': 'Salattu salasana',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'TLS-varmenne',
    none: 'Ei todennusta'
  },
  leaveOnServer: {
    yes: 'Jätä palvelimelle',
    no: 'Poista lataamisen jälkeen',
    days: { one: 'Poista {count} päivän kuluttua', other: 'Poista {count} päivän kuluttua' }
  },

  openOnPhone: {
    title: 'Jatka puhelimella',
    text: 'Skannaa koodi puhelimesi kameralla, niin tämä sivu avautuu siihen.',
    alt: 'QR-koodi, jossa on tämän sivun osoite'
  },
  help: {
    title: 'Apua',
    webmail: 'Webmail',
    controlPanel: 'Hallintapaneeli',
    page: 'Ohjesivu',
    support: 'Asiakaspalvelu',
    imprint: 'Oikeudelliset tiedot',
    privacy: 'Tietosuoja'
  },

  instructions: {
    title: 'Ohjeet osoitteelle {address}',
    poster: 'Ota sähköpostisi käyttöön',
    posterText: 'Skannaa koodi tai avaa {url} ja kirjoita sähköpostiosoitteesi.',
    openPage: 'Avaa tämä sivu laitteella, johon haluat sähköpostin:',
    scan: 'Skannaa koodi puhelimesi kameralla tai avaa {url}.',
    profileCode: 'iPhone ja iPad: lataa profiili skannaamalla',
    androidCode: 'Androidin Thunderbird: tuo asetukset skannaamalla',
    message:
      'Hei {name}\n\nOta sähköpostiosoitteesi {address} käyttöön: avaa tämä linkki puhelimellasi tai tietokoneellasi ja noudata ohjeita.\n\n{url}\n\nTarvitset postilaatikkosi salasanan. Emme koskaan kysy sitä sinulta.',
    messageWithoutName:
      'Hei\n\nOta sähköpostiosoitteesi {address} käyttöön: avaa tämä linkki puhelimellasi tai tietokoneellasi ja noudata ohjeita.\n\n{url}\n\nTarvitset postilaatikkosi salasanan. Emme koskaan kysy sitä sinulta.',
    sms: 'Ota {address} käyttöön täällä: {url}'
  }
})
