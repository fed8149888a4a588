import type { DeliveryCheck, Encryption } from '@ehlo/shared'

/** The mailbox in which the copy is read, as typed; its password is kept nowhere. */
export type MailboxFields = {
  isRead: boolean
  host: string
  encryption: '' | Exclude<Encryption, 'none'>
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

/** What the API is asked: an empty field is left to it. */
export function toDeliveryCheck(fields: MailboxFields, password: string): DeliveryCheck {
  const { encryption, deleteCopies } = fields
  const host = fields.host.trim()
  const username = fields.username.trim()
  return {
    ...(host === '' ? {} : { host }),
    ...(encryption === '' ? {} : { encryption }),
    ...(username === '' ? {} : { username }),
    ...(password === '' ? {} : { password }),
    ...(deleteCopies ? { deleteCopies } : {}),
  }
}
