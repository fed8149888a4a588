import type { Attachment, Mailbox } from '@ehlo/shared'

/** What a message is composed of, in the words of its writer. */
export type Composition = {
  from: Mailbox
  to: Mailbox[]
  cc: Mailbox[]
  replyTo?: Mailbox | undefined
  subject: string
  text?: string | undefined
  html?: string | undefined
  attachments: Attachment[]
  headers: Record<string, string>
}
