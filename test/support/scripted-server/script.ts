import type { Session } from './session.ts'

/**
 * Where a server may act: `connect` is the greeting, `tls` the handshake (after STARTTLS, or first where TLS is implicit),
 * `data` the DATA command, `message` what follows its final dot, `unknown` any other command.
 */
export type Step =
  | 'connect'
  | 'tls'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'message'
  | 'rset'
  | 'noop'
  | 'quit'
  | 'unknown'

/** What a server does at a step; `argument` is the command line without its verb, for `message` the reverse-path. */
export type Behaviour = (session: Session, argument: string) => Promise<void> | void

/** What a server will do in each conversation. Parts change it before the server starts. */
export interface Script {
  greeting: string
  keywordsBeforeTls: string[]
  keywordsAfterTls: string[]
  /** The password of each user name; undefined accepts any login. */
  accounts: Record<string, string> | undefined
  loginRefusal: string
  steps: Record<Step, Behaviour>
}

/** One idea of how a server differs from the polite one. */
export type Part = (script: Script) => void
