/** What a profile can be asked for, by `--protocol` and by a column of a CSV file. */
export const PROFILE_PROTOCOLS = ['imap', 'pop3', 'activesync'] as const
