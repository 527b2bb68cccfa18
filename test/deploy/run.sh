#!/usr/bin/env bash
# Runs the built service behind Caddy and behind nginx with the files of deploy/, and asks it as mail programs do.
# Everything listens on loopback, on free ports. Caddy and nginx come from Debian's packages: they are unpacked into a
# temporary folder, not installed. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
pids=()
passed=0
failed=0

finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
  wait
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

pass() { passed=$((passed + 1)); echo "ok   $1"; }
fail() { failed=$((failed + 1)); echo "FAIL $1: $2"; }
close() { echo "$passed passed, $failed failed"; [ "$failed" -eq 0 ]; exit; }
# is NAME EXPECTED FOUND
is() { if [ "$2" = "$3" ]; then pass "$1"; else fail "$1" "expected $2, found $3"; fi; }
# has NAME WORD TEXT
has() { if [[ $3 == *"$2"* ]]; then pass "$1"; else fail "$1" "no $2 in: ${3:0:300}"; fi; }

# --- tools ---

for tool in node curl openssl; do
  command -v $tool >/dev/null || { fail tools "$tool is missing"; close; }
done
[ -f dist/cli.js ] || { fail tools 'dist/cli.js is missing: npm run build'; close; }

# program NAME: its path, from the machine or out of Debian's package
program() {
  command -v "$1" && return
  if ! [ -e "$work/root/done-$1" ]; then
    mkdir -p "$work/debs" "$work/root" && chmod 755 "$work" "$work/debs"
    (cd "$work/debs" && apt-get download -qq "$1" || { apt-get update -qq && apt-get download -qq "$1"; }) >"$work/apt.log" 2>&1
    for deb in "$work"/debs/"$1"_*.deb; do [ -f "$deb" ] && dpkg-deb -x "$deb" "$work/root"; done
    touch "$work/root/done-$1"
  fi
  ls "$work/root/usr/bin/$1" "$work/root/usr/sbin/$1" 2>/dev/null | head -n 1
}
caddy=$(program caddy)
nginx=$(program nginx)
[ -n "$caddy" ] || fail tools 'caddy is missing, and its Debian package cannot be had here'
[ -n "$nginx" ] || fail tools 'nginx is missing, and its Debian package cannot be had here'

