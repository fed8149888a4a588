import * as z from 'zod/mini'
import { DeliveredCopy } from './delivered-copy.ts'
import { Reply } from './reply.ts'
import { StageId } from './stage.ts'

export const AuthenticationVerdict = z.object({
  status: z.enum(['pass', 'fail', 'inconclusive', 'not-tested']),
  mechanism: z.optional(z.string()),
  stage: z.optional(StageId),
  reply: z.optional(Reply),
})
export type AuthenticationVerdict = z.infer<typeof AuthenticationVerdict>

/** `envelope` proof reads "not refused so far", never success; `delivered` means that the copy was read. */
export const Proof = z.enum(['envelope', 'message', 'delivered'])
export type Proof = z.infer<typeof Proof>

/** May this address be used as sender by the login? */
export const IdentityVerdict = z.object({
  address: z.string(),
  status: z.enum(['accepted', 'refused', 'rewritten', 'inconclusive', 'not-tested']),
  proof: z.optional(Proof),
  stage: z.optional(StageId),
  reply: z.optional(Reply),
  /** The copy, where one was read: proof `delivered`. */
  copy: z.optional(DeliveredCopy),
})
export type IdentityVerdict = z.infer<typeof IdentityVerdict>

export const Outcome = z.object({
  authentication: AuthenticationVerdict,
  sender: IdentityVerdict,
  onBehalfOf: z.array(IdentityVerdict),
})
export type Outcome = z.infer<typeof Outcome>
