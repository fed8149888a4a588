import { randomUUID } from 'node:crypto'
import { domainOf } from '@ehlo/shared/names'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Composition } from './composition.ts'
import { renderMessage } from './render-message.ts'
import { writeTextMessage } from './write-text-message.ts'

/** The bytes that every attempt sends, and the names that the log knows them by. */
export type ReadyMessage = { raw: Buffer; messageId: string; subject: string }

/** Builds the RFC 5322 message once, so that every attempt sends the same bytes under the same Message-ID. */
export async function composeMessage(composition: Composition): Promise<ReadyMessage> {
  const { from, to, cc, replyTo, subject, text, html, headers } = composition
  const messageId = `<${randomUUID()}@${domainOf(from.address)}>`
  const written = writeTextMessage({ ...composition, messageId, date: new Date() })
  if (written !== undefined) return { raw: written, messageId, subject }
  const composer = new MailComposer({
    from,
    to,
    cc,
    subject,
    headers,
    messageId,
    // A message names no file and no address to fetch: bodies and attachments are what was sent to us, nothing else.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
    ...(replyTo && { replyTo }),
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
    attachments: composition.attachments.map((attachment) => ({
      filename: attachment.filename,
      contentType: attachment.contentType,
      content: Buffer.from(attachment.content, 'base64'),
    })),
  })
  // A NUL is encoded, so that there always is an answer.
  const raw = (await renderMessage(composer.compile()))!
  return { raw, messageId, subject }
}
