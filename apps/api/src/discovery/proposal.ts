import type { Encryption } from '@ehlo/shared'
import type { Endpoint, LoginNeed, ProviderId } from '@ehlo/shared/providers'
import type { AskDns } from '../network/dns-answer.ts'
import type { GuardedFetch } from '../network/guarded-fetch.ts'

/** Whose settings are looked for. */
export type Query = { address: string; local: string; domain: string }

/** Settings that some source proposes; nobody has looked yet whether they work. */
export type Proposal = {
  host: string
  port: number
  encryption: Encryption
  /** They came over a channel that nobody on the way can change. */
  isTrusted: boolean
  /** In the order to try; the whole address, then its local part, where the source does not say. */
  usernames?: readonly string[]
  provider?: ProviderId
  /** What the login will need, where the source says so itself. */
  login?: LoginNeed
  /** Where the account's mail is read by IMAP; nobody has tried that, and it is trusted for itself. */
  mailbox?: Endpoint & Pick<Proposal, 'isTrusted'>
}

export type SourceTools = {
  ask: AskDns
  fetch: GuardedFetch
  /** Where Thunderbird's database of providers is kept. */
  databaseUrl: string
  signal: AbortSignal
}

/** One place where settings may be found. Finding none is an answer; it never rejects. */
export type Source = {
  id: string
  find(query: Query, tools: SourceTools): Promise<Proposal[]>
}
