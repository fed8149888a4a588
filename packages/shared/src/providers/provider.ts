import type { Encryption } from '../model/encryption.ts'

/** What a provider's login needs before a password is typed at all. */
export type LoginNeed =
  | 'mailbox-password'
  | 'app-password'
  /** The mailbox password, until two-step verification is switched on. */
  | 'app-password-after-second-factor'
  | 'authorization-code'
  | 'api-key'
  /** The user name is a key, and the password its secret. */
  | 'key-pair'
  | 'smtp-credentials'
  | 'oauth'
  | 'smtp-auth-enabled'
  | 'none'

/** The shape of the login name. */
export type LoginName =
  | 'address'
  | 'local-part'
  | 'account'
  | 'literal'
  | 'credential'
  /** Of an API key: shown with it, the key itself, or the project that it is for. */
  | 'beside-key'
  | 'same-key'
  | 'project'

export type Endpoint = { host: string; port: number; encryption: Encryption }

/** What is publicly known of a mail provider: how to reach it, how to recognise it, what its login wants. */
export type Provider = {
  name: string
  /** Best first; empty where the host differs for each customer. */
  submission: readonly Endpoint[]
  /** Names of its submission hosts: a whole name, or a suffix that begins with a dot. */
  hosts: readonly string[]
  /** Its submission hosts that only a suffix of `hosts` covers; `*` stands for a label, or for the rest of one. */
  submissionHosts?: readonly string[]
  /** Hosts of its own at which mail arrives, though their names do not say so; written as `submissionHosts`. */
  inboundHosts?: readonly string[]
  /** Those of its `hosts` beneath which customers run servers of their own. */
  customerSuffixes?: readonly string[]
  /** Set where an account lives at one submission host of several: which, cannot be told from another host. */
  regional?: true
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
