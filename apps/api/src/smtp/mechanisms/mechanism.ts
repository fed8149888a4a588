import type { AuthMethod } from '@ehlo/shared'

type Credentials = { username: string; password: string }

/** A SASL mechanism as RFC 4954 carries it; the responses are the bytes before base64. */
export type Mechanism = {
  method: Exclude<AuthMethod, 'auto' | 'none'>
  /** The name in EHLO and AUTH. */
  name: string
  /** Sent with AUTH itself, which saves a round trip; absent where the server speaks first. */
  initialResponse?: (credentials: Credentials) => string
  /**
   * Answers the server's challenge, counted from 0 after the initial response. Undefined gives up (`*`).
   */
  respond: (challenge: Buffer, step: number, credentials: Credentials) => string | undefined
  /** What a response gives away beyond the password itself: hidden in all text from here on. */
  secretsOf?: (response: string) => string[]
}
