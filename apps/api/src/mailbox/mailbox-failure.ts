import type { NetworkFailure } from '../network/failure.ts'
import type { CertificateRefusal } from '../smtp/judge-certificate.ts'

/** Why a mailbox could not be read. Expected outcomes all: none of these is thrown. */
export type MailboxFailure =
  | NetworkFailure
  | CertificateRefusal
  /** The handshake failed; `code` is OpenSSL's. */
  | { kind: 'tls'; code: string; text: string }
  | { kind: 'starttls-not-offered' }
  /** A password would have gone out without TLS to a network that is not opened for it. */
  | { kind: 'cleartext-refused' }
  | { kind: 'credentials-missing' }
  /** The server looked at the login and said no, in these words. */
  | { kind: 'login-refused'; text: string }
  /** The server said more than anyone may. */
  | { kind: 'overflow' }
  | { kind: 'closed' }
  /** What came is no IMAP, or a command was refused; the words are the server's or the parser's. */
  | { kind: 'not-understood'; text: string }
