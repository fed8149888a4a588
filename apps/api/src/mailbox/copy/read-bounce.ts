import type { Reply } from '@ehlo/shared'
import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import { markField } from '../sent-mark.ts'
import { harmlessLine } from './parse-header.ts'

/** What a delivery status notification (RFC 3464) says of the one recipient of a test message. */
export type Bounce = {
  action: 'failed' | 'delayed' | 'delivered' | 'other'
  reply: Reply
  /** Of the returned message, as far as the notification carries them. */
  mark?: string
  messageId?: string
}

const longestBounce = 65_536
const actions = new Set(['failed', 'delayed', 'delivered'])

/** Reads a bounce; undefined where the message is none. */
export async function readBounce(raw: Buffer): Promise<Bounce | undefined> {
  const email = await parse(raw)
  if (email === undefined) return undefined
  const parts = email.attachments.map(({ mimeType, content }) => ({
    mimeType,
    text: textOf(content),
  }))
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')
  const returned = parts.find(({ mimeType }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(
      mimeType,
    ),
  )
  if (status === undefined) return undefined
  const fields = readFields(status.text)
  const action = fields.get('action')?.toLowerCase() ?? 'other'
  const original = readFields((returned?.text ?? '').split(/\n\n/, 1)[0] ?? '')
  const mark = original.get(markField.toLowerCase())
  const messageId = original.get('message-id')
  return {
    // The set holds what the type does.
    action: actions.has(action) ? (action as Bounce['action']) : 'other',
    reply: toReply(fields),
    ...(mark === undefined ? {} : { mark }),
    ...(messageId === undefined ? {} : { messageId }),
  }
}

async function parse(raw: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw.subarray(0, longestBounce), {
      forceRfc822Attachments: true,
      maxNestingDepth: 5,
      maxHeadersSize: longestBounce,
    })
  } catch {
    return undefined
  }
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  const text =
    typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString()
  return text.replaceAll('\r', '')
}

/** Fields of all groups together: a test message has one recipient. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([A-Za-z-]{1,60}):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

// `Diagnostic-Code: smtp; 550 5.7.60 …` holds a reply; of another kind (`x-unix; …`) only the words. A code that the
// bounce does not give is that of its class: 5.x.x is a permanent failure (RFC 3463 §2).
function toReply(fields: ReadonlyMap<string, string>): Reply {
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[a-z0-9.-]+\s*;\s*/i, '')
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0]
  const [, code, enhanced, words] =
    /^(?:([245]\d\d)[ -])?\s*(?:([245]\.\d{1,3}\.\d{1,3})\s+)?(.*)$/s.exec(diagnostic) ?? []
  const enhancedStatus = enhanced ?? status
  const fallback = enhancedStatus?.startsWith('4') ? 450 : 550
  return {
    code: code === undefined ? fallback : Number(code),
    ...(enhancedStatus === undefined ? {} : { enhancedStatus }),
    text: harmlessLine(words ?? ''),
  }
}
