import * as z from 'zod/mini'
import { AuthMethod, TlsVerification } from './authentication.ts'
import { Encryption } from './encryption.ts'
import { Finding } from './finding.ts'
import {
  Candidate,
  Capabilities,
  CertificateFacts,
  DnsRecordCheck,
  PortCell,
  TlsFacts,
} from './inspection.ts'
import { Outcome } from './outcome.ts'
import { Stage } from './stage.ts'

export const RunKind = z.enum(['test', 'inspect', 'discover'])
export type RunKind = z.infer<typeof RunKind>

export const RunState = z.enum(['running', 'finished', 'cancelled'])
export type RunState = z.infer<typeof RunState>

/** How far a test goes: log in; offer the envelope and reset; or send a clearly marked message. */
export const Depth = z.enum(['login', 'envelope', 'message'])
export type Depth = z.infer<typeof Depth>

/** What was tested: everything of the connection but its password. */
export const RunSettings = z.object({
  host: z.string(),
  port: z.int(),
  encryption: Encryption,
  username: z.string(),
  authMethod: AuthMethod,
  tlsVerification: TlsVerification,
})
export type RunSettings = z.infer<typeof RunSettings>

export const Alternative = z.object({ host: z.string(), port: z.int(), encryption: Encryption })
export type Alternative = z.infer<typeof Alternative>

/** One line of the dialogue; secrets are redacted before a line exists. */
export const TranscriptLine = z.object({
  elapsedMs: z.number(),
  session: z.string(),
  from: z.enum(['client', 'server', 'note']),
  encrypted: z.boolean(),
  text: z.string(),
})
export type TranscriptLine = z.infer<typeof TranscriptLine>

/** From where the API reached out: its local address and the name it said in EHLO. */
export const Egress = z.object({ address: z.string(), ehloName: z.string() })
export type Egress = z.infer<typeof Egress>

export const Run = z.object({
  id: z.string(),
  kind: RunKind,
  state: RunState,
  startedAt: z.string(),
  elapsedMs: z.number(),
  startedBy: z.string(),
  depth: z.optional(Depth),
  connectionId: z.optional(z.string()),
  connectionVersion: z.optional(z.int()),
  settings: z.optional(RunSettings),
  egress: Egress,
  stages: z.array(Stage),
  outcome: z.optional(Outcome),
  alternatives: z.array(Alternative),
  candidates: z.optional(z.array(Candidate)),
  ports: z.optional(z.array(PortCell)),
  tls: z.optional(TlsFacts),
  certificate: z.optional(CertificateFacts),
  capabilities: z.optional(Capabilities),
  dns: z.optional(z.array(DnsRecordCheck)),
  findings: z.array(Finding),
  transcript: z.array(TranscriptLine),
})
export type Run = z.infer<typeof Run>
