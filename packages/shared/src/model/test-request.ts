import * as z from 'zod/mini'
import { AuthMethod, TlsVerification } from './authentication.ts'
import { Encryption, Port } from './encryption.ts'
import { HostName } from './host.ts'
import { MailAddress } from './address.ts'
import { Line } from './line.ts'
import { TriedPassword } from './password.ts'
import { Depth } from './run.ts'

/**
 * The mailbox (IMAP) in which the copies of test messages arrive. Without a host it is the login's own, at the IMAP server
 * of its provider; without a password the login's own goes there, and to no other host (docs/adr/0007).
 */
export const DeliveryCheck = z.strictObject({
  host: z.optional(HostName),
  port: z.optional(Port),
  encryption: z.optional(Encryption),
  username: z.optional(Line.check(z.maxLength(512))),
  password: z.optional(TriedPassword),
  /** Removes the copies afterwards: those that carry the token of this run, and no other message. */
  deleteCopies: z.optional(z.boolean()),
})
export type DeliveryCheck = z.infer<typeof DeliveryCheck>

const testOptions = {
  depth: z.optional(Depth),
  sender: z.optional(MailAddress),
  onBehalfOf: z.optional(z.array(MailAddress).check(z.maxLength(500))),
  recipient: z.optional(MailAddress),
  deliveryCheck: z.optional(DeliveryCheck),
}

/** Body of `POST /v1/connections/:id/test`. */
export const ConnectionTestRequest = z.strictObject(testOptions)
export type ConnectionTestRequest = z.infer<typeof ConnectionTestRequest>

/** Settings as typed, not stored: a test of these never borrows a stored password. */
export const UnsavedConnection = z.strictObject({
  host: HostName,
  port: Port,
  encryption: Encryption,
  username: Line.check(z.maxLength(512)),
  password: TriedPassword,
  authMethod: z.optional(AuthMethod),
  tlsVerification: z.optional(TlsVerification),
})
export type UnsavedConnection = z.infer<typeof UnsavedConnection>

/** Body of `POST /v1/tests`. */
export const UnsavedTestRequest = z.strictObject({
  connection: UnsavedConnection,
  ...testOptions,
})
export type UnsavedTestRequest = z.infer<typeof UnsavedTestRequest>

export const InspectRequest = z.strictObject({
  host: HostName,
  ports: z.optional(z.array(Port).check(z.maxLength(16))),
  domain: z.optional(z.string().check(z.maxLength(253))),
})
export type InspectRequest = z.infer<typeof InspectRequest>

export const DiscoverRequest = z.strictObject({ address: MailAddress })
export type DiscoverRequest = z.infer<typeof DiscoverRequest>
