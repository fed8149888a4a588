import * as z from 'zod/mini'
import { AuthMethod, TlsVerification } from './authentication.ts'
import { DomainName } from './domain.ts'
import { Encryption, Port } from './encryption.ts'
import { HostName } from './host.ts'
import { MailAddress } from './address.ts'
import { Line } from './line.ts'
import { Password } from './password.ts'

export const CredentialState = z.enum(['set', 'unset', 'unreadable'])
export type CredentialState = z.infer<typeof CredentialState>

export const Health = z.object({
  state: z.enum(['healthy', 'failing', 'unknown']),
  checkedAt: z.optional(z.string()),
  runId: z.optional(z.string()),
  cause: z.optional(z.string()),
})
export type Health = z.infer<typeof Health>

/** A connection as anyone may see it: the password is nowhere in it. */
export const Connection = z.object({
  id: z.string(),
  corporationId: z.nullable(z.string()),
  senderDomain: z.nullable(z.string()),
  senderAddress: z.nullable(z.string()),
  name: z.string(),
  host: z.string(),
  port: z.int(),
  encryption: Encryption,
  username: z.string(),
  authMethod: AuthMethod,
  tlsVerification: TlsVerification,
  active: z.boolean(),
  priority: z.int(),
  credential: CredentialState,
  health: Health,
  createdAt: z.string(),
  updatedAt: z.string(),
  passwordUpdatedAt: z.nullable(z.string()),
  version: z.int(),
})
export type Connection = z.infer<typeof Connection>

const fields = {
  corporationId: z.nullable(z.string().check(z.maxLength(64))),
  senderDomain: z.nullable(DomainName),
  senderAddress: z.nullable(MailAddress),
  name: Line.check(z.maxLength(200)),
  host: HostName,
  port: Port,
  encryption: Encryption,
  username: Line.check(z.maxLength(512)),
  password: Password,
  authMethod: AuthMethod,
  tlsVerification: TlsVerification,
  active: z.boolean(),
  priority: z.int().check(z.minimum(0), z.maximum(1_000_000)),
}

/** Body of `POST /v1/connections`. */
export const NewConnection = z.strictObject({
  ...fields,
  corporationId: z.optional(fields.corporationId),
  senderDomain: z.optional(fields.senderDomain),
  senderAddress: z.optional(fields.senderAddress),
  name: z.optional(fields.name),
  password: z.optional(fields.password),
  authMethod: z.optional(fields.authMethod),
  tlsVerification: z.optional(fields.tlsVerification),
  active: z.optional(fields.active),
  priority: z.optional(fields.priority),
})
export type NewConnection = z.infer<typeof NewConnection>

/** Body of `PATCH /v1/connections/:id`; `clearPassword` drops the stored password with the change. */
export const ConnectionChange = z.strictObject({
  ...z.partial(z.strictObject(fields)).shape,
  clearPassword: z.optional(z.literal(true)),
})
export type ConnectionChange = z.infer<typeof ConnectionChange>

/** The fields that a stored password is bound to: a change of any needs the password again. */
export const destinationFields = [
  'host',
  'port',
  'encryption',
  'username',
  'authMethod',
  'tlsVerification',
] as const satisfies readonly (keyof Connection)[]
