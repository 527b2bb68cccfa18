import type { Messages } from './en.ts'

export const fi: Messages = {
  language: 'Suomi',
  direction: 'ltr',
  languageChoice: 'Kieli',
  title: 'Ota sähköpostisi käyttöön',
  titleFor: 'Ota käyttöön {address}',
  skipLink: 'Siirry sisältöön',

  form: {
    lead: 'Kirjoita sähköpostiosoitteesi, niin saat valmiina kaiken, mitä puhelimesi, tablettisi tai tietokoneesi tarvitsee.',
    label: 'Sähköpostiosoitteesi',
    placeholder: 'anna@{domain}',
    submit: 'Jatka',
    privacy: 'Ei koskaan salasanaa: mikään sivumme ei kysy sitä, eikä osoitettasi tallenneta.',
    otherAddress: 'Toinen osoite'
  },

  invalidAddress: {
    title: 'Tuo ei ole kokonainen sähköpostiosoite',
    text: 'Sähköpostiosoite on muotoa {example}: nimi, @ ja verkkotunnus. Tarkista, ettei mitään puutu ja ettei joukossa ole välilyöntiä.'
  },
  unknownDomain: {
    title: 'Emme tunne verkkotunnusta {domain}',
    text: 'Onko @-merkin jälkeinen osa kirjoitettu oikein? Siinä tapauksessa verkkotunnuksen {domain} sähköpostia ei oteta käyttöön täällä. Osoitteen antaja tietää, missä.',
    support: 'Tai ota yhteyttä, {provider}:',
    didYouMean: 'Tarkoititko osoitetta {address}?'
  },
  unavailable: {
    title: 'Yritä uudelleen minuutin kuluttua',
    text: 'Tämän osoitteen asetuksia ei voi juuri nyt hakea. Odota minuutti ja lähetä lomake uudelleen.'
  },
  redirect: {
    title: 'Verkkotunnuksen {domain} sähköposti on muualla',
    toAddress:
      'Ota ohjelma käyttöön osoitteella {target}. Ohjelmat, jotka kysyvät itse, ohjautuvat sinne itsestään.',
    toUrl:
      'Ohjelmat, jotka kysyvät itse, ohjautuvat oikein itsestään: anna osoitteesi ja salasanasi, mutta ei palvelimia. Jos ohjelma haluaa palvelinten nimet, niitä voi kysyä: {provider}.'
  },

  devices: {
    title: 'Mitä otat käyttöön?',
    iphone: 'iPhone, iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Muu'
  },
  recommended: 'Suositus',
  loginHints: {
    password: 'Salasana on postilaatikkosi salasana. Palvelu: {provider}.',
    alias:
      'Aliaksella ei ole omaa postilaatikkoa eikä salasanaa, se vain välittää viestit eteenpäin. Ota käyttöön se postilaatikko, johon alias johtaa, ja kirjaudu sen osoitteella.'
  },

  profile: {
    title: 'Profiililla',
    lead: 'Sinun tarvitsee kirjoittaa vain salasana.',
    download: 'Lataa profiili',
    iphone: [
      'Napauta yllä *Lataa profiili* ja sitten *Salli*.',
      'Avaa *Asetukset* ja napauta melkein ylimpänä *Profiili ladattu*. Eikö sitä näy? Se on kohdassa *Yleiset* › *VPN ja laitehallinta*.',
      'Napauta *Asenna*, anna laitteen pääsykoodi ja napauta uudelleen *Asenna*.',
      'Anna postilaatikkosi salasana, napauta *Seuraava* ja lopuksi *Valmis*. Sähköpostisi on *Mail*-apissa.'
    ],
    mac: [
      'Osoita yllä *Lataa profiili* ja avaa ladattu tiedosto.',
      'Avaa *Järjestelmäasetukset* › *Yleiset* › *Laitehallinta*. MacOS 13:ssa ja 14:ssä se on *Tietosuoja ja turvallisuus* › *Profiilit*.',
      'Kaksoisosoita profiilia {provider} ja osoita sitten *Asenna*.',
      'Anna postilaatikkosi salasana. Sähköpostisi on *Mail*-ohjelmassa.'
    ],
    installWithin: {
      one: 'Asenna se {count} minuutin kuluessa: sen jälkeen laite hylkää sen, ja se on ladattava uudelleen.',
      other:
        'Asenna se {count} minuutin kuluessa: sen jälkeen laite hylkää sen, ja se on ladattava uudelleen.'
    },
    unsigned:
      'Punainen *Ei allekirjoitettu* tai *Ei vahvistettu* kertoo vain, kuka tiedoston on tehnyt, eikä koske sähköpostiasi. Profiilissa ovat osoitteesi ja alla olevat palvelimet, ei salasanaa.',
    removal:
      'Kun haluat myöhemmin poistaa tilin, poista profiili samasta paikasta. Jos laite ei hyväksy uudempaa profiilia, poista ensin vanha.',
    mailOnly: 'Pysähtyykö asennus kalenteriin tai yhteystietoihin? Lataa sen sijaan {link}.',
    mailOnlyLink: 'profiili, jossa on vain sähköposti',
    openInSafari:
      'Tämä selain ei osaa asentaa profiileja. Kopioi tämän sivun osoite ja avaa se *Safarissa*.'
  },

  thunderbird: {
    desktop: [
      'Avaa Thunderbird ja valitse valikosta *Uusi tili* › *Sähköposti*.',
      'Kirjoita nimesi ja osoite {address} ja napsauta *Jatka*. Thunderbird löytää palvelimet itse.',
      'Anna salasanasi ja viimeistele.'
    ],
    pop3: 'Thunderbird valitsee itsestään IMAPin. Kun ohjelma näyttää, mitä se löysi, valitse *POP3* ennen kuin jatkat.',
    android: [
      'Asenna *Thunderbird* Google Playsta tai F-Droidista ja avaa se.',
      'Kirjoita osoite {address} ja napauta *Seuraava*. Thunderbird löytää palvelimet itse.',
      'Anna salasanasi, napauta *Seuraava* ja valitse nimi, jonka muut näkevät.'
    ]
  },
  deltaChat: [
    'Avaa Delta Chat, napauta *Luo uusi profiili* ja sitten *Käytä toista palvelinta*.',
    'Anna osoite {address} ja salasanasi. Delta Chat löytää palvelimet itse.'
  ],
  gmail: {
    title: 'Gmail-sovellus',
    steps: [
      'Avaa *Gmail*, napauta kuvaasi ja sitten *Lisää toinen tili* › *Muu*.',
      'Anna osoite {address}, napauta *Seuraava* ja valitse *{protocol}*.',
      'Anna salasanasi. Saapuvan postin palvelin: {incomingHost}, portti {incomingPort}, suojaus {incomingSecurity}, käyttäjänimi {login}.',
      'Lähtevän postin palvelin: {outgoingHost}, portti {outgoingPort}, suojaus {outgoingSecurity}. Pidä *Vaadi kirjautuminen* päällä ja viimeistele.'
    ]
  },
  samsung: {
    title: 'Samsung Sähköposti',
    steps: [
      'Avaa *Sähköposti* ja napauta *Muu*.',
      'Anna osoite {address} ja salasanasi, napauta *Manuaalinen määritys* ja valitse *{protocol}*.',
      'Saapuvan postin palvelin: {incomingHost}, portti {incomingPort}, suojaus {incomingSecurity}, käyttäjätunnus {login}.',
      'Lähtevän postin palvelin: {outgoingHost}, portti {outgoingPort}, suojaus {outgoingSecurity}. Napauta sitten *Kirjaudu sisään*.'
    ]
  },
  appleMail: {
    title: 'Mail, käsin',
    iphone: [
      'Avaa *Asetukset* › *Apit* › *Mail* › *Mail-tilit* › *Lisää tili* › *Muu* › *Lisää sähköpostitili*. Ennen iOS 18:aa *Mail* on suoraan *Asetuksissa*.',
      'Anna nimesi, osoite {address}, salasanasi ja mikä tahansa kuvaus. Napauta *Seuraava* ja valitse ylhäältä *{protocol}*.',
      'Saapuvan postin palvelin: isäntänimi {incomingHost}, käyttäjätunnus {login} ja salasanasi.',
      'Lähtevän postin palvelin: isäntänimi {outgoingHost}, käyttäjätunnus {outgoingLogin} ja salasanasi: molemmat tarvitaan, vaikka kentässä lukee *Valinnainen*. Napauta *Seuraava* ja sitten *Tallenna*.'
    ],
    mac: [
      'Avaa *Mail* ja valitse *Mail* › *Lisää tili* › *Muu sähköpostitili*.',
      'Anna nimesi, osoite {address} ja salasanasi ja osoita *Kirjaudu sisään*.',
      'Jos näkyviin tulee lisää kenttiä: käyttäjätunnus {login}, tilin tyyppi *{protocol}*, saapuvan postin palvelin {incomingHost}, lähtevän postin palvelin {outgoingHost}. Osoita uudelleen *Kirjaudu sisään*.'
    ]
  },
  outlook: {
    classicTitle: 'Outlook (perinteinen)',
    newTitle: 'Uusi Outlook',
    macTitle: 'Outlook for Mac',
    classicSteps: [
      'Valitse Outlookissa *Tiedosto* › *Lisää tili*, kirjoita osoite {address} ja valitse *Yhdistä*.',
      'Kysyykö Outlook heti postilaatikkosi salasanaa? Anna se, niin kaikki on valmista.',
      'Avautuuko Microsoftin sivu, tai eikö postilaatikkoasi löydy? Palaa takaisin, valitse *Lisäasetukset* › *Haluan määrittää tilini manuaalisesti* ja sitten *{protocol}*.',
      'Saapuva: {incomingHost}, portti {incomingPort}, {incomingSecurity}. Lähtevä: {outgoingHost}, portti {outgoingPort}, {outgoingSecurity}. Anna salasanasi.'
    ],
    microsoftLookup:
      'Outlook kysyy ensin Microsoftin palvelusta, missä sähköpostisi on. Siihen vastaukseen emme voi vaikuttaa, ja joskus se on väärä.',
    registryFile:
      'Ylläpitäjille: {file} poistaa Microsoftille esitetyn kysymyksen käytöstä, jolloin vastauksen antaa perinteiselle Outlookille {provider}. Avaa tiedosto Windowsissa, hyväksy ja käynnistä Outlook uudelleen.',
    newSteps: [
      'Valitse Outlookissa *Asetukset* › *Tilit* › *Lisää tili*, kirjoita osoite {address} ja valitse *Jatka*.',
      'Valitse *{protocol}*, kun Outlook kysyy, ja sitten *Näytä lisää*.',
      'Saapuva: {incomingHost}, portti {incomingPort}, {incomingSecurity}. Lähtevä: {outgoingHost}, portti {outgoingPort}, {outgoingSecurity}. Anna salasanasi ja valitse *Jatka*.'
    ],
    cloudCopy:
      'Uusi Outlook tallentaa salasanasi ja kopion sähköpostistasi Microsoftin palvelimille. Perinteinen Outlook ja Thunderbird eivät tee niin.'
  },
  otherProgram: {
    title: 'Jokin muu ohjelma',
    text: 'Monet löytävät kaiken heti, kun niillä on osoitteesi ja salasanasi. Jos ohjelmasi kysyy palvelimia, anna alla olevat asetukset.'
  },

  protocolChoice: {
    title: 'IMAP vai POP3?',
    lead: 'IMAP sopii melkein kaikille.',
    imap: 'Kun käytössä on IMAP, sähköposti pysyy palvelimella. Puhelin, tietokone ja webmail näyttävät saman, eikä mitään katoa, vaikka laite menisi rikki.',
    pop3: 'POP3 hakee sähköpostin yhdelle laitteelle ja yleensä poistaa sen palvelimelta. Sen jälkeen sitä ei ole muualla, ja varmuuskopiointi jää sinulle.',
    neverMix:
      'Älä koskaan hae POP3:lla postilaatikkoa, jota luetaan muualla IMAPilla: sähköposti katoaisi sieltä.',
    leaveCopy:
      'Jos kuitenkin valitset POP3:n, pidä *jätä kopio palvelimelle* päällä, kunnes olet varma.',
    mailboxLimit:
      'Postilaatikolla on rajansa. Jos käytössä on IMAP tai kopiot jäävät palvelimelle, poista se, mitä et tarvitse. Muuten laatikko täyttyy ja uusi posti torjutaan.',
    use: 'Käytä: {protocol}',
    selected: 'Valittu: {protocol}'
  },

  serverSettings: {
    title: 'Asetukset käsin',
    lead: 'Ohjelmille, jotka kysyvät palvelimia.',
    incoming: 'Saapuva posti',
    outgoing: 'Lähtevä posti',
    preferred: 'Ensisijaisesti',
    alternatives: 'Jos se ei onnistu',
    server: 'Palvelin',
    port: 'Portti',
    security: 'Suojaus',
    login: 'Käyttäjätunnus',
    authentication: 'Todennus',
    leaveOnServer: 'Kopiot palvelimella',
    calendar: 'Kalenteri (CalDAV)',
    contacts: 'Yhteystiedot (CardDAV)',
    activesync: 'Exchange ActiveSync',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    print: 'Tulosta',
    preferredAreTls:
      'Ensisijaiset on salattu ensimmäisestä tavusta alkaen. Valitse muut vain, jos ohjelma ei pysty siihen.',
    unencrypted: 'Salaamaton',
    unencryptedWarning:
      'Ilman salausta kuka tahansa matkan varrella voi lukea salasanasi ja sähköpostisi. Käytä näitä vain, kun mikään muu ei toimi, äläkä koskaan vieraassa verkossa.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Ei mitään' },
  authentications: {
    password: 'Tavallinen salasana',
    'encrypted-password': 'Salattu salasana',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos/GSSAPI',
    'client-certificate': 'TLS-varmenne',
    none: 'Ei todennusta'
  },
  leaveOnServer: {
    yes: 'Jätä palvelimelle',
    no: 'Poista hakemisen jälkeen',
    days: { one: 'Poista {count} päivän kuluttua', other: 'Poista {count} päivän kuluttua' }
  },

  openOnPhone: {
    title: 'Jatka puhelimella',
    text: 'Lue koodi kameralla, niin sama sivu avautuu puhelimeen.',
    alt: 'QR-koodi, jossa on tämän sivun osoite'
  },
  help: {
    title: 'Apua',
    webmail: 'Webmail',
    support: 'Asiakaspalvelu'
  },
  notFound: {
    title: 'Sivua ei löydy',
    text: 'Tarkista osoiteriviltä, että osoite on oikein, tai kirjoita sähköpostiosoitteesi alle.'
  }
}
