/** A certificate authority for one case: the only one that the programs trust, made for it and thrown away with it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './command.ts'

export type Certificate = {
  /** Path of the certificate with the authority's behind it. */
  readonly chain: string
  readonly key: string
}

export type Authority = {
  /** Path of its own certificate. */
  readonly certificate: string
  /** The name by which OpenSSL looks it up in a folder. */
  readonly hash: string
  readonly issue: (names: readonly string[]) => Promise<Certificate>
}

const KEY = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
const AUTHORITY =
  '-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign'
const LEAF = 'basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\nextendedKeyUsage=serverAuth\n'

export async function createAuthority(folder: string): Promise<Authority> {
  mkdirSync(folder)
  const openssl = (line: string): Promise<string> =>
    must('openssl', line.split(' '), { cwd: folder })
  await openssl(
    `req -x509 ${KEY} ${AUTHORITY} -days 2 -subj /CN=Authority -keyout authority.key -out authority.pem`
  )
  const hash = await openssl('x509 -noout -hash -in authority.pem')
  const certificate = join(folder, 'authority.pem')
  let issued = 0

  async function issue(names: readonly string[]): Promise<Certificate> {
    issued += 1
    const serial = issued
    const leaf = `leaf-${serial}`
    await openssl(`req ${KEY} -subj /CN=${leaf} -keyout ${leaf}.key -out ${leaf}.csr`)
    const extensions = `subjectAltName=${names.map(name => `DNS:${name}`).join(',')}\n${LEAF}`
    writeFileSync(join(folder, `${leaf}.ext`), extensions)
    const signed = await openssl(
      `x509 -req -in ${leaf}.csr -CA authority.pem -CAkey authority.key -set_serial ${serial} -days 2 -extfile ${leaf}.ext`
    )
    const chain = join(folder, `${leaf}.pem`)
    writeFileSync(chain, signed + readFileSync(certificate, 'utf8'))
    return { chain, key: join(folder, `${leaf}.key`) }
  }

  return { certificate, hash: hash.trim(), issue }
}
