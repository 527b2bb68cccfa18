const IDN = new URL('http://dindomän.example').hostname

/** Address → the hosts and ports on the help pages of its provider. */
export const EXPECTED_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  'anna@ilait.se': [
    'pop.ilait.se',
    'smtp.ilait.se',
    '993',
    '143',
    '995',
    '110',
    '465',
    '587',
    '25'
  ],
  'anna@strato.de': ['imap.strato.de', 'pop3.strato.de', 'smtp.strato.de', '993', '995', '465'],
  [`anna@${IDN}`]: [
    'imap.websupport.se',
    `imap.${IDN}`,
    'pop3.websupport.se',
    `pop3.${IDN}`,
    'smtp.websupport.se',
    `smtp.${IDN}`,
    '993',
    '143',
    '995',
    '110',
    '465',
    '587',
    '25'
  ],
  'anna@your-domain.example': ['mail.your-domain.example', '993', '995', '587']
}
