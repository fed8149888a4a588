import * as z from 'zod/mini'
import { AutomaticType } from './corporation.ts'
import { Finding } from './finding.ts'
import { MailboxList, MailboxText } from './mailbox.ts'
import { Reply } from './reply.ts'
import { MailKind, RouteRule } from './route.ts'
import { StageId } from './stage.ts'

/**
 * `deferred` waits for its next try; `held` waits for a person or for the connection to be mended; `in-doubt` may have
 * been accepted twice and waits for a person; `suppressed` was automatic mail that must not be sent.
 */
export const MessageState = z.enum([
  'queued',
  'sending',
  'deferred',
  'held',
  'in-doubt',
  'sent',
  'failed',
  'suppressed',
  'cancelled',
])
export type MessageState = z.infer<typeof MessageState>

const Line = z.string().check(z.maxLength(998), z.regex(/^[^\r\n\0]*$/, 'must be one line'))

/** Headers that Ehlo sets itself: a caller that could would send as someone else, or in secret to someone else. */
export const reservedHeaders = ['from', 'sender', 'bcc', 'return-path', 'received'] as const

// Ehlo writes the body, so it says what the body is: two Content-Type fields make a message that nobody can read.
const bodyHeaders = ['content-type', 'content-transfer-encoding', 'mime-version']

// Each has a field of its own in the body: written twice, no two readers agree on which one counts.
const ownFields = ['to', 'cc', 'subject', 'reply-to']

// Whoever sent a message again, and when (RFC 5322 §3.6.6), would name a sender that nobody checked.
const resent = /^resent-/i

const HeaderName = z.string().check(
  z.maxLength(76),
  z.regex(/^[!-9;-~]+$/, 'must be a header name'),
  z.refine(
    (name: string) => !(reservedHeaders as readonly string[]).includes(name.toLowerCase()),
    'cannot be set by a caller',
  ),
  z.refine((name: string) => !resent.test(name), 'cannot be set by a caller'),
  z.refine(
    (name: string) => !ownFields.includes(name.toLowerCase()),
    'has a field of its own in the body',
  ),
  z.refine(
    (name: string) => !bodyHeaders.includes(name.toLowerCase()),
    'describes the body, which Ehlo writes: hand in `raw` to write it yourself',
  ),
)

export const Attachment = z.strictObject({
  filename: Line,
  contentType: Line.check(z.regex(/^[\w.+-]+\/[\w.+-]+(?:\s*;.*)?$/, 'must be a media type')),
  content: z.base64(),
})
export type Attachment = z.infer<typeof Attachment>

/** What an automatic reply answers, so that Ehlo can keep it from answering a machine (RFC 3834 §2). */
const RepliedTo = z.strictObject({
  reversePath: z.nullable(z.string().check(z.maxLength(320))),
  headers: z.optional(z.record(z.string().check(z.maxLength(76)), Line)),
})

const envelope = {
  corporationId: z.optional(z.string().check(z.maxLength(64))),
  kind: MailKind,
  automaticType: z.optional(AutomaticType),
  from: MailboxText,
  to: MailboxList,
  cc: z.optional(MailboxList),
  bcc: z.optional(MailboxList),
  repliedTo: z.optional(RepliedTo),
}

/** Body of `POST /v1/messages` whose message Ehlo composes. */
const ComposedMessage = z.strictObject({
  ...envelope,
  replyTo: z.optional(MailboxText),
  subject: Line,
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  attachments: z.optional(z.array(Attachment).check(z.maxLength(100))),
  headers: z.optional(z.record(HeaderName, Line)),
})

/** Body of `POST /v1/messages` that brings its own RFC 5322 message, as base64. */
const RawMessage = z.strictObject({ ...envelope, raw: z.base64() })

export const NewMessage = z.union([ComposedMessage, RawMessage])
export type NewMessage = z.infer<typeof NewMessage>

/** One try to hand a message over. */
export const Attempt = z.object({
  at: z.string(),
  connectionId: z.nullable(z.string()),
  result: z.enum(['accepted', 'refused', 'deferred', 'unreachable', 'login-refused', 'in-doubt']),
  stage: z.optional(StageId),
  reply: z.optional(Reply),
  cause: z.optional(z.string()),
})
export type Attempt = z.infer<typeof Attempt>

/** A message as its log shows it: never its body. */
export const Message = z.object({
  id: z.string(),
  corporationId: z.nullable(z.string()),
  kind: MailKind,
  automaticType: z.nullable(z.string()),
  status: MessageState,
  reason: z.optional(z.string()),
  from: z.string(),
  recipients: z.array(z.string()),
  subject: z.string(),
  messageId: z.string(),
  sizeBytes: z.int(),
  connectionId: z.nullable(z.string()),
  rule: z.nullable(RouteRule),
  attempts: z.array(Attempt),
  nextAttemptAt: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Message = z.infer<typeof Message>

/** A message for whoever looks at it: with what its last failure most likely means, where that can be told. */
export const ExplainedMessage = z.extend(Message, { finding: z.optional(Finding) })
export type ExplainedMessage = z.infer<typeof ExplainedMessage>

export const MessageReceipt = z.object({ id: z.string(), status: MessageState })
export type MessageReceipt = z.infer<typeof MessageReceipt>
