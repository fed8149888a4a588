import * as z from 'zod/mini'
import { StageId } from './stage.ts'

export const Severity = z.enum(['info', 'warning', 'critical'])
export type Severity = z.infer<typeof Severity>

/** Who must act: the person at the keyboard, their IT, the mail provider, a network in between, whoever runs the program that sends. */
export const Actor = z.enum(['you', 'it-admin', 'provider', 'network', 'operator'])
export type Actor = z.infer<typeof Actor>

/** What Ehlo itself saw, as a code with its values, so that it can be said in any language. */
export const Observation = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Observation = z.infer<typeof Observation>

export const Evidence = z.object({
  stage: z.optional(StageId),
  text: z.string(),
  /** Beyond the contract: what `text` says in Ehlo's own words; where it is missing, `text` is another's. */
  observation: z.optional(Observation),
})
export type Evidence = z.infer<typeof Evidence>

/** One explanation of what was seen. `confidence` is 0 to 1, calibrated: of ten findings at 0.9, nine are right. */
export const Finding = z.object({
  cause: z.string(),
  severity: Severity,
  confidence: z.number(),
  actor: Actor,
  field: z.optional(z.string()),
  title: z.string(),
  explanation: z.string(),
  steps: z.array(z.string()),
  evidence: z.array(Evidence),
  references: z.array(z.string()),
})
export type Finding = z.infer<typeof Finding>
