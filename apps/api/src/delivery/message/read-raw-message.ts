import { randomUUID } from 'node:crypto'
import addressparser from 'nodemailer/lib/addressparser'
import { type HeaderField, headerField, readHeaderBlock, writeHeaderBlock } from './header-block.ts'
import type { ReadyMessage } from '../../smtp/compose-message.ts'
import { normaliseLineEndings } from '../../smtp/line-endings.ts'

export type RawReading = { ok: true; message: ReadyMessage } | { ok: false; detail: string }

/**
 * Makes a caller's own RFC 5322 message ready to be sent as `from`. Its one From must be that address, and a Sender
 * too: otherwise a scope that was checked for one address would carry another. Bcc and Return-Path are taken out, a
 * missing Date or Message-ID is added, `extraHeaders` replace their like.
 */
export function readRawMessage(
  raw: Buffer,
  from: string,
  extraHeaders: Record<string, string>,
): RawReading {
  const normal = normaliseLineEndings(raw)
  if (normal === undefined) return refuse('the message holds a NUL byte')
  const block = readHeaderBlock(normal)
  if (block === undefined) return refuse('the message does not start with header fields')
  const senders = block.fields.filter((field) => field.name === 'from')
  if (senders.length !== 1) return refuse(`the message has ${senders.length} From fields, not one`)
  for (const field of [...senders, ...block.fields.filter((each) => each.name === 'sender')]) {
    if (!namesOnly(field, from)) return refuse(`its ${field.name} is not ${from}`)
  }
  const replaced = new Set(Object.keys(extraHeaders).map((name) => name.toLowerCase()))
  const fields = block.fields.filter(
    (field) => !neverSent.has(field.name) && !replaced.has(field.name),
  )
  for (const [name, value] of Object.entries(extraHeaders)) fields.push(headerField(name, value))
  if (!fields.some((field) => field.name === 'date')) {
    fields.push(headerField('Date', new Date().toUTCString().replace('GMT', '+0000')))
  }
  let messageId = valueOf(fields, 'message-id')
  if (messageId === undefined) {
    messageId = `<${randomUUID()}@${from.slice(from.lastIndexOf('@') + 1)}>`
    fields.push(headerField('Message-ID', messageId))
  }
  const subject = valueOf(fields, 'subject') ?? ''
  return {
    ok: true,
    message: { raw: writeHeaderBlock({ fields, body: block.body }), messageId, subject },
  }
}

const neverSent = new Set(['bcc', 'resent-bcc', 'return-path'])

function namesOnly(field: HeaderField, address: string): boolean {
  const mailboxes = addressparser(field.value)
  const [only] = mailboxes
  return (
    mailboxes.length === 1 &&
    only !== undefined &&
    'address' in only &&
    only.address?.toLowerCase() === address.toLowerCase()
  )
}

function valueOf(fields: HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value
}

function refuse(detail: string): RawReading {
  return { ok: false, detail }
}
