import type { Reply } from '@ehlo/shared'
import type { NetworkFailure } from '../network/failure.ts'

/** Why a session did not get further. Expected outcomes all: none of these is thrown. */
export type SessionFailure =
  | NetworkFailure
  /** The server hung up; `text` is what it had said of an unfinished line. */
  | { kind: 'closed'; code: string; text: string }
  /** What came is no SMTP reply. */
  | { kind: 'not-smtp'; text: string }
  /** The server said more than anyone may (see `reply-limits.ts`). */
  | { kind: 'overflow'; limit: 'line' | 'reply' | 'session'; text: string }
  /** A reply that answers no command. */
  | { kind: 'unasked'; reply: Reply }
  /** The server answered, and its answer ends the session here. */
  | { kind: 'reply'; reply: Reply }
  | { kind: 'starttls-not-offered' }
  /** Plaintext arrived after the reply to STARTTLS: somebody tries to speak inside the TLS session. */
  | { kind: 'plaintext-injected'; text: string }
  /** The handshake failed; `code` is OpenSSL's. */
  | { kind: 'tls'; code: string; text: string }
  /** The handshake succeeded, the certificate was not acceptable; `code` is OpenSSL's or `PIN_MISMATCH`. */
  | { kind: 'certificate'; code: string; text: string }
  | { kind: 'auth-not-offered' }
  | { kind: 'mechanism-not-offered'; wanted: string; offered: string[] }
  /** A password would have gone out without TLS to a network that is not opened for it. */
  | { kind: 'cleartext-refused' }
  | { kind: 'credentials-missing' }
  /** This run already saw the password refused: it is not sent again. */
  | { kind: 'password-spent' }
  /** The address needs SMTPUTF8 (RFC 6531), which the server does not offer. */
  | { kind: 'smtputf8-not-offered' }

/** What came back for a command. */
export type Answer =
  | { status: 'replied'; reply: Reply }
  | { status: 'failed'; failure: SessionFailure }
