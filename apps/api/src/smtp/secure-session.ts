import { isIP } from 'node:net'
import { connect } from 'node:tls'
import type { DetailedPeerCertificate } from 'node:tls'
import type { CertificateFacts, TlsVerification } from '@ehlo/shared'
import { readCertificateFacts } from './certificate-facts.ts'
import type { SessionFailure } from './failure.ts'
import { groupOf, untilSecured } from './handshake.ts'
import { judgeCertificate } from './judge-certificate.ts'
import type { SmtpSession } from './session.ts'
import type { TlsTrust } from './tls-trust.ts'

export type TlsHandshake = {
  version: string
  cipher: string
  group: string
  certificate: CertificateFacts
}

export type SecureResult =
  | { status: 'secured'; handshake: TlsHandshake }
  /** `handshake` is there where only the certificate was refused. */
  | { status: 'failed'; failure: SessionFailure; handshake?: TlsHandshake }

type SecureOptions = {
  host: string
  verification: TlsVerification
  trust: TlsTrust
  /** The name to ask for (SNI); the host unless that is an address. */
  serverName?: string
}

/**
 * The TLS handshake on a session: at once for implicit TLS, after the reply to STARTTLS otherwise. The certificate is
 * read even where it does not verify, and judged before anything is said: no secret goes out over an unverified session.
 */
export async function secureSession(
  session: SmtpSession,
  options: SecureOptions,
): Promise<SecureResult> {
  if (session.failure !== undefined) return { status: 'failed', failure: session.failure }
  const { socket: plain, surplus } = session.releaseSocket()
  if (surplus !== undefined) {
    const failure: SessionFailure = { kind: 'plaintext-injected', text: surplus }
    session.fail(failure)
    return { status: 'failed', failure }
  }
  const serverName = options.serverName ?? (isIP(options.host) === 0 ? options.host : undefined)
  const secured = connect({
    socket: plain,
    secureContext: options.trust.secureContext,
    // Judged below, by the same rules, so that the certificate can be shown where it is refused.
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ...(serverName === undefined ? {} : { servername: serverName }),
  })
  // Node would turn the whole chain into objects for checkServerIdentity above, at a tenth of what a test costs.
  secured.getPeerCertificate = noLegacyCertificate
  const failure = await untilSecured(session, secured)
  if (failure !== undefined) {
    session.fail(failure)
    return { status: 'failed', failure: session.failure ?? failure }
  }
  // A server cannot avoid presenting one: the ciphers without certificates are not offered.
  const leaf = secured.getPeerX509Certificate()!
  const verifyError = secured.authorized ? undefined : String(secured.authorizationError)
  const result: TlsHandshake = {
    version: secured.getProtocol() ?? '',
    cipher: secured.getCipher().name,
    group: groupOf(secured),
    certificate: readCertificateFacts(leaf, options.host, verifyError),
  }
  const { nameMatch } = result.certificate
  const refusal = judgeCertificate(leaf, verifyError, { ...options, nameMatch })
  if (refusal !== undefined) {
    session.fail(refusal)
    return { status: 'failed', failure: refusal, handshake: result }
  }
  return { status: 'secured', handshake: result }
}

// What Node's own answers before a handshake.
function noLegacyCertificate(): DetailedPeerCertificate {
  return {} as DetailedPeerCertificate
}
