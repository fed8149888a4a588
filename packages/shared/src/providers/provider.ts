import type { Encryption } from '../model/encryption.ts'

/** What a provider's login needs before a password is typed at all. */
export type LoginNeed =
  | 'mailbox-password'
  | 'app-password'
  | 'authorization-code'
  | 'api-key'
  | 'smtp-credentials'
  | 'oauth'
  | 'smtp-auth-enabled'
  | 'none'

/** The shape of the login name. */
export type LoginName = 'address' | 'local-part' | 'account' | 'literal' | 'credential'

export type Endpoint = { host: string; port: number; encryption: Encryption }

/** What is publicly known of a mail provider: how to reach it, how to recognise it, what its login wants. */
export type Provider = {
  name: string
  /** Best first; empty where the host differs for each customer. */
  submission: readonly Endpoint[]
  /** Names of its submission hosts: a whole name, or a suffix that begins with a dot. */
  hosts: readonly string[]
  /** Domains of its mail addresses. */
  domains?: readonly string[]
  /** Suffixes of its MX hosts, beginning with a dot. */
  mx?: readonly string[]
  /** Words that only its replies hold, folded as `Rule.says`. */
  says?: readonly string[]
  login: LoginNeed
  loginName: LoginName
  /** The user name that every customer types. */
  literalUser?: string
  imap?: Endpoint
  spfInclude?: string
  /** Where its help on the matter lies. */
  help?: string
  /** What one login may do at once and in a minute; nothing where the provider does not say. */
  limits?: { connections?: number; messagesPerMinute?: number }
  /** Listed in the form's presets. */
  preset?: boolean
}
