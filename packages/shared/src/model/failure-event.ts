import * as z from 'zod/mini'
import { Finding } from './finding.ts'
import { Attempt, Message } from './message.ts'
import { Reply } from './reply.ts'

/** What a webhook says of a message that failed for good, or for some of its recipients: never its body. */
export const FailureEvent = z.object({
  type: z.literal('message.failed'),
  timestamp: z.string(),
  data: z.object({
    ...z.pick(Message, {
      id: true,
      corporationId: true,
      kind: true,
      automaticType: true,
      from: true,
      subject: true,
      messageId: true,
      createdAt: true,
    }).shape,
    /** Those who will not get it, each with what the server said of it, if it said anything. */
    recipients: z.array(z.object({ address: z.string(), reply: z.optional(Reply) })),
    reason: z.optional(z.string()),
    attempts: z.array(Attempt),
    /** What the failure most likely means and what to do, in English; absent where it cannot be told. */
    finding: z.optional(Finding),
  }),
})
export type FailureEvent = z.infer<typeof FailureEvent>
