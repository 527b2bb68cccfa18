#!/usr/bin/env bash
# Makes the package as operators get it, from a fresh clone of what is committed: packed, and installed from a git URL. Then
# runs every command of it in an empty folder. Needs Node.js, npm, git and the npm registry. Installs nothing outside a
# temporary folder. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
passed=0
failed=0

pass() { passed=$((passed + 1)); echo "ok   $1"; }
fail() { failed=$((failed + 1)); echo "FAIL $1: $2"; }
close() { echo "$passed passed, $failed failed"; [ "$failed" -eq 0 ]; exit; }
# is NAME EXPECTED FOUND
is() { if [ "$2" = "$3" ]; then pass "$1"; else fail "$1" "expected $2, found $3"; fi; }
# quiet NAME COMMAND…: its output is shown only if it fails
quiet() {
  local name=$1
  shift
  if "$@" </dev/null >"$work/quiet.log" 2>&1; then pass "$name"; else
    fail "$name" "$(sed -E 's#[a-z+]+://[^[:space:]]+#…#g' "$work/quiet.log" | tail -n 15)"
    return 1
  fi
}

for tool in node npm git; do
  command -v $tool >/dev/null || { fail tools "$tool is missing"; close; }
done

# --- packed from a fresh clone in which an operator has files of their own ---

git clone -q "$PWD" "$work/clone" || { fail clone 'git clone does not work here'; close; }
mkdir "$work/packed"
cd "$work/clone" || exit 1
secrets=(.env key.pem providers/customer.example.yaml providers/customers.txt deploy/.env deploy/key.pem people.csv dist/old.js)
mkdir -p dist
for secret in "${secrets[@]}"; do echo secret >"$secret"; done
quiet 'npm ci in a fresh clone' npm ci --prefer-offline || close
quiet 'npm pack' npm pack --pack-destination "$work/packed" || close
package=$(echo "$work"/packed/*.tgz)
tar -tzf "$package" | sed 's#^package/##' | sort >"$work/files"
for secret in "${secrets[@]}"; do
  if grep -qxF "$secret" "$work/files"; then fail "the package leaves $secret out" 'it is in it'; else pass "the package leaves $secret out"; fi
done
for file in dist/cli.js README.md LICENSE CHANGELOG.md .env.example docs/operate.md docs/cli.md docs/people.csv docs/providers.md \
  deploy/README.md providers/example.com.yaml providers/provider.schema.json; do
  if grep -qxF "$file" "$work/files"; then pass "the package holds $file"; else fail "the package holds $file" 'it does not'; fi
done
strangers=$(grep -vE '^(package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|\.env\.example|dist/.+\.js|docs/.+\.(md|png)|docs/people\.csv|deploy/.+|providers/.+)$' "$work/files")
is 'the package holds nothing else' '' "$strangers"

# every NAME PREFIX: runs every command of an installation in an empty folder
every() {
  local name=$1 prefix=$2 mailsetup=$2/bin/mailsetup home found file
  home=$prefix/lib/node_modules/mailsetup
  is "$name: one package, and no other" mailsetup "$(ls "$prefix/lib/node_modules")"
  if [ -e "$home/node_modules" ]; then fail "$name: no dependencies" 'there is a node_modules'; else pass "$name: no dependencies"; fi
  mkdir "$prefix/empty" && cd "$prefix/empty" || return
  # command EXIT WORDS…
  command() {
    local exit=$1
    shift
    timeout 30 "$mailsetup" "$@" </dev/null >"$work/out" 2>&1
    found=$?
    is "$name: mailsetup $*: exit code" "$exit" "$found"
    if grep -qE '^ +at |node:internal' "$work/out"; then fail "$name: mailsetup $*: no stack trace" "$(head -n 5 "$work/out")"; fi
  }
  unset PROVIDERS
  command 0 --version
  command 0 --help
  for file in $(grep -oE '(docs|deploy|providers)/[A-Za-z.-]+\.(md|yaml|json)' "$work/out" | sort -u); do
    if [ -f "$home/$file" ]; then pass "$name: $file, which --help names, is there"; else fail "$name: $file, which --help names, is there" 'it is not'; fi
  done
  command 0 schema
  command 1 check
  command 1 show anna@example.com
  command 1 profile anna@example.com
  PORT=0 INTERNAL_PORT=0 command 1 serve
  export PROVIDERS=$home/providers
  command 0 check
  command 0 show anna@example.com
  command 0 profile anna@example.com
  unset PROVIDERS
  is "$name: the empty folder is still empty" '' "$(ls -A)"
  unset -f command
}

# --offline: what needs nothing from a registry has no dependencies.
quiet 'npm install -g of the packed file' npm install -g --offline --prefix "$work/from-file" "$package" &&
  every 'packed' "$work/from-file"
cd "$work" || exit 1
quiet 'npm install -g from a git URL' npm install -g --prefer-offline --prefix "$work/from-git" "git+file://$work/clone" &&
  every 'from git' "$work/from-git"

close
