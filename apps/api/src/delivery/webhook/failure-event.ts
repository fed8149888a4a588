import type { FailureEvent } from '@ehlo/shared'
import { v7 as createOrderedId } from 'uuid'
import { failedRecipients, type Notice, type SettledAttempt } from '../failure/settled-attempt.ts'
import type { WebhookStore } from './webhook-store.ts'

/**
 * What the receiver of the webhook is told of a message that failed, automatic mail and notifications of ours included: a
 * program that is told answers nobody. Undefined where nothing failed.
 */
export function eventOfOutcome(
  { webhooks, onKept }: { webhooks: Pick<WebhookStore, 'insert'>; onKept: () => void },
  attempt: SettledAttempt,
): Notice | undefined {
  const recipients = failedRecipients(attempt)
  if (recipients.length === 0) return undefined
  const { id, corporationId, kind, automaticType, sender, subject, messageId } = attempt.message
  const { reason, attempts, atMs } = attempt.settlement
  const event: FailureEvent = {
    type: 'message.failed',
    timestamp: new Date(atMs).toISOString(),
    data: {
      id,
      corporationId,
      kind,
      automaticType,
      from: sender,
      subject,
      messageId,
      createdAt: new Date(attempt.message.createdAtMs).toISOString(),
      recipients: recipients.map(({ address, reply }) => ({ address, ...(reply && { reply }) })),
      ...(reason !== null && { reason }),
      attempts,
      ...(attempt.finding && { finding: attempt.finding }),
    },
  }
  const kept = { id: createOrderedId(), messageId: id, body: JSON.stringify(event) }
  return { writes: [webhooks.insert(kept, atMs)], onKept }
}
