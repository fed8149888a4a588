import type { DeliveryCheck, Encryption } from '@ehlo/shared'

/** The mailbox in which the copy is read, as typed; its password is kept nowhere. */
export type MailboxFields = {
  isRead: boolean
  host: string
  encryption: '' | Exclude<Encryption, 'none'>
  /** As typed; until then it follows the encryption. */
  port?: string
  username: string
  deleteCopies: boolean
}

export const ownMailbox: MailboxFields = {
  isRead: false,
  host: '',
  encryption: '',
  username: '',
  deleteCopies: false,
}

/** The port to show: the usual one of the encryption (RFC 8314), until somebody types another. */
export function portOf({ port, encryption }: MailboxFields): string {
  return port ?? (encryption === 'starttls' ? '143' : '993')
}

/** What the API is asked: an empty field is left to it. */
export function toDeliveryCheck(fields: MailboxFields, password: string): DeliveryCheck {
  const { encryption, deleteCopies } = fields
  const host = fields.host.trim()
  const port = fields.port?.trim() ?? ''
  const username = fields.username.trim()
  return {
    ...(host === '' ? {} : { host }),
    ...(port === '' ? {} : { port: Number(port) }),
    ...(encryption === '' ? {} : { encryption }),
    ...(username === '' ? {} : { username }),
    ...(password === '' ? {} : { password }),
    ...(deleteCopies ? { deleteCopies } : {}),
  }
}
