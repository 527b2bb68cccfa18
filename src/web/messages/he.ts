import type { Messages } from './en.ts'

/** `›` is mirrored by browsers in text from right to left. Where two words on screens are English, a path is told in words. */
export const he = (): Messages => ({
  direction: 'rtl',
  languageChoice: 'שפה',
  title: 'הגדרת הדוא״ל שלכם',
  titleFor: 'הגדרת {address}',
  description: 'כל ההגדרות לתוכנת הדוא״ל שלכם, בלי להקליד שמות של שרתים.',
  skipLink: 'דילוג לתוכן',

  form: {
    lead: 'הזינו את כתובת הדוא״ל שלכם כדי לקבל את ההגדרות לטלפון, לטאבלט או למחשב.',
    label: 'כתובת הדוא״ל שלכם',
    placeholder: 'anna@{domain}',
    submit: 'המשך',
    privacy: 'לעולם לא נבקש את הסיסמה, ואיננו שומרים את הכתובת.',
    otherAddress: 'שימוש בכתובת אחרת'
  },

  invalidAddress: {
    title: 'כתובת הדוא״ל אינה מלאה',
    text: 'כתובת דוא״ל נראית כמו {example}: שם, הסימן @ ודומיין, ללא רווחים.'
  },
  unknownDomain: {
    title: 'הדומיין הזה אינו מוכר לנו',
    text: 'בדקו אם {domain} כתוב נכון. אם כן, הדוא״ל שלכם נמצא אצל ספק אחר: פנו למי שקיבלתם ממנו את הכתובת.',
    didYouMean: 'התכוונתם אל {address}?',
    support: 'אפשר גם לפנות אל {provider}:'
  },
  unavailable: {
    title: 'נסו שוב בעוד דקה',
    text: 'אי אפשר לאתר כרגע את ההגדרות לכתובת הזו. המתינו דקה ושלחו שוב את הטופס.'
  },
  notFound: {
    title: 'הדף הזה אינו קיים',
    text: 'בדקו את הקישור שבו השתמשתם, או הזינו למטה את כתובת הדוא״ל שלכם.'
  },
  redirect: {
    title: 'הדוא״ל של {domain} נמצא אצל ספק אחר',
    toAddress: 'במקום זאת, הגדירו בתוכנה את הכתובת {target}.',
    toUrl:
      'הזינו בתוכנה רק את הכתובת ואת הסיסמה. היא תמצא את השרתים בעצמה. אם היא מבקשת שמות של שרתים, פנו אל {provider}.',
    microsoft: {
      title: 'הדוא״ל שלכם נמצא ב-Microsoft 365',
      lead: 'התוכנות מציגות דף של Microsoft, ובו נכנסים לחשבון.',
      outlook: '*Outlook* בכל מכשיר: הוסיפו את החשבון {address}.',
      apple:
        '*ב-iPhone, ב-iPad וב-Mac:* הוסיפו חשבון מסוג *Microsoft Exchange* עם הכתובת {address} ובחרו [mac.signIn].',
      android: '*Gmail* ב-Android: הוסיפו חשבון, בחרו [gmail.exchange] והזינו את {address}.',
      thunderbird: '*Thunderbird:* הוסיפו את החשבון {address} והיכנסו לחשבון בדף שנפתח.'
    }
  },

  devices: {
    title: 'מה תרצו להגדיר?',
    iphone: 'iPhone ו-iPad',
    mac: 'Mac',
    android: 'Android',
    windows: 'Windows',
    other: 'Linux ואחרים'
  },
  recommended: 'מומלץ',

  hints: {
    firstSteps: 'לפני שמתחילים',
    password: 'איזו סיסמה?',
    alias:
      'כינוי (alias) רק מעביר הודעות הלאה ואין לו סיסמה. הזינו את הכתובת של תיבת הדואר שאליה הוא מעביר.',
    more: 'מידע נוסף'
  },

  noPassword: {
    title: 'רק תוכנות דוא״ל מסוימות פועלות עם {provider}',
    oauth:
      'הכניסה לחשבון אצל {provider} נעשית בדף אינטרנט ולא בתוך התוכנה. היא אפשרית רק בתוכנות שאושרו על ידי {provider}.',
    other:
      'השרתים של {provider} דורשים אישור דיגיטלי או כרטיס Kerberos, שמנהל המערכת מתקין במכשיר שלכם.',
    help: 'שאלו את {provider} באילו תוכנות אפשר להשתמש.',
    webmail: 'פתיחת הוובמייל'
  },

  profile: {
    title: 'התקנת פרופיל',
    lead: 'הפרופיל מכיל את כל ההגדרות. אין צורך להקליד שמות של שרתים.',
    download: 'הורדת הפרופיל',
    iphone: {
      download: 'הקישו למעלה על *{download}* ולאחר מכן על [iphone.allow].',
      open: 'פתחו את [iphone.settings] והקישו על [iphone.profileDownloaded] בחלק העליון. אם השורה אינה מופיעה, עברו אל [iphone.general] › [iphone.deviceManagement].',
      install:
        'הקישו על [iphone.install], הזינו את קוד הגישה של המכשיר והקישו שוב על [iphone.install].',
      finish:
        'הקישו על [iphone.next] ולאחר מכן על [iphone.done]. הדוא״ל שלכם נמצא באפליקציה *דואר*.'
    },
    mac: {
      download: 'לחצו למעלה על *{download}* ופתחו את הקובץ שהורדתם.',
      open: 'פתחו את [mac.systemSettings] › [iphone.general] › [mac.deviceManagement]. ב-macOS 13 וב-macOS 14, פתחו את [mac.privacySecurity] › [mac.profiles].',
      install: 'לחצו לחיצה כפולה על הפרופיל {provider} ולאחר מכן על [mac.install].',
      finish: 'הדוא״ל שלכם נמצא באפליקציה *דואר*.'
    },
    name: 'הזינו את השם שהנמענים יראו.',
    passwords: {
      one: 'הזינו את הסיסמה של תיבת הדואר.',
      other:
        'הזינו את הסיסמה של תיבת הדואר. המכשיר מבקש אותה {count} פעמים, פעם אחת לכל חשבון בפרופיל.'
    },
    installWithin: {
      one: 'התקינו את הפרופיל תוך דקה {count}. לאחר מכן המכשיר מוחק אותו, ותצטרכו להוריד אותו שוב.',
      other:
        'התקינו את הפרופיל תוך {count} דקות. לאחר מכן המכשיר מוחק אותו, ותצטרכו להוריד אותו שוב.'
    },
    stolenDevice:
      'אם האפשרות [iphone.stolenDeviceProtection] מופעלת, התקינו את הפרופיל במקום מוכר, למשל בבית, או כבו את ההגנה עד לסיום.',
    unsigned:
      'ייתכן שהמכשיר יציג {unsigned} באדום. הדבר נוגע לקובץ ולא לדוא״ל שלכם. הפרופיל מכיל את הכתובת שלכם ואת השרתים שמופיעים למטה, אבל לא סיסמה.',
    unsignedOnIphone: '[iphone.notSigned] או [iphone.notVerified]',
    unsignedOnMac: '[mac.unsigned] או [mac.unverified]',
    removal:
      'כדי להסיר את החשבון בעתיד, הסירו את הפרופיל באותו מקום. אם המכשיר אינו מקבל פרופיל חדש יותר, הסירו קודם את הישן.',
    mailOnly: 'אם ההתקנה נעצרת בגלל לוחות השנה או אנשי הקשר, התקינו במקום זאת את {link}.',
    mailOnlyLink: 'הפרופיל לדוא״ל בלבד',
    openInSafari: 'הדפדפן הזה אינו יכול להתקין פרופילים. העתיקו את הקישור ופתחו אותו ב-*Safari*.'
  },

  steps: {
    password: 'הזינו את הסיסמה.',
    incoming: 'הזינו את ההגדרות האלה לדואר נכנס:',
    outgoing: 'הזינו את ההגדרות האלה לדואר יוצא:',
    finds: 'התוכנה מוצאת את השרתים בעצמה.',
    asks: 'אם התוכנה מבקשת שרתים, הזינו את {link}.',
    asksLink: 'הגדרות השרת שלמטה',
    get: 'להורדת {program}',
    labelsVary: 'שמות הלחצנים עשויים להשתנות ממכשיר למכשיר.'
  },

  thunderbird: {
    menu: 'פתחו את Thunderbird. בתפריט, בחרו [thunderbird.addAccount] ולאחר מכן [thunderbird.email] (לפני גרסה 152: [thunderbird.newAccount] ולאחר מכן [thunderbird.email]).',
    address: 'הזינו את שמכם ואת {address} ולחצו על [thunderbird.continue].',
    pop3: 'כאשר Thunderbird מציג את מה שמצא, בחרו *POP3* לפני שתמשיכו.',
    password:
      'הזינו את הסיסמה ולחצו על [thunderbird.continue] עד שאפשר ללחוץ על [thunderbird.finish].'
  },
  thunderbirdAndroid: {
    start:
      'פתחו את Thunderbird, הקישו על [thunderbirdAndroid.getStarted] ולאחר מכן על [thunderbirdAndroid.addEmailAccount].',
    address: 'הזינו את {address} והקישו על [thunderbirdAndroid.next].',
    password: 'הזינו את הסיסמה והקישו על [thunderbirdAndroid.next].',
    name: 'הזינו את השם שהנמענים יראו והקישו על [thunderbirdAndroid.next] עד שתופיע תיבת הדואר הנכנס.',
    code: {
      title: 'הגדרת Thunderbird באמצעות קוד QR',
      lead: 'הקוד הזה מכיל את ההגדרות עבור *Thunderbird ל-Android*, אבל לא סיסמה. הציגו אותו במסך אחר או הדפיסו אותו.',
      alt: 'קוד QR עם ההגדרות של החשבון הזה עבור Thunderbird ל-Android',
      scan: 'ב-Thunderbird, הקישו על [thunderbirdAndroid.getStarted], לאחר מכן על [thunderbirdAndroid.addEmailAccount] ולבסוף על [thunderbirdAndroid.scanQrCode]. אם כבר יש לכם שם חשבון, הקישו על [thunderbirdAndroid.settings] › [thunderbirdAndroid.importSettings] › [thunderbirdAndroid.scanQrCodeInSettings].',
      import: 'סרקו את הקוד הזה והקישו על [thunderbirdAndroid.import].',
      password:
        'הקישו על החשבון, הזינו את הסיסמה תחת [thunderbirdAndroid.incomingPassword] וסמנו את [thunderbirdAndroid.samePassword].'
    }
  },
  deltaChat: {
    start:
      'פתחו את Delta Chat והקישו על [deltaChat.createProfile], לאחר מכן על [deltaChat.otherServer] ולבסוף על [deltaChat.classicEmail].',
    address: 'הזינו את {address} ואת הסיסמה ואשרו.'
  },
  gmail: {
    title: 'אפליקציית Gmail',
    start: 'פתחו את Gmail, הקישו על התמונה שלכם ולאחר מכן על [gmail.addAccount] › [gmail.other].',
    startOnIphone:
      'פתחו את Gmail, הקישו על התמונה שלכם, על [gmail.addAccount] › [gmail.other] ובחרו *IMAP*.',
    address: 'הזינו את {address}, המשיכו ובחרו [gmail.personal].',
    addressOnIphone: 'הזינו את {address} והמשיכו.',
    signIn: 'השאירו את האפשרות [gmail.requireSignIn] מופעלת וסיימו.',
    noSignIn: 'כבו את האפשרות [gmail.requireSignIn] וסיימו.'
  },
  samsung: {
    title: 'Samsung Email',
    start: 'פתחו את האפליקציה *Samsung Email* ובחרו להוסיף חשבון של ספק אחר.',
    manual: 'הזינו את {address} ואת הסיסמה. בחרו הגדרה ידנית ולאחר מכן *{protocol}*.',
    finish: 'היכנסו לחשבון.'
  },
  appleMail: {
    title: '״דואר״, ללא פרופיל',
    iphone: {
      open: 'פתחו את [iphone.settings] › [iphone.apps] › *דואר* › [iphone.mailAccounts] › [iphone.addAccount] › [iphone.other] › [iphone.addMailAccount]. לפני iOS 18, *דואר* נמצא ישירות תחת [iphone.settings].',
      address: 'הזינו את שמכם, את {address}, את הסיסמה ותיאור כרצונכם. הקישו על [iphone.next].',
      protocol: 'הקישו למעלה על *{protocol}*.',
      incoming: 'הזינו את ההגדרות האלה תחת [iphone.incomingServer]:',
      outgoing:
        'הזינו את ההגדרות האלה תחת [iphone.outgoingServer]. כולן נחוצות, גם היכן שכתוב [iphone.optional]:',
      outgoingWithoutLogin:
        'הזינו את ההגדרות האלה תחת [iphone.outgoingServer], והשאירו את שם המשתמש ואת הסיסמה ריקים:',
      save: 'הקישו על [iphone.next] ולאחר מכן על [iphone.save].',
      ports:
        'פתחו שוב את החשבון והזינו את הפורט תחת [iphone.serverPort]: לדואר יוצא בהגדרות של שרת *SMTP*, לדואר נכנס תחת [iphone.advanced].'
    },
    mac: {
      open: 'פתחו את האפליקציה *דואר* ובחרו *דואר* › [mac.addAccount] › [mac.otherMailAccount].',
      address: 'הזינו את שמכם, את {address} ואת הסיסמה ולחצו על [mac.signIn].',
      protocol: 'אם אתם מתבקשים למסור פרטים נוספים, בחרו *{protocol}* תחת [mac.accountType].',
      signIn: 'לחצו על [mac.signIn].',
      ports:
        'פתחו את *דואר* › [mac.serverSettings], בטלו את הסימון של [mac.manageConnection] והזינו את הפורטים.'
    }
  },
  outlook: {
    classicTitle: 'Outlook הקלאסי',
    newTitle: 'Outlook החדש',
    macTitle: 'Outlook עבור Mac',
    mobileTitle: 'אפליקציית Outlook',
    classic: {
      start:
        'ב-Outlook, בחרו [outlookClassic.file] › [outlookClassic.addAccount] והזינו את {address}.',
      automatic:
        'לחצו על [outlookClassic.connect]. אם Outlook מבקש את הסיסמה של תיבת הדואר, הזינו אותה, וסיימתם.',
      fallback:
        'אם Outlook מציג דף של Microsoft או אינו מוצא דבר, חזרו אחורה. בחרו [outlookClassic.advancedOptions] › [outlookClassic.manually], לחצו על [outlookClassic.connect] ובחרו *{protocol}*.',
      manual:
        'בחרו [outlookClassic.advancedOptions] › [outlookClassic.manually], לחצו על [outlookClassic.connect] ובחרו *{protocol}*.',
      userName: 'Outlook אינו מבקש כאן את שם המשתמש הזה. הזינו אותו לאחר מכן בהגדרות החשבון.'
    },
    new: {
      start:
        'ב-Outlook, בחרו [outlookNew.settings] › [outlookNew.accounts] › [outlookNew.addAccount], הזינו את {address} ולחצו על [outlookNew.continue].',
      protocol:
        'אם Outlook שואל, בחרו *{protocol}*. הזינו את הסיסמה ולחצו על [outlookNew.showMore].',
      finish: 'לחצו על [outlookNew.continue].'
    },
    mobile: {
      start: 'פתחו את Outlook והוסיפו חשבון. הזינו את {address}.',
      protocol: 'אם Outlook אינו מבקש מיד את הסיסמה, בחרו *{protocol}* ואת ההגדרות המתקדמות.',
      finish: 'הזינו את הסיסמה והיכנסו לחשבון.'
    },
    microsoftLookup:
      'Outlook שואל תחילה את Microsoft היכן נמצא הדוא״ל שלכם. איננו שולטים בתשובה, והיא עלולה להיות שגויה.',
    registryFile:
      'למנהלי מערכת: {file} מבטל את הפנייה הזו אל Microsoft בחשבון Windows שלכם, ולכן Outlook הקלאסי פונה אל {provider}. פתחו את הקובץ, אשרו והפעילו מחדש את Outlook.',
    cloudCopy:
      'הגרסה הזו של Outlook שומרת את הסיסמה ועותק של הדוא״ל שלכם בשרתים של Microsoft. לעומתה, Outlook הקלאסי ו-Thunderbird אינם עושים זאת.'
  },
  gnome: {
    title: 'GNOME',
    open: 'פתחו את [gnome.settings] › [gnome.onlineAccounts] › [gnome.emailServer].',
    address:
      'הזינו את שמכם, את {address} ואת הסיסמה ולחצו על [gnome.signIn]. החשבון מופיע ב-Evolution וב-Geary.'
  },
  evolution: {
    open: 'ב-Evolution, בחרו [evolution.file] › [evolution.new] › [evolution.mailAccount].',
    address: 'הזינו את שמכם ואת {address} והמשיכו עד שאפשר ללחוץ על [evolution.apply].',
    protocol: 'באחד השלבים, בחרו *{protocol}* כסוג השרת לקבלת דוא״ל.',
    password: 'הזינו את הסיסמה כאשר Evolution מבקש אותה.'
  },
  kmail: {
    open: 'פתחו את KMail. בהפעלה הראשונה נפתח אשף; בהמשך, הוסיפו חשבון בהגדרות.',
    address: 'הזינו את שמכם, את {address} ואת הסיסמה ולחצו על [kmail.next].',
    finish: 'בחרו *{protocol}* ולחצו על [kmail.finish].'
  },
  exchange: {
    lead: 'בטלפונים ובטאבלטים, תיבת הדואר הזו פועלת בפרוטוקול Exchange (ActiveSync).',
    computer: 'במחשב, השתמשו בוובמייל או שאלו את {provider} איזו תוכנה מתאימה.',
    iphone:
      'פתחו את [iphone.settings] › [iphone.apps] › *דואר* › [iphone.mailAccounts] › [iphone.addAccount] › *Microsoft Exchange*. הזינו את {address}, הקישו על [iphone.next] ולאחר מכן על [iphone.configureManually].',
    gmail:
      'פתחו את Gmail, הקישו על התמונה שלכם, על [gmail.addAccount] › [gmail.exchange] והזינו את {address}.',
    samsung: 'פתחו את האפליקציה *Samsung Email* ובחרו להוסיף חשבון *Exchange*. הזינו את {address}.',
    outlook:
      'פתחו את Outlook, הוסיפו חשבון והזינו את {address}. אם Outlook שואל מהו סוג החשבון, בחרו *Exchange*.',
    server: 'הזינו את הסיסמה. אם התוכנה מבקשת פרטים נוספים, הזינו את ההגדרות האלה:'
  },
  otherProgram: {
    title: 'תוכנה אחרת',
    text: 'הזינו את הכתובת ואת הסיסמה: תוכנות רבות מוצאות את כל השאר. אם התוכנה מבקשת שרתים, הזינו את ההגדרות שלמטה.'
  },

  protocolChoice: {
    title: 'IMAP או POP3: מה מתאים לי?',
    lead: 'כמעט לכולם מתאים IMAP.',
    imap: 'IMAP שומר את הדוא״ל בשרת. כל המכשירים והוובמייל מציגים את אותן הודעות, ושום דבר אינו הולך לאיבוד אם מכשיר מתקלקל.',
    pop3: 'POP3 מוריד את הדוא״ל למכשיר אחד, ובדרך כלל מוחק אותו אחר כך מהשרת. הגיבוי באחריותכם. POP3 מתאים למכשיר יחיד עם חיבור איטי או לא יציב לאינטרנט.',
    neverMix: 'אל תשתמשו ב-POP3 לתיבת דואר שמכשיר אחר קורא באמצעות IMAP: ההודעות ייעלמו ממנו.',
    use: 'שימוש ב-{protocol}',
    selected: 'נבחר {protocol}'
  },

  questions: {
    title: 'שאלות ותשובות',
    controlPanel: {
      title: 'איך יוצרים תיבת דואר, משנים את הסיסמה או מוסיפים כינוי (alias)?',
      text: 'ב{link} של {provider}.',
      link: 'לוח הבקרה'
    },
    password: {
      title: 'הסיסמה שלי אינה מתקבלת. מה עושים?',
      text: 'בדקו תחילה את שם המשתמש: כאן הוא {login}. לאחר מכן הקלידו שוב את הסיסמה, והקפידו על אותיות גדולות וקטנות.',
      webmail: 'היכנסו ל{link} באותה סיסמה. אם זה מצליח, שם המשתמש או השרת בתוכנה שגויים.',
      webmailLink: 'וובמייל',
      change: 'אם שכחתם את הסיסמה, הגדירו סיסמה חדשה ב{link}. לאחר מכן הזינו אותה בכל המכשירים.'
    },
    alias: {
      title: 'מהו כינוי (alias)?',
      text: 'כתובת שמעבירה הודעות לתיבת דואר אחת או יותר. אין לה דואר נכנס או סיסמה משלה.'
    },
    deleting: {
      title: 'מה קורה כשמוחקים הודעה?',
      imap: 'היא נמחקת בשרת, ולכן גם בכל המכשירים. תחילה התוכנות מעבירות אותה לאשפה, ושם היא תופסת מקום עד שמרוקנים את האשפה.',
      pop3: 'היא נמחקת במכשיר הזה. בשרת, הדבר תלוי בהגדרה שלמטה.'
    },
    quota: {
      title: 'כמה מקום יש לי?',
      text: 'נפח תיבת הדואר שלכם: {quota}.',
      full: 'כשתיבת הדואר מלאה, הודעות חדשות נדחות. מחקו את מה שאינו נחוץ, או העבירו אותו לתיקיות במחשב.',
      webmail: '{link} מציג כמה מקום תפוס.',
      webmailLink: 'הוובמייל'
    },
    leaveCopy: {
      title: 'איך משאירים את ההודעות בשרת כשמשתמשים ב-POP3?',
      text: 'בהגדרות החשבון בתוכנה, הפעילו את האפשרות להשאיר הודעות בשרת. ב-Thunderbird היא נקראת [thunderbird.leaveMessages].',
      full: 'העותקים בשרת תופסים מקום: מחקו אותם מדי פעם, או הגדירו שהתוכנה תמחק אותם כעבור כמה ימים.'
    },
    folders: {
      title: 'אפשר ליצור תיקיות משלי?',
      text: 'כן. תיקיות שיוצרים בתוכנה אחת נשמרות בשרת ומופיעות בכל המכשירים. בשמות התיקיות השתמשו רק בתווים a–z, 0–9, קו תחתון (_) ומקף (-).',
      subscribe:
        'אם תוכנה אינה מציגה תיקייה, חפשו ״הרשמה״ (Subscribe) בתפריט של החשבון או של התיקיות.'
    },
    doubled: {
      title: 'למה יש לי שתי תיקיות להודעות שנשלחו או שנמחקו?',
      text: 'התוכנות שלכם קוראות לאותה תיקייה בשמות שונים. בהגדרות החשבון בכל תוכנה, בחרו את התיקיות להודעות שנשלחו ושנמחקו: אותן תיקיות בכל התוכנות.'
    },
    sharing: {
      title: 'אפשר לחלוק תיבת דואר אחת בין כמה מכשירים ואנשים?',
      text: 'כן. הודעה שנקראה במכשיר אחד מסומנת כנקראה בכולם, והודעות חדשות מגיעות לכולם בבת אחת. כמה אנשים יכולים להשתמש באותה תיבת דואר בו-זמנית.'
    },
    offline: {
      title: 'צריך חיבור לאינטרנט?',
      text: 'כן, כדי לקבל הודעות וכדי לשלוח אותן. שמרו הודעות חשובות במחשב או הדפיסו אותן.'
    },
    outgoing: {
      title: 'למה משמש שרת הדואר היוצא?',
      text: 'כל תוכנה שולחת הודעות דרך שרת הדואר היוצא (SMTP), גם כשהיא מקבלת אותן ב-IMAP וגם ב-POP3.'
    }
  },

  serverSettings: {
    title: 'הגדרות השרת',
    lead: 'לתוכנות שמבקשות שרתים.',
    incoming: 'דואר נכנס',
    outgoing: 'דואר יוצא',
    alternatives: 'שרתים ופורטים אחרים לאותה תיבת דואר',
    alternativesLead: 'השתמשו בהם רק אם התוכנה או הרשת שלכם אינן מאפשרות את אלה שלמעלה.',
    otherProtocol: '{protocol} במקום {chosen}',
    server: 'שרת',
    port: 'פורט',
    security: 'אבטחה',
    login: 'שם משתמש',
    authentication: 'אימות',
    leaveOnServer: 'עותקים בשרת',
    calendar: 'לוח שנה (CalDAV)',
    contacts: 'אנשי קשר (CardDAV)',
    activesync: 'Exchange ActiveSync',
    webdav: 'קבצים (WebDAV)',
    owa: 'Outlook באינטרנט',
    copy: 'העתקה',
    copied: 'הועתק',
    copyFailed: 'הדפדפן אינו מאפשר העתקה. סמנו את הטקסט והעתיקו אותו בעצמכם.',
    copyAll: 'העתקת כל ההגדרות',
    copyLink: 'העתקת הקישור',
    print: 'הדפסה',
    unencrypted: 'ללא הצפנה',
    guideWarning:
      'הספק הזה אינו מציע כאן חיבור מוצפן. אחרים באותה רשת יכולים לקרוא את הסיסמה ואת ההודעות שלכם: אל תתחברו מרשת ציבורית.',
    unencryptedWarning:
      'ללא הצפנה, אחרים באותה רשת יכולים לקרוא את הסיסמה ואת ההודעות שלכם. השתמשו בשרתים האלה רק אם שום דבר אחר אינו פועל, ולעולם לא ברשת ציבורית.'
  },
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'ללא' },
  authentications: {
    password: 'סיסמה רגילה',
    'encrypted-password': 'סיסמה מוצפנת',
    oauth2: 'OAuth2',
    ntlm: 'NTLM',
    gssapi: 'Kerberos / GSSAPI',
    'client-certificate': 'אישור TLS',
    none: 'ללא הזדהות'
  },
  leaveOnServer: {
    yes: 'להשאיר',
    no: 'למחוק לאחר ההורדה',
    days: { one: 'למחוק כעבור יום {count}', other: 'למחוק כעבור {count} ימים' }
  },

  openOnPhone: {
    title: 'המשך בטלפון',
    text: 'סרקו את הקוד הזה במצלמת הטלפון כדי לפתוח בו את הדף הזה.',
    alt: 'קוד QR עם הכתובת של הדף הזה'
  },
  help: {
    title: 'עזרה',
    webmail: 'וובמייל',
    controlPanel: 'לוח הבקרה',
    page: 'דף עזרה',
    support: 'תמיכה',
    imprint: 'מידע משפטי',
    privacy: 'פרטיות'
  },

  instructions: {
    title: 'הוראות עבור {address}',
    poster: 'הגדרת הדוא״ל שלכם',
    posterText: 'סרקו את הקוד או פתחו את {url} והזינו את כתובת הדוא״ל שלכם.',
    openPage: 'פתחו את הדף הזה במכשיר שברצונכם להגדיר:',
    scan: 'סרקו את הקוד במצלמת הטלפון או פתחו את {url}.',
    profileCode: 'iPhone ו-iPad: סרקו כדי להוריד את הפרופיל',
    androidCode: 'Thunderbird ל-Android: סרקו כדי לייבא את ההגדרות',
    message:
      'שלום {name},\n\nכדי להגדיר את כתובת הדוא״ל {address}, פתחו את הקישור הזה בטלפון או במחשב ופעלו לפי השלבים:\n\n{url}\n\nתזדקקו לסיסמה של תיבת הדואר. לעולם לא נבקש אותה מכם.',
    messageWithoutName:
      'שלום,\n\nכדי להגדיר את כתובת הדוא״ל {address}, פתחו את הקישור הזה בטלפון או במחשב ופעלו לפי השלבים:\n\n{url}\n\nתזדקקו לסיסמה של תיבת הדואר. לעולם לא נבקש אותה מכם.',
    sms: 'להגדרת {address}: {url}'
  }
})
