import type { Finding, Reply } from '@ehlo/shared'
import type { Write } from '../../writes.ts'
import type { SendOutcome } from '../carrier/carrier.ts'
import type { DueMessage, Settlement } from '../queue/message-store.ts'

/** A message whose attempt is over. */
export type SettledAttempt = {
  message: DueMessage
  outcome: SendOutcome
  settlement: Settlement
  finding: Finding | undefined
  raw: Buffer
}

/** What tells somebody: written in one commit with the outcome itself, so that neither is without the other. */
export type Notice = {
  writes: Write[]
  /** Called when it is on disk. */
  onKept: () => void
}

/** Who of them failed for good, each with what the server said. */
export function failedRecipients({
  outcome,
  settlement,
}: SettledAttempt): { address: string; reply: Reply | undefined }[] {
  if (settlement.state !== 'failed') return []
  const refusals = refusalsOf(outcome)
  const ofAll = outcome.result === 'refused' || outcome.result === 'deferred'
  const reply = ofAll ? outcome.reply : undefined
  return settlement.recipients.map((address) => ({
    address,
    reply: refusals.get(address) ?? reply,
  }))
}

/** Whom the server took it over for. */
export function takenRecipients({ message, outcome }: SettledAttempt): string[] {
  if (outcome.result !== 'accepted') return []
  const refused = new Set(outcome.rejected.map(({ address }) => address))
  return message.recipients.filter((address) => !refused.has(address))
}

function refusalsOf(outcome: SendOutcome): Map<string, Reply | undefined> {
  const rejected = 'rejected' in outcome ? outcome.rejected : []
  return new Map(rejected.map(({ address, reply }) => [address, reply]))
}
