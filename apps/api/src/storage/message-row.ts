import type { Message } from '@ehlo/shared'
import type { AcceptedMessage, DueMessage } from '../delivery/queue/message-store.ts'
import type { Tables } from './tables.ts'

type Row = Tables['messages']['$inferSelect']

export const laneOf = (connectionId: string | null) => connectionId ?? ''
export const connectionOf = (lane: string) => (lane === '' ? null : lane)

export function toSearchText({ sender, recipients, subject }: AcceptedMessage): string {
  return [sender, ...recipients, subject].join('\n').toLowerCase()
}

export function toDueMessage(row: Row): DueMessage {
  return {
    id: row.id,
    corporationId: row.corporationId,
    kind: row.kind,
    automaticType: row.automaticType,
    sender: row.sender,
    subject: row.subject,
    recipients: row.pending ?? row.recipients,
    messageId: row.messageId,
    sizeBytes: row.sizeBytes,
    createdAtMs: Date.parse(row.createdAt),
    ...(row.dsn && { dsn: row.dsn }),
    attempts: row.attempts,
    doubts: row.doubts,
  }
}

export function toMessage(row: Row): Message {
  return {
    id: row.id,
    corporationId: row.corporationId,
    kind: row.kind,
    automaticType: row.automaticType,
    status: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    from: row.sender,
    recipients: row.recipients,
    subject: row.subject,
    messageId: row.messageId,
    sizeBytes: row.sizeBytes,
    connectionId: connectionOf(row.lane),
    rule: row.rule,
    attempts: row.attempts,
    nextAttemptAt: row.nextAttemptAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
