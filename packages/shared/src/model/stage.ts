import * as z from 'zod/mini'
import { Reply } from './reply.ts'

export const StageId = z.enum([
  'resolve',
  'connect',
  'greet',
  'hello',
  'secure',
  'authenticate',
  'envelope',
  'message',
  'delivery',
])
export type StageId = z.infer<typeof StageId>

export const StageStatus = z.enum(['running', 'ok', 'failed', 'skipped'])
export type StageStatus = z.infer<typeof StageStatus>

/** One step of the main session; `hello` appears twice with STARTTLS. */
export const Stage = z.object({
  id: StageId,
  status: StageStatus,
  elapsedMs: z.number(),
  reply: z.optional(Reply),
})
export type Stage = z.infer<typeof Stage>
