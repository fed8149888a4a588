import type { DnsAnswer } from '../network/dns-answer.ts'
import type { FetchResult } from '../network/guarded-fetch.ts'
import type { ProviderRecords } from './provider-records.ts'

/** Whose records are looked at, and through which server its mail leaves. */
export type DomainSubject = {
  domain: string
  host?: string
  addresses: readonly string[]
  provider?: ProviderRecords
  observedAt: Date
}

export type MailHost = {
  exchange: string
  preference: number
  addresses: DnsAnswer<'A' | 'AAAA'>[]
  alias: DnsAnswer<'CNAME'>
  tlsa: DnsAnswer<'TLSA'>
}

export type MxEvidence = {
  answer: DnsAnswer<'MX'>
  hosts: MailHost[]
  /** The domain's own addresses, which stand in where there is no MX (RFC 5321 §5.1). */
  own: DnsAnswer<'A' | 'AAAA'>[]
}

export type SpfResult =
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'neutral'
  | 'none'
  | 'temperror'
  | 'permerror'

export type SpfEvidence = {
  answer: DnsAnswer<'TXT'>
  /** What an address that nobody owns gets: the whole record is walked, so the counts are complete. */
  stranger: { result: SpfResult; comment: string; lookups: number; voidLookups: number }
  /** Every domain whose record was read on the way. */
  visited: string[]
  routes: { address: string; result: SpfResult }[]
}

export type DkimKey = {
  selector: string
  answer: DnsAnswer<'TXT'>
}

export type DkimEvidence = {
  keys: DkimKey[]
  /** `no-such-name` proves that there is no selector at all (RFC 8020). */
  parent: DnsAnswer<'TXT'>
}

export type DmarcEvidence = {
  /** The domain's own answer, for what a tree walk hides: several records, an unreadable one. */
  answer: DnsAnswer<'TXT'>
  result: 'found' | 'none' | 'temperror'
  record?: string
  recordDomain?: string
  organizationalDomain?: string
  policy?: string
  isTesting: boolean
  alignment?: { spf: 'relaxed' | 'strict'; dkim: 'relaxed' | 'strict' }
  /** Foreign domains that reports go to, and what they say to that (RFC 9990 §4). */
  reportTargets: { domain: string; answer: DnsAnswer<'TXT'> }[]
}

export type MtaStsEvidence = {
  answer: DnsAnswer<'TXT'>
  policy: FetchResult | { outcome: 'not-fetched' }
}

export type DaneEvidence = {
  /** The TLSA records of the inspected server itself, by port. */
  ports: { port: number; answer: DnsAnswer<'TLSA'> }[]
  addressAnswers: DnsAnswer<'A' | 'AAAA'>[]
}

/** The certificates that the inspected server showed on a port, leaf first, in DER. */
export type PresentedChain = { host: string; port: number; chain: readonly Buffer[] }

export type CaaEvidence = {
  /** Where the first record on the way up was found (RFC 8659 §3). */
  name: string
  answer: DnsAnswer<'CAA'>
}

export type ReverseEvidence = {
  address: string
  name: string
  answer: DnsAnswer<'PTR'>
  confirmations: { host: string; answer: DnsAnswer<'A' | 'AAAA'> }[]
}[]

export type BlockListEvidence = {
  list: BlockList
  /** The address or domain that was asked about. */
  subject: string
  name: string
  answer: DnsAnswer<'A'>
  /** RFC 5782 §5: an entry that must not exist; a list that has it lists everything. */
  control: DnsAnswer<'A'>
  reason: DnsAnswer<'TXT'>
}[]

export type BlockList = { name: string; zone: string; of: 'address' | 'domain' }

export type DomainEvidence = {
  mx: MxEvidence
  spf: SpfEvidence
  dkim: DkimEvidence
  dmarc: DmarcEvidence
  mtaSts: MtaStsEvidence
  tlsRpt: DnsAnswer<'TXT'>
  dane: DaneEvidence
  bimi: DnsAnswer<'TXT'>
  caa: CaaEvidence
  reverse: ReverseEvidence
  blockLists: BlockListEvidence
  presented: PresentedChain[]
}
