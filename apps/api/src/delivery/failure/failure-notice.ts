import type { Corporation, RunSettings } from '@ehlo/shared'
import { v7 as createOrderedId } from 'uuid'
import { deliveryStatusType } from '../message/automatic-mail.ts'
import type { MessageStore } from '../queue/message-store.ts'
import { beginningOf, resolveRoute, type RouteDeps } from '../routing/resolve-route.ts'
import type { ReportedRecipient } from './compose-dsn.ts'
import {
  failedRecipients,
  type Notice,
  type SettledAttempt,
  takenRecipients,
} from './settled-attempt.ts'
import { isWanted } from './wanted-notices.ts'

export type NoticeDeps = RouteDeps & {
  messages: Pick<MessageStore, 'insert'>
  findCorporation: (id: string) => Promise<Corporation | undefined>
  settingsOf: (connectionId: string | null) => Promise<Pick<RunSettings, 'host'> | undefined>
  sealBody: (messageId: string, raw: Buffer) => Buffer
  reasonToHold: (connectionId: string | null) => string | undefined
  wake: (connectionId: string | null) => void
  now: () => number
}

/**
 * A notification for the sender, by the way that the sender's mail takes. Undefined where none is wanted of what happened,
 * about a notification, which would be answered for ever, and where nothing may carry it.
 */
export async function noticeOfOutcome(
  deps: NoticeDeps,
  attempt: SettledAttempt,
): Promise<Notice | undefined> {
  const { message, settlement, finding, raw } = attempt
  if (message.automaticType === deliveryStatusType) return undefined
  const recipients = recipientsToReport(attempt)
  if (recipients.length === 0) return undefined
  const { corporationId, sender, subject, messageId, createdAtMs } = message
  const corporation = corporationId === null ? undefined : await deps.findCorporation(corporationId)
  if (corporationId !== null && corporation === undefined) return undefined
  const route = await resolveRoute(deps, sender, corporation)
  if (route.state === 'refused') return undefined
  const way = beginningOf(route)
  const settings = await deps.settingsOf(settlement.attempts.at(-1)?.connectionId ?? null)
  // nodemailer is loaded with the first of them, not when the API starts.
  const { composeDsn } = await import('./compose-dsn.ts')
  const dsn = await composeDsn({
    sender,
    messageId,
    subject,
    acceptedAtMs: createdAtMs,
    lastAttemptAtMs: settlement.atMs,
    recipients,
    request: message.dsn,
    reason: settlement.reason ?? 'it was tried for too long',
    remoteHost: settings?.host,
    finding,
    raw,
  })
  const id = createOrderedId()
  const reason = deps.reasonToHold(way.connectionId) ?? null
  const writes = deps.messages.insert({
    id,
    corporationId,
    kind: 'automatic',
    automaticType: deliveryStatusType,
    state: reason === null ? 'queued' : 'held',
    reason,
    sender,
    recipients: [sender],
    subject: dsn.subject,
    messageId: dsn.messageId,
    sizeBytes: dsn.raw.length,
    ...way,
    createdAtMs: deps.now(),
    sealedBody: deps.sealBody(id, dsn.raw),
  })
  return { writes, onKept: () => deps.wake(way.connectionId) }
}

/** Who failed for good, and for whom the server took it over, where the sender wants to know of it (RFC 3461 §5.2.2). */
function recipientsToReport(attempt: SettledAttempt): ReportedRecipient[] {
  const { message, outcome } = attempt
  const failed = failedRecipients(attempt)
    .filter(({ address }) => isWanted(message, address, 'FAILURE'))
    .map((recipient) => ({ ...recipient, action: 'failed' as const }))
  // Where it was told what the sender wants to know, the server reports the delivery itself.
  if (outcome.result !== 'accepted' || outcome.reportsDelivery === true) return failed
  const taken = takenRecipients(attempt)
    .filter((address) => isWanted(message, address, 'SUCCESS'))
    .map((address) => ({ address, action: 'relayed' as const, reply: outcome.reply }))
  return [...failed, ...taken]
}
