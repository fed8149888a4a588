import * as z from 'zod/mini'
import { Encryption } from './encryption.ts'
import { Evidence } from './finding.ts'
import { Reply } from './reply.ts'

/** One cell of the port matrix. */
export const PortCell = z.object({
  port: z.int(),
  encryption: Encryption,
  family: z.union([z.literal(4), z.literal(6)]),
  result: z.enum([
    'works',
    'refused',
    'timeout',
    'unreachable',
    'wrong-encryption',
    'starttls-not-offered',
    'not-smtp',
  ]),
  elapsedMs: z.number(),
  protocol: z.optional(z.string()),
  reply: z.optional(Reply),
})
export type PortCell = z.infer<typeof PortCell>

export const TlsFacts = z.object({
  versions: z.array(
    z.object({
      version: z.string(),
      offered: z.union([z.boolean(), z.literal('not-tested')]),
    }),
  ),
  version: z.string(),
  cipher: z.string(),
  group: z.string(),
  profile: z.string(),
})
export type TlsFacts = z.infer<typeof TlsFacts>

export const Certificate = z.object({
  subject: z.string(),
  issuer: z.string(),
  names: z.array(z.string()),
  notBefore: z.string(),
  notAfter: z.string(),
  key: z.string(),
  signature: z.string(),
  sha256: z.string(),
})
export type Certificate = z.infer<typeof Certificate>

export const CertificateFacts = z.object({
  chain: z.array(Certificate),
  trusted: z.boolean(),
  nameMatch: z.boolean(),
  error: z.optional(z.string()),
  daysLeft: z.number(),
})
export type CertificateFacts = z.infer<typeof CertificateFacts>

/** An EHLO keyword with its parameters as one string (RFC 5321 §4.1.1.1). */
export const Capability = z.object({ keyword: z.string(), value: z.optional(z.string()) })
export type Capability = z.infer<typeof Capability>

export const Capabilities = z.object({
  beforeTls: z.array(Capability),
  afterTls: z.array(Capability),
  mechanisms: z.array(z.string()),
  size: z.optional(z.number()),
})
export type Capabilities = z.infer<typeof Capabilities>

export const DnsRecordCheck = z.object({
  check: z.string(),
  name: z.string(),
  type: z.string(),
  records: z.array(z.string()),
  verdict: z.enum(['pass', 'warn', 'fail', 'none', 'temperror', 'permerror']),
  suggested: z.optional(z.string()),
  /** Beyond the contract: where `records` are Ehlo's own words, the same as evidence. */
  evidence: z.optional(z.array(Evidence)),
})
export type DnsRecordCheck = z.infer<typeof DnsRecordCheck>

/** Settings that discovery proposes; `trusted` says that they came over an authenticated channel. */
export const Candidate = z.object({
  host: z.string(),
  port: z.int(),
  encryption: Encryption,
  source: z.string(),
  trusted: z.boolean(),
  verified: z.boolean(),
  usernames: z.array(z.string()),
  note: z.optional(z.string()),
  /** Beyond the contract: the IMAP server that the same source names, where a delivered copy can be read. */
  mailbox: z.optional(
    z.object({ host: z.string(), port: z.int(), encryption: Encryption, trusted: z.boolean() }),
  ),
})
export type Candidate = z.infer<typeof Candidate>
