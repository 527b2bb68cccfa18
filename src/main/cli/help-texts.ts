// What --help prints below the options of each command.

export const PROGRAM_HELP = `
Examples:
  $ mailsetup check                          check the provider files
  $ mailsetup show anna@example.com          show the settings that Anna gets
  $ mailsetup profile anna@example.com       create a profile for Anna's iPhone
  $ mailsetup instructions anna@example.com  create instructions for Anna, to send or to print
  $ mailsetup serve --port 8080              run the server

Settings come from environment variables, which docs/operate.md lists; options override them.
Provider files are read from the folder PROVIDERS (default: ./providers).
Exit codes: 0 success, 1 a problem was found, 2 wrong use.`

export const SERVE_HELP = `
Examples:
  $ mailsetup serve
  $ PUBLIC_URL=https://autodiscover.example.com TRUSTED_PROXIES=127.0.0.1 mailsetup serve

The server reloads the provider files when one of them changes, and on SIGHUP. On SIGTERM and SIGINT
it answers the requests that it has received and stops.`

export const CHECK_HELP = `
Examples:
  $ mailsetup check
  $ mailsetup check providers/example.com.yaml
  $ mailsetup check --strict drafts new.yaml
  $ mailsetup check --json | jq '.problems[].message'

Errors are listed first, then warnings, then the formats that have no reply for a provider. If you
name files, they are also checked together with the other files in the folder PROVIDERS. If a file
there has the same name as a file that you name, it is ignored: yours would replace it.
Exit codes: 0 no error, 1 an error (with --strict, also a warning), 2 wrong use.`

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
  $ mailsetup profile --mdm jamf --domain example.com --out mail.mobileconfig

docs/people.csv is an example of a CSV file. To put several addresses into one profile, write them
in one field, separated by spaces. The name of a file contains the number of the line and the
domain; index.csv lists the addresses of each file. Profiles are signed if SIGNING_CERT and
SIGNING_KEY are set.

--mdm creates one profile for everybody at a mail domain, with variables that the MDM replaces on
each device; docs/managed-devices.md explains it. It is never signed.`

export const WORDING_HELP = `
Examples:
  $ mailsetup wording --lang de | less
  $ mailsetup wording --lang sv > providers/wording/example.com.sv.yaml

In the file, keep only the texts that you replace: what you leave out stays as it is in newer
versions. Name the file in the provider file: wording: { sv: wording/example.com.sv.yaml }`

export const INSTRUCTIONS_HELP = `
Examples:
  $ mailsetup instructions anna@example.com --name "Anna Berg"
  $ mailsetup instructions anna@example.com --format html > anna.html
  $ mailsetup instructions --poster --domain example.com --format html > poster.html

The text has the link, the steps for each device and the servers, and can be sent by mail. The HTML
document also has the QR codes; print it on A4. Links begin with PUBLIC_URL; without it, with
https://autoconfig.DOMAIN.`

export const SCHEMA_HELP = `
Example:
  $ mailsetup schema > provider.schema.json`
