import * as z from 'zod/mini'
import { AuthMethod, TlsVerification } from './authentication.ts'
import { Encryption, Port } from './encryption.ts'
import { HostName } from './host.ts'
import { MailAddress } from './address.ts'
import { Line } from './line.ts'
import { TriedPassword } from './password.ts'
import { Depth } from './run.ts'

/** Where the copy of a test message can be read; credentials default to the login's own. */
export const DeliveryCheck = z.strictObject({
  host: HostName,
  port: Port,
  encryption: Encryption,
  username: z.optional(Line.check(z.maxLength(512))),
  password: z.optional(TriedPassword),
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
