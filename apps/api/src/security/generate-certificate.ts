// @peculiar/x509 finds its parts through decorators, which need this first.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import { webcrypto } from 'node:crypto'

const yearMs = 365 * 24 * 3600 * 1000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/**
 * A certificate for loopback, in the name of a server, and the CA that signed it. The CA's key is forgotten as soon as it has signed this one:
 * nobody can make another that a machine which was told to trust the CA would believe.
 */
export async function generateCertificate(
  serverName: string,
): Promise<{ chainPem: string; keyPem: string }> {
  x509.cryptoProvider.set(webcrypto)
  const [authority, leaf] = await Promise.all([generateKeys(), generateKeys()])
  const validity = {
    notBefore: new Date(Date.now() - 24 * 3600 * 1000),
    notAfter: new Date(Date.now() + 10 * yearMs),
    signingAlgorithm: algorithm,
  }
  const authorityName = `CN=${serverName} CA (this machine only)`
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
    subject: `CN=${serverName}`,
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
