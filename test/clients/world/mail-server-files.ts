export type Place = {
  readonly folder: string
  readonly chain: string
  readonly key: string
  readonly domain: string
  /** The user and group that mailboxes belong to. */
  readonly mail: number
  /** Log-ins without TLS are refused. */
  readonly requiresTls: boolean
}

export function dovecotConf({ folder, chain, key, mail, requiresTls }: Place): string {
  return `
base_dir = ${folder}/dovecot-run
state_dir = ${folder}/dovecot-state
log_path = ${folder}/dovecot.log
protocols = imap pop3
listen = 127.0.0.1
ssl = ${requiresTls ? 'required' : 'yes\ndisable_plaintext_auth = no'}
auth_username_chars =
ssl_cert = <${chain}
ssl_key = <${key}
auth_mechanisms = plain login
auth_verbose = yes
mail_location = maildir:~/Maildir
first_valid_uid = 1
mail_uid = ${mail}
mail_gid = ${mail}
namespace inbox {
  inbox = yes
}
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
service auth {
  unix_listener ${folder}/postfix-login {
    mode = 0666
  }
}
`
}

export function mainCf({ folder, chain, key, domain, mail }: Place): string {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = world.${domain}
mydestination =
mynetworks =
local_recipient_maps =
alias_maps =
alias_database =
virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = texthash:${folder}/postfix/mailboxes
virtual_minimum_uid = 1
virtual_uid_maps = static:${mail}
virtual_gid_maps = static:${mail}
smtpd_tls_chain_files = ${key}, ${chain}
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${folder}/postfix-login
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtp_host_lookup = native
default_transport = error:there is nothing outside
`
}

const SUBMISSION = `-o smtpd_sasl_auth_enable=yes -o smtpd_client_restrictions=permit_sasl_authenticated,reject`

export const MASTER_CF = `
127.0.0.1:25 inet n - n - - smtpd
127.0.0.1:587 inet n - n - - smtpd -o syslog_name=postfix/submission -o smtpd_tls_security_level=encrypt ${SUBMISSION}
127.0.0.1:465 inet n - n - - smtpd -o syslog_name=postfix/submissions -o smtpd_tls_wrappermode=yes ${SUBMISSION}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`
