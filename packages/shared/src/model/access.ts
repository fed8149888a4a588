import * as z from 'zod/mini'
import { Line } from './line.ts'

/** `admin` may do all, `support` sees and tests, `sender` hands in messages of its one corporation. */
export const Role = z.enum(['admin', 'support', 'sender'])
export type Role = z.infer<typeof Role>

const TokenName = Line.check(z.minLength(1), z.maxLength(100))

export const Token = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  corporationId: z.nullable(z.string()),
  createdAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
})
export type Token = z.infer<typeof Token>

/** Body of `POST /v1/tokens`; a `sender` needs its corporation. */
export const NewToken = z.strictObject({
  name: TokenName,
  role: Role,
  corporationId: z.optional(z.string().check(z.maxLength(64))),
})
export type NewToken = z.infer<typeof NewToken>

/** The one answer that ever holds the token itself. */
export const IssuedToken = z.object({ ...Token.shape, token: z.string() })
export type IssuedToken = z.infer<typeof IssuedToken>

/** A paired extension is an admin's or a supporter's; a `sender` is a program and takes a token. */
export const PairingRequest = z.strictObject({ role: z.enum(['admin', 'support']) })
export type PairingRequest = z.infer<typeof PairingRequest>

export const PairingCode = z.object({ code: z.string(), expiresAt: z.string() })
export type PairingCode = z.infer<typeof PairingCode>

export const PairingClaim = z.strictObject({
  code: z.string().check(z.maxLength(32)),
  name: TokenName,
})
export type PairingClaim = z.infer<typeof PairingClaim>

export const PairingGrant = z.object({ token: z.string(), role: Role })
export type PairingGrant = z.infer<typeof PairingGrant>
