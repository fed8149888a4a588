import type {
  AuthMethod,
  Connection,
  ConnectionChange,
  Encryption,
  NewConnection,
} from '@ehlo/shared'

/** The form as typed: all text, so that nothing is lost while it is not yet valid. */
export type ConnectionFields = {
  corporationId: string
  senderDomain: string
  senderAddress: string
  name: string
  host: string
  port: string
  encryption: Encryption
  username: string
  authMethod: AuthMethod
  tlsVerification: string
  active: boolean
  priority: string
}

export const emptyFields: ConnectionFields = {
  corporationId: '',
  senderDomain: '',
  senderAddress: '',
  name: '',
  host: '',
  port: '587',
  encryption: 'starttls',
  username: '',
  authMethod: 'auto',
  tlsVerification: 'full',
  active: true,
  priority: '',
}

export function fieldsOf(connection: Connection): ConnectionFields {
  return {
    corporationId: connection.corporationId ?? '',
    senderDomain: connection.senderDomain ?? '',
    senderAddress: connection.senderAddress ?? '',
    name: connection.name,
    host: connection.host,
    port: String(connection.port),
    encryption: connection.encryption,
    username: connection.username,
    authMethod: connection.authMethod,
    tlsVerification: connection.tlsVerification,
    active: connection.active,
    priority: String(connection.priority),
  }
}

/** What the fields say on the wire; the API judges whether it is valid. */
export function toNewConnection(fields: ConnectionFields, password: string): NewConnection {
  return {
    corporationId: emptyToNull(fields.corporationId),
    senderDomain: emptyToNull(fields.senderDomain),
    senderAddress: emptyToNull(fields.senderAddress),
    name: fields.name.trim(),
    host: fields.host.trim(),
    port: Number(fields.port),
    encryption: fields.encryption,
    username: fields.username.trim(),
    authMethod: fields.authMethod,
    tlsVerification: fields.tlsVerification.trim(),
    active: fields.active,
    ...(fields.priority.trim() === '' ? {} : { priority: Number(fields.priority) }),
    ...(password === '' ? {} : { password }),
  }
}

/** Only what differs from the stored one, so that two people who change different fields do not undo each other. */
export function toChange(
  before: Connection,
  fields: ConnectionFields,
  password: string,
): ConnectionChange {
  const stored = toNewConnection(fieldsOf(before), '')
  const wanted = toNewConnection(fields, password)
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => {
      return value !== stored[name as keyof NewConnection]
    }),
  )
}

function emptyToNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
