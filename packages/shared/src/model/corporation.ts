import * as z from 'zod/mini'
import { DomainName } from './domain.ts'
import { Line } from './line.ts'

export const Fallback = z.enum(['system-relay', 'refuse'])
export type Fallback = z.infer<typeof Fallback>

/** Kinds of automatic mail that a corporation can switch; others may be named by the system. */
export const knownAutomaticTypes = ['auto-reply', 'gdpr', 'notification'] as const

/** The name of a kind of automatic mail. */
export const AutomaticType = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be a short name like "auto-reply"'))

export const Corporation = z.object({
  id: z.string(),
  name: z.string(),
  domains: z.array(z.string()),
  automaticMail: z.array(z.string()),
  fallback: Fallback,
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.int(),
})
export type Corporation = z.infer<typeof Corporation>

const Name = Line.check(z.minLength(1), z.maxLength(200))

/** Body of `POST /v1/corporations`; everything but the name has a default. */
export const NewCorporation = z.strictObject({
  name: Name,
  domains: z.optional(z.array(DomainName).check(z.maxLength(1000))),
  automaticMail: z.optional(z.array(AutomaticType).check(z.maxLength(100))),
  fallback: z.optional(Fallback),
})
export type NewCorporation = z.infer<typeof NewCorporation>

/** Body of `PATCH /v1/corporations/:id`. */
export const CorporationChange = z.partial(NewCorporation)
export type CorporationChange = z.infer<typeof CorporationChange>
