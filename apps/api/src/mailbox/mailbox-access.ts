import type { AuthMethod, Encryption, TlsVerification } from '@ehlo/shared'

/** Where copies are read, and by whom: everything that opens the mailbox. */
export type MailboxAccess = {
  host: string
  port: number
  encryption: Encryption
  username: string
  password: string | undefined
  /** `xoauth2` where the password is a token. */
  authMethod: AuthMethod
  tlsVerification: TlsVerification
}
