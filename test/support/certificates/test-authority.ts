// @peculiar/x509 finds its parts through decorators, which need this first.
import 'reflect-metadata'
import { isIP } from 'node:net'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

const DAY_MS = 24 * 60 * 60 * 1000
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** How a certificate is good or wrong; all but `good` must be refused by a client that trusts the authority's root. */
export type CertificateKind =
  | 'good'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'self-signed'
  | 'unknown-authority'
  | 'missing-intermediate'

/** PEM of what a server sends (its own certificate first), and of its key. */
export interface ServerCertificate {
  cert: string
  key: string
}

/** Makes certificates of every kind under a root of its own: root → intermediate → server. */
export interface TestAuthority {
  /** PEM of the root: what a client has to trust. */
  rootPem: string
  /** A certificate for these DNS names and IP addresses (`wrong-name` is for another name). */
  certify(kind: CertificateKind, names: string[]): Promise<ServerCertificate>
}

interface Issuer {
  certificate: X509Certificate
  keys: KeyPair
}

// The global's own types: of Node, or of the DOM where the tests of the extension use this.
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>
type KeyPair = { publicKey: Key; privateKey: Key }

export async function createTestAuthority(name = 'Ehlo Test'): Promise<TestAuthority> {
  const root = await issueAuthority(`CN=${name} Root`)
  const intermediate = await issueAuthority(`CN=${name} Intermediate`, root)
  return {
    rootPem: toPem(root.certificate),
    certify: async (kind, names) => {
      switch (kind) {
        case 'good':
          return issueServer(names, intermediate)
        case 'expired':
          return issueServer(names, intermediate, { fromDays: -90, toDays: -2 })
        case 'not-yet-valid':
          return issueServer(names, intermediate, { fromDays: 30, toDays: 120 })
        case 'wrong-name':
          return issueServer(['another-host.test'], intermediate)
        case 'self-signed':
          return issueServer(names, undefined)
        case 'missing-intermediate': {
          const { cert, key } = await issueServer(names, intermediate)
          const end = '-----END CERTIFICATE-----\n'
          return { cert: cert.slice(0, cert.indexOf(end) + end.length), key }
        }
        case 'unknown-authority': {
          const stranger = await issueAuthority('CN=Nobody Knows Root')
          return issueServer(names, await issueAuthority('CN=Nobody Knows', stranger))
        }
      }
    },
  }
}

async function issueAuthority(subject: string, issuer?: Issuer): Promise<Issuer> {
  const keys = await generateKeys()
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    ...validity(-365, 3650),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  })
  return { certificate, keys }
}

async function issueServer(
  names: string[],
  issuer: Issuer | undefined,
  dates = { fromDays: -10, toDays: 80 },
): Promise<ServerCertificate> {
  const keys = await generateKeys()
  const subject = `CN=${names[0] ?? 'nameless'}`
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    ...validity(dates.fromDays, dates.toDays),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
    ],
  })
  const chain = issuer ? [certificate, issuer.certificate] : [certificate]
  return { cert: chain.map(toPem).join(''), key: await exportKey(keys.privateKey) }
}

function generateKeys(): Promise<KeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}

async function exportKey(key: Key): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', key))
  const lines = der.toString('base64').replace(/(.{64})/g, '$1\n')
  return `-----BEGIN PRIVATE KEY-----\n${lines.trimEnd()}\n-----END PRIVATE KEY-----\n`
}

function toPem(certificate: X509Certificate): string {
  return `${certificate.toString('pem').trimEnd()}\n`
}

function validity(fromDays: number, toDays: number): { notBefore: Date; notAfter: Date } {
  const now = Date.now()
  return {
    notBefore: new Date(now + fromDays * DAY_MS),
    notAfter: new Date(now + toDays * DAY_MS),
  }
}
