import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { domainOf, quoteReply, type Finding, type Reply } from '@ehlo/shared'
import MimeNode from 'nodemailer/lib/mime-node'
import type { ReadyMessage } from '../../smtp/compose-message.ts'
import type { DsnRequest } from '../../smtp/dsn-request.ts'
import { normaliseLineEndings } from '../../smtp/line-endings.ts'
import { readHeaderBlock } from '../message/header-block.ts'

/**
 * Somebody who will not get a message, or (`relayed`) for whom a server took it over that reports failures alone, and what
 * the server said to that, if it said anything.
 */
export type ReportedRecipient = {
  address: string
  action: 'failed' | 'relayed'
  reply: Reply | undefined
}

type ReportedDelivery = {
  sender: string
  messageId: string
  subject: string
  acceptedAtMs: number
  lastAttemptAtMs: number
  recipients: readonly ReportedRecipient[]
  request: DsnRequest | undefined
  /** Why it failed, where no reply says so. */
  reason: string
  /** The server that was tried last. */
  remoteHost: string | undefined
  finding: Finding | undefined
  /** The message itself, of which only the header goes back. */
  raw: Buffer
}

/**
 * A delivery status notification (RFC 3464): for people what happened and what to do, for machines each recipient's
 * status. It is from the sender's own address, since that is the one that its connection surely lets through.
 */
export async function composeDsn(failed: ReportedDelivery): Promise<ReadyMessage> {
  const messageId = `<${randomUUID()}@${domainOf(failed.sender)}>`
  const hasFailed = failed.recipients.some(({ action }) => action === 'failed')
  const subject = `${hasFailed ? 'Not delivered' : 'Passed on'}: ${failed.subject}`
  const root = new MimeNode('multipart/report; report-type=delivery-status', { newline: '\r\n' })
  root.setHeader({
    From: { name: 'Mail delivery (Ehlo)', address: failed.sender },
    To: failed.sender,
    Subject: subject,
    'Message-ID': messageId,
    'In-Reply-To': failed.messageId,
    References: failed.messageId,
    'Auto-Submitted': 'auto-replied',
    'X-Auto-Response-Suppress': 'All',
  })
  root.createChild('text/plain; charset=utf-8').setContent(tellPerson(failed))
  root.createChild('message/delivery-status').setContent(tellMachine(failed))
  // RFC 3461 §4.3: the whole of it comes back with a failure alone.
  if (hasFailed && failed.request?.returns === 'FULL') {
    root.createChild('message/rfc822').setContent(failed.raw)
  } else root.createChild('text/rfc822-headers').setContent(headerOf(failed.raw))
  const raw = normaliseLineEndings(await root.build())
  if (raw === undefined) throw new Error('A notification of ours never holds a NUL byte.')
  return { raw, messageId, subject }
}

function tellPerson({
  subject,
  recipients,
  reason,
  acceptedAtMs,
  finding,
}: ReportedDelivery): string {
  const people = (wanted: ReportedRecipient['action'], heading: string) => {
    const some = recipients.filter(({ action }) => action === wanted)
    const lines = some.map(({ address, reply }) => `  ${address}\n    ${toWords(reply, reason)}`)
    return some.length === 0 ? [] : [heading, ...lines, '']
  }
  const hasFailed = recipients.some(({ action }) => action === 'failed')
  const explained =
    finding === undefined
      ? []
      : ['What it means', `  ${finding.title}`, `  ${finding.explanation}`, '', 'What to do']
  return [
    hasFailed
      ? 'This message could not be delivered, and will not be tried again.'
      : 'This message was passed on to the next server, which will report failures only.',
    '',
    `  Subject: ${subject}`,
    `  Handed in: ${new Date(acceptedAtMs).toUTCString()}`,
    '',
    ...people('failed', 'Who did not get it, and what the server said'),
    ...people('relayed', 'For whom the next server took it, and what it said'),
    ...explained,
    ...(finding?.steps ?? []).map((step) => `  - ${step}`),
    '',
  ].join('\n')
}

// RFC 3464 §2.2, §2.3.
function tellMachine(failed: ReportedDelivery): string {
  const { recipients, reason, remoteHost, acceptedAtMs, lastAttemptAtMs, request } = failed
  const perMessage = [
    ...(request?.envelopeId === undefined
      ? []
      : [`Original-Envelope-Id: ${toField(request.envelopeId)}`]),
    `Reporting-MTA: dns; ${hostname()}`,
    `Arrival-Date: ${toDate(acceptedAtMs)}`,
    '',
  ]
  const perRecipient = recipients.flatMap(({ address, action, reply }) => [
    ...originalOf(address, request),
    `Final-Recipient: ${toAddressField(address)}`,
    `Action: ${action}`,
    `Status: ${statusOf(reply)}`,
    ...(remoteHost === undefined ? [] : [`Remote-MTA: dns; ${remoteHost}`]),
    `Diagnostic-Code: ${reply === undefined ? 'x-ehlo' : 'smtp'}; ${toField(toWords(reply, reason))}`,
    `Last-Attempt-Date: ${toDate(lastAttemptAtMs)}`,
    '',
  ])
  return [...perMessage, ...perRecipient].join('\r\n')
}

function originalOf(address: string, request: DsnRequest | undefined): string[] {
  const original = request?.recipients[address]?.originalRecipient
  return original === undefined ? [] : [`Original-Recipient: ${toField(original)}`]
}

function headerOf(raw: Buffer): string {
  const fields = readHeaderBlock(raw)?.fields ?? []
  const header = Buffer.from(fields.map(({ text }) => text).join(''), 'latin1').toString('utf8')
  return header.slice(0, mostHeaderLength)
}

const mostHeaderLength = 20_000

function toWords(reply: Reply | undefined, reason: string): string {
  return reply === undefined ? reason : quoteReply(reply)
}

// RFC 3463 §3.5: 4.4.1 is no answer from a host.
function statusOf(reply: Reply | undefined): string {
  if (reply === undefined) return '4.4.1'
  return reply.enhancedStatus ?? `${Math.floor(reply.code / 100)}.0.0`
}

/** A server's words as one line of ASCII: a field of a DSN is no place for anything else. */
function toField(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 800)
}

// RFC 6533 §3: letters outside ASCII are written by their number.
function toAddressField(address: string): string {
  if (/^[\x20-\x7e]*$/.test(address)) return `rfc822; ${address}`
  const escaped = address.replaceAll(
    /[^\x20-\x7e]/gu,
    (letter) => `\\x{${letter.codePointAt(0)!.toString(16).toUpperCase()}}`,
  )
  return `utf-8; ${escaped}`
}

function toDate(ms: number): string {
  return new Date(ms).toUTCString().replace('GMT', '+0000')
}
