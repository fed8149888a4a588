import * as z from 'zod/mini'
import { Connection } from './connection.ts'
import { Fallback } from './corporation.ts'

/** Personal mail is written by a co-worker, automatic mail by the system. */
export const MailKind = z.enum(['personal', 'automatic'])
export type MailKind = z.infer<typeof MailKind>

/** The rule that chose a connection, most specific first. */
export const RouteRule = z.enum(['sender-address', 'sender-domain', 'any-sender', 'fallback'])
export type RouteRule = z.infer<typeof RouteRule>

export const Considered = z.object({
  connectionId: z.string(),
  chosen: z.boolean(),
  rule: z.optional(RouteRule),
  rejectedBecause: z.optional(z.string()),
})
export type Considered = z.infer<typeof Considered>

export const RouteAnswer = z.object({
  connection: z.nullable(Connection),
  fallback: z.nullable(Fallback),
  rule: z.nullable(RouteRule),
  considered: z.array(Considered),
})
export type RouteAnswer = z.infer<typeof RouteAnswer>
