import type { SecureResult } from './secure-session.ts'

// An alert that came from over there, or a ServerHello of a version that we no longer speak: words that OpenSSL has for
// nothing but records of TLS. What answers in cleartext it calls a wrong version number, or an HTTP request.
const recordsOfTls = /SSL alert number \d|UNSUPPORTED_PROTOCOL/

/** Whether what answered a handshake speaks TLS, be it only to refuse ours, or with a certificate that is refused. */
export function isTlsAnswer(result: SecureResult): boolean {
  if (result.status === 'secured' || result.handshake !== undefined) return true
  const { failure } = result
  return failure.kind === 'tls' && recordsOfTls.test(`${failure.code} ${failure.text}`)
}
