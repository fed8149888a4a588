import type { Corporation, Finding, RunSettings } from '@ehlo/shared'
import { v7 as createOrderedId } from 'uuid'
import type { Write } from '../../writes.ts'
import type { SendOutcome } from '../carrier/carrier.ts'
import { deliveryStatusType } from '../message/automatic-mail.ts'
import type { DueMessage, MessageStore, Settlement, Way } from '../queue/message-store.ts'
import { beginningOf, resolveRoute, type RouteDeps } from '../routing/resolve-route.ts'
import { composeDsn, type FailedRecipient } from './compose-dsn.ts'

/** A message that failed for good, or for some of its recipients. */
export type FinalFailure = {
  message: DueMessage
  outcome: SendOutcome
  settlement: Settlement
  finding: Finding | undefined
  raw: Buffer
}

/** What tells the sender: written in one commit with the failure itself, so that neither is without the other. */
export type FailureNotice = { writes: Write[]; way: Way }

export type NoticeDeps = RouteDeps & {
  messages: Pick<MessageStore, 'insert'>
  findCorporation: (id: string) => Promise<Corporation | undefined>
  settingsOf: (connectionId: string | null) => Promise<Pick<RunSettings, 'host'> | undefined>
  sealBody: (messageId: string, raw: Buffer) => Buffer
  reasonToHold: (connectionId: string | null) => string | undefined
  now: () => number
}

/**
 * A notification for the sender, by the way that the sender's mail takes. Undefined for automatic mail, whose sender no
 * person reads and which a DSN might answer for ever (RFC 3834 §2), and where nothing may carry it.
 */
export async function noticeOfFailure(
  deps: NoticeDeps,
  failure: FinalFailure,
): Promise<FailureNotice | undefined> {
  const { message, outcome, settlement, finding, raw } = failure
  if (message.kind === 'automatic') return undefined
  const { corporationId, sender, subject, messageId, createdAtMs } = message
  const corporation = corporationId === null ? undefined : await deps.findCorporation(corporationId)
  if (corporationId !== null && corporation === undefined) return undefined
  const route = await resolveRoute(deps, sender, corporation)
  if (route.state === 'refused') return undefined
  const way = beginningOf(route)
  const settings = await deps.settingsOf(settlement.attempts.at(-1)?.connectionId ?? null)
  const dsn = await composeDsn({
    sender,
    messageId,
    subject,
    acceptedAtMs: createdAtMs,
    lastAttemptAtMs: settlement.atMs,
    recipients: settlement.recipients.map((address) => toFailedRecipient(address, outcome)),
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
  return { writes, way }
}

function toFailedRecipient(address: string, outcome: SendOutcome): FailedRecipient {
  const rejected = 'rejected' in outcome ? outcome.rejected : []
  const own = rejected.find((each) => each.address === address)
  const ofAll = outcome.result === 'refused' || outcome.result === 'deferred'
  return { address, reply: own?.reply ?? (ofAll ? outcome.reply : undefined) }
}
