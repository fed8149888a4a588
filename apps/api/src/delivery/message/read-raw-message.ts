import { randomUUID } from 'node:crypto'
import { domainOf } from '@ehlo/shared/names'
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
    messageId = `<${randomUUID()}@${domainOf(from)}>`
    fields.push(headerField('Message-ID', messageId))
  }
  const subject = valueOf(fields, 'subject') ?? ''
  return {
    ok: true,
    message: { raw: writeHeaderBlock({ fields, body: block.body }), messageId, subject },
  }
}

const neverSent = new Set(['bcc', 'resent-bcc', 'return-path'])

// The forms of a mailbox (RFC 5322 §3.4) that every reader takes for the same address: with no second address outside of
// quotes, no route, no group, no list. The second is what cron writes, with the name in a comment.
const phraseForm = /^(?:"(?:[^"\\]|\\.)*"|[^"<>@,:;\\])*<([^<>,:;]+)>$/
const commentForm = /^([^\s()]+)\s*\([^()<>@]*\)$/

function namesOnly({ value }: HeaderField, address: string): boolean {
  const named = phraseForm.exec(value)?.[1] ?? commentForm.exec(value)?.[1] ?? value
  const written = named.trim().toLowerCase()
  const wanted = address.toLowerCase()
  // Some programs write the address as its own name, without quotes.
  return written === wanted || written === `${wanted} <${wanted}>`
}

function valueOf(fields: HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value
}

function refuse(detail: string): RawReading {
  return { ok: false, detail }
}