read -r port internal caddy_http caddy_https nginx_http nginx_https < <(node -e '
  const net = require("node:net")
  const servers = Array.from({ length: 6 }, () => net.createServer().listen(0, "127.0.0.1"))
  setTimeout(() => {
    console.log(servers.map(server => server.address().port).join(" "))
    servers.forEach(server => server.close())
  }, 50)')

# answers NAME PORT: waits until something listens
answers() {
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null && return 0
    sleep 0.1
  done
  fail "$1" "nothing listens after 10 s: $(tail -n 3 "$work/$1.log")"
  return 1
}

# --- Mailsetup, with files of its operator's ---

mkdir "$work/providers"
# The ConfigMap of the Kubernetes example is the first file; the second is another customer's.
node --input-type=module -e '
  import { readFileSync, writeFileSync } from "node:fs"
  import { parseAllDocuments } from "yaml"
  const [{ data }] = parseAllDocuments(readFileSync("deploy/kubernetes.yaml", "utf8")).map(document => document.toJS())
  for (const [name, text] of Object.entries(data)) writeFileSync(`${process.argv[1]}/${name}`, text)
' "$work/providers"
sed 's/example\.com/example.net/g' "$work/providers/example.com.yaml" >"$work/providers/example.net.yaml"

PORT=$port HOST=127.0.0.1 INTERNAL_PORT=$internal PROVIDERS=$work/providers \
  PUBLIC_URL=https://autodiscover.example.com TRUSTED_PROXIES=127.0.0.1 \
  node dist/cli.js serve >"$work/mailsetup.log" 2>&1 &
pids+=($!)
answers mailsetup "$port" || close

ask() { curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$internal/ask?domain=$1"; }
is 'ask allows a name that programs ask at' 200 "$(ask autoconfig.example.com)"
is 'ask refuses a name of nobody' 404 "$(ask autoconfig.unknown.example)"
for example in strato.de websupport.se ilait.se; do
  is "ask refuses autoconfig.$example, a shipped example" 404 "$(ask "autoconfig.$example")"
done
is 'ask refuses an IP address' 404 "$(ask 127.0.0.1)"
is 'ask is not on the public port' 404 "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/ask?domain=example.com")"

# --- the questions, the same to both proxies ---

post_body='<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request>
<EMailAddress>anna@example.com</EMailAddress>
<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>
</Request></Autodiscover>'

# get URL [curl option…]: asks the proxy for a name, on the port that stands for 80 or 443. Follows no redirect.
get() {
  local port=$https
  [[ $1 == http://* ]] && port=$http
  curl -sk --max-time 10 --noproxy '*' --connect-to "::127.0.0.1:$port" "$@"
}
http=
https=
status() { get "$@" -o /dev/null -w '%{http_code} %{redirect_url}'; }

questions() { # NAME HTTP_PORT HTTPS_PORT
  local at=$1
  http=$2
  https=$3
  local config=/mail/config-v1.1.xml well_known=/.well-known/autoconfig/mail/config-v1.1.xml
  local target=https://autodiscover.example.com/autodiscover/autodiscover.xml

  is "$at: autoconfig by http, no redirect" '200 ' "$(status "http://autoconfig.example.com$config")"
  is "$at: autoconfig by https" '200 ' "$(status "https://autoconfig.example.com$config?emailaddress=anna%40example.com")"
  is "$at: .well-known by http, no redirect" '200 ' "$(status "http://example.com$well_known")"
  is "$at: mail-v1.xml by http, no redirect" '200 ' "$(status http://autoconfig.example.com/.well-known/mail-v1.xml)"
  has "$at: the Host decides where no address comes" '<domain>example.com</domain>' \
    "$(get "https://autoconfig.example.com$config")"
  has "$at: an absolute request target, as Delta Chat sends it" '<domain>example.com</domain>' \
    "$(get "https://autoconfig.example.com$config" --http1.1 --request-target "https://autoconfig.example.com$config")"
  is "$at: GET of Autodiscover by http, 302 to PUBLIC_URL" "302 $target" \
    "$(status http://autodiscover.example.com/autodiscover/autodiscover.xml)"
  is "$at: the same in Outlook's spelling" "302 $target" \
    "$(status http://autodiscover.example.com/Autodiscover/Autodiscover.xml)"
  is "$at: GET of Autodiscover by https, no redirect" '200 ' \
    "$(status https://autodiscover.example.com/autodiscover/autodiscover.xml)"
  local path
  for path in /autodiscover/autodiscover.xml /Autodiscover/Autodiscover.xml /AutoDiscover/AutoDiscover.xml; do
    has "$at: POST $path" '<LoginName>anna@example.com</LoginName>' \
      "$(get "https://autodiscover.example.com$path" -H 'Content-Type: text/xml' --data "$post_body")"
  done
  is "$at: a profile by http goes to https" '302 https://autoconfig.example.com/email.mobileconfig?email=anna@example.com' \
    "$(status 'http://autoconfig.example.com/email.mobileconfig?email=anna@example.com')"
  has "$at: a profile by https" '<string>anna@example.com</string>' \
    "$(get 'https://autoconfig.example.com/email.mobileconfig?email=anna@example.com')"
  is "$at: a client's X-Forwarded-Proto is not believed" "302 $target" \
    "$(status http://autodiscover.example.com/autodiscover/autodiscover.xml -H 'X-Forwarded-Proto: https')"
  is "$at: nor with an X-Forwarded-For before it" "302 $target" \
    "$(status http://autodiscover.example.com/autodiscover/autodiscover.xml -H 'X-Forwarded-For: 127.0.0.1, 127.0.0.1' -H 'X-Forwarded-Proto: https, https')"
  has "$at: nor a client's X-Forwarded-Host" '<domain>example.com</domain>' \
    "$(get "https://autoconfig.example.com$config" -H 'X-Forwarded-Host: autoconfig.example.net')"
  is "$at: no HSTS, no cookie" 'content-type: text/xml; charset=utf-8' \
    "$(get "https://autoconfig.example.com$config" -o /dev/null -D - | tr -d '\r' | tr '[:upper:]' '[:lower:]' |
      grep -E '^(content-type|strict-transport-security|set-cookie):')"
}

# --- Caddy: its own certificates, high ports; the rest is deploy/Caddyfile ---

if [ -n "$caddy" ]; then
  {
    sed '/^{$/q' deploy/Caddyfile
    printf '\t%s\n' 'admin off' 'local_certs' 'skip_install_trust' "storage file_system $work/caddy" \
      "http_port $caddy_http" "https_port $caddy_https" 'default_bind 127.0.0.1'
    sed '1,/^{$/d' deploy/Caddyfile
  } >"$work/Caddyfile"
  MAILSETUP=127.0.0.1:$port MAILSETUP_INTERNAL=127.0.0.1:$internal HOME=$work \
    "$caddy" run --config "$work/Caddyfile" --adapter caddyfile >"$work/caddy.log" 2>&1 &
  pids+=($!)
  if answers caddy "$caddy_https"; then
    questions caddy "$caddy_http" "$caddy_https"
    get https://autoconfig.unknown.example/mail/config-v1.1.xml
    is 'caddy: no certificate for a name of nobody, so no TLS (curl ends with 35)' 35 $?
  fi
fi

# --- nginx: a certificate made here, high ports; the rest is deploy/nginx.conf ---

if [ -n "$nginx" ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=autoconfig.example.com \
    -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>/dev/null
  mkdir -p "$work/nginx"
  sed -E -e "s#server 127\.0\.0\.1:8080;#server 127.0.0.1:$port;#" -e "s#/etc/nginx/tls#$work#" -e '/listen \[::\]/d' \
    -e "s#/var/log/nginx/mailsetup.log#$work/nginx-error.log#" -e "s#listen 80;#listen 127.0.0.1:$nginx_http;#" -e "s#listen 443 ssl;#listen 127.0.0.1:$nginx_https ssl;#" \
    deploy/nginx.conf >"$work/mailsetup.conf"
  cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path $work/nginx/body; proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/f; uwsgi_temp_path $work/nginx/u; scgi_temp_path $work/nginx/s;
  include $work/mailsetup.conf;
}
CONF
  chmod 755 "$work"
  "$nginx" -e stderr -p "$work" -c "$work/nginx.conf" >"$work/nginx.log" 2>&1 &
  pids+=($!)
  answers nginx "$nginx_https" && questions nginx "$nginx_http" "$nginx_https"
fi

# --- no log of theirs holds an address, not even when Mailsetup is gone ---

kill "${pids[0]}"
wait "${pids[0]}"
http=$caddy_http https=$caddy_https
[ -z "$caddy" ] || is 'caddy: 502 without Mailsetup' '502 ' "$(status 'https://autoconfig.example.com/mail/config-v1.1.xml?emailaddress=anna%40example.com')"
http=$nginx_http https=$nginx_https
[ -z "$nginx" ] || is 'nginx: 502 without Mailsetup' '502 ' "$(status 'https://autoconfig.example.com/mail/config-v1.1.xml?emailaddress=anna%40example.com')"
is 'and no log of theirs holds a local part' '' "$(grep -l anna "$work/caddy.log" "$work/nginx.log" "$work/nginx-error.log" 2>/dev/null)"

# --- the image and the examples serve no shipped file, and an empty folder is said to need one ---

is 'the image holds no provider file' '' "$(grep -E '^COPY .*providers' Dockerfile)"
is 'the compose file mounts a folder of its own' './providers:/app/providers:ro' \
  "$(node --input-type=module -e '
    import { readFileSync } from "node:fs"
    import { parse } from "yaml"
    console.log(parse(readFileSync("deploy/docker-compose.yaml", "utf8")).services.mailsetup.volumes.join(" "))')"
mkdir "$work/empty"
empty=$(PORT=0 INTERNAL_PORT=0 PROVIDERS=$work/empty timeout 20 node dist/cli.js serve 2>&1)
is 'an empty folder stops the start' 1 $?
has 'and the message says what to mount' ':/app/providers:ro' "$empty"

# --- the YAML examples: they can be read, and name only variables that there are ---

for file in deploy/docker-compose.yaml deploy/kubernetes.yaml; do
  found=$(node --input-type=module -e '
    import { readFileSync } from "node:fs"
    import { parseAllDocuments } from "yaml"
    const known = readFileSync(".env.example", "utf8").match(/^#?[A-Z_]+(?==)/gm).map(name => name.replace("#", ""))
    const documents = parseAllDocuments(readFileSync(process.argv[1], "utf8"))
    const used = []
    for (const document of documents) {
      if (document.errors.length > 0) throw document.errors[0]
      const { services, spec } = document.toJS()
      used.push(...Object.keys(services?.mailsetup.environment ?? {}))
      used.push(...(spec?.template?.spec.containers.flatMap(({ env }) => env.map(({ name }) => name)) ?? []))
    }
    console.log(used.length > 0 ? used.filter(name => !known.includes(name)).join(" ") : "no variable found")
  ' "$file" 2>&1)
  is "$file: well-formed, every variable exists" '' "$found"
done

close
