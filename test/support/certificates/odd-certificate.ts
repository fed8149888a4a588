// @peculiar/x509 finds its parts through decorators, which need this first.
import 'reflect-metadata'
import type { webcrypto } from 'node:crypto'
import {
  AuthorityInfoAccessExtension,
  BasicConstraintsExtension,
  Extension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { ServerCertificate } from './test-authority.ts'

const dayMs = 24 * 60 * 60 * 1000
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

export interface OddCertificateOptions {
  names: string[]
  /** What the authority is called. */
  issuer?: string
  lifeDays?: number
  daysLeft?: number
  /** An RSA key of this length instead of P-256. */
  rsaBits?: number
  isStapleDemanded?: boolean
  /** Where the certificate says that its issuer can be fetched. */
  issuerUrl?: string
  /** The same of that issuer's own. */
  rootUrl?: string
}

export interface OddCertificate {
  /** The leaf alone. */
  server: ServerCertificate
  /** DER of the authority that signed it, which another, trusted, signed. */
  issuerDer: Buffer
  rootPem: string
}

/** A certificate with one oddity, below a root and an intermediate of its own. */
export async function makeOddCertificate(options: OddCertificateOptions): Promise<OddCertificate> {
  const { names, issuer = 'Odd Test', lifeDays = 90, daysLeft = 60, rsaBits } = options
  const root = await makeAuthority(`CN=${issuer} Root`)
  const intermediate = await makeAuthority(`CN=${issuer} Intermediate`, root, options.rootUrl)
  const algorithm =
    rsaBits === undefined
      ? ecdsa
      : {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: rsaBits,
          publicExponent: new Uint8Array([1, 0, 1]),
          hash: 'SHA-256',
        }
  const keys = await generate(algorithm)
  const leaf = await X509CertificateGenerator.create({
    subject: `CN=${names[0] ?? 'nameless'}`,
    issuer: intermediate.certificate.subject,
    notBefore: new Date(Date.now() - (lifeDays - daysLeft) * dayMs),
    notAfter: new Date(Date.now() + daysLeft * dayMs),
    publicKey: keys.publicKey,
    signingKey: intermediate.keys.privateKey,
    signingAlgorithm: ecdsa,
    extensions: [
      new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value }))),
      ...pointTo(options.issuerUrl),
      // RFC 7633: TLS feature "status_request".
      ...(options.isStapleDemanded === true
        ? [new Extension('1.3.6.1.5.5.7.1.24', false, Buffer.from('3003020105', 'hex'))]
        : []),
    ],
  })
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  const key = `-----BEGIN PRIVATE KEY-----\n${der.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END PRIVATE KEY-----\n`
  return {
    server: { cert: `${leaf.toString('pem')}\n`, key },
    issuerDer: Buffer.from(intermediate.certificate.rawData),
    rootPem: root.certificate.toString('pem'),
  }
}

function pointTo(issuerUrl: string | undefined): Extension[] {
  return issuerUrl === undefined
    ? []
    : [new AuthorityInfoAccessExtension({ caIssuers: [issuerUrl] })]
}

async function makeAuthority(
  subject: string,
  issuer?: { certificate: { subject: string }; keys: webcrypto.CryptoKeyPair },
  issuerUrl?: string,
) {
  const keys = await generate(ecdsa)
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    notBefore: new Date(Date.now() - 365 * dayMs),
    notAfter: new Date(Date.now() + 3650 * dayMs),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: ecdsa,
    extensions: [new BasicConstraintsExtension(true, undefined, true), ...pointTo(issuerUrl)],
  })
  return { certificate, keys }
}

async function generate(algorithm: object): Promise<webcrypto.CryptoKeyPair> {
  // Both algorithms above make pairs.
  return await crypto.subtle.generateKey(algorithm as webcrypto.EcKeyGenParams, true, [
    'sign',
    'verify',
  ])
}
