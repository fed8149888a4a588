import { createHash, webcrypto, X509Certificate } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The practice server's certificate and key, and the pin by which its sample connections trust it. */
export type PracticeCertificate = {
  /** The leaf and its CA. */
  chainPem: string
  keyPem: string
  /** `sha256:` and the digest of the leaf's DER. */
  pin: string
}

const yearMs = 365 * 24 * 3600 * 1000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** Reads the certificate of this installation, or makes one at the first start. */
export async function openPracticeCertificate(directory: string): Promise<PracticeCertificate> {
  const paths = { chain: join(directory, 'certificate.pem'), key: join(directory, 'key.pem') }
  const kept = await readKept(paths)
  if (kept !== undefined) return kept
  const { chainPem, keyPem } = await generate()
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeWhole(paths.key, keyPem)
  await writeWhole(paths.chain, chainPem)
  return { chainPem, keyPem, pin: pinOf(chainPem) }
}

/** The pin of the certificate that is already there, for a client of the practice server. */
export async function readPracticePin(directory: string): Promise<string | undefined> {
  const chainPem = await readIfThere(join(directory, 'certificate.pem'))
  return chainPem === undefined ? undefined : pinOf(chainPem)
}

async function readKept(paths: {
  chain: string
  key: string
}): Promise<PracticeCertificate | undefined> {
  const chainPem = await readIfThere(paths.chain)
  const keyPem = await readIfThere(paths.key)
  if (chainPem === undefined || keyPem === undefined) return undefined
  const isCurrent = new X509Certificate(chainPem).validToDate.getTime() > Date.now()
  return isCurrent ? { chainPem, keyPem, pin: pinOf(chainPem) } : undefined
}

// The CA's key is forgotten as soon as it has signed the one certificate: nobody can make another that a machine
// which was told to trust this CA would believe.
async function generate(): Promise<{ chainPem: string; keyPem: string }> {
  // Only the first start needs the library, and the library needs the other first.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  x509.cryptoProvider.set(webcrypto)
  const [authority, leaf] = await Promise.all([generateKeys(), generateKeys()])
  const validity = {
    notBefore: new Date(Date.now() - 24 * 3600 * 1000),
    notAfter: new Date(Date.now() + 10 * yearMs),
    signingAlgorithm: algorithm,
  }
  const authorityName = 'CN=Ehlo practice CA (this machine only)'
  const authorityCertificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: authorityName,
    keys: authority,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  })
  const leafCertificate = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: 'CN=Ehlo practice server',
    issuer: authorityName,
    publicKey: leaf.publicKey,
    signingKey: authority.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
    ],
  })
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', leaf.privateKey))
  return {
    chainPem: `${leafCertificate.toString('pem')}\n${authorityCertificate.toString('pem')}\n`,
    keyPem: `-----BEGIN PRIVATE KEY-----\n${pkcs8.toString('base64')}\n-----END PRIVATE KEY-----\n`,
  }
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function pinOf(chainPem: string): string {
  const digest = createHash('sha256').update(new X509Certificate(chainPem).raw).digest('hex')
  return `sha256:${digest}`
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
