// What `--help` prints below the options of each command.

export const PROGRAM_HELP = `
Examples:
  $ mailsetup check                          are the provider files good?
  $ mailsetup show anna@example.com          what would Anna get?
  $ mailsetup profile anna@example.com       a profile for her iPhone
  $ mailsetup serve --port 8080              answer mail programs

Settings come from the environment, see docs/operate.md; flags win over it. Provider files are read
from the folder PROVIDERS (./providers).
Exit codes: 0 good, 1 a problem was found, 2 used wrongly.`

export const SERVE_HELP = `
Examples:
  $ mailsetup serve
  $ PUBLIC_URL=https://autodiscover.example.com TRUSTED_PROXIES=127.0.0.1 mailsetup serve

SIGHUP reads the provider files anew (saving one does, too); SIGTERM finishes what is in flight and stops.`

export const CHECK_HELP = `
Examples:
  $ mailsetup check
  $ mailsetup check providers/example.com.yaml
  $ mailsetup check --strict drafts new.yaml
  $ mailsetup check --json | jq '.problems[].message'

Errors come first, then warnings. Named files are also checked against the other files of the folder PROVIDERS, where one
of the same name is taken for their old version. Exit codes: 0 no error, 1 an error (with --strict: or a warning).`

export const SHOW_HELP = `
Examples:
  $ mailsetup show anna@example.com
  $ mailsetup show anna@example.com --as thunderbird
  $ mailsetup show anna@example.com --as apple > anna.mobileconfig`

export const PROFILE_HELP = `
Examples:
  $ mailsetup profile anna@example.com --name "Anna Berg" > anna.mobileconfig
  $ mailsetup profile anna@example.com info@example.com --together > anna.mobileconfig
  $ mailsetup profile --csv people.csv --out profiles.zip

Several addresses in one field of the file, with spaces between, are one person's and come in one profile. Files are named
by line and domain; index.csv beside them says which is whose. Signed where SIGNING_CERT and SIGNING_KEY are set.`

export const SCHEMA_HELP = `
Example:
  $ mailsetup schema > provider.schema.json`
