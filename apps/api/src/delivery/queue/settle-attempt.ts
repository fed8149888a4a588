import type { Attempt } from '@ehlo/shared'
import { nextWaitMs } from '../message/retry-schedule.ts'
import type { RejectedRecipient, SendOutcome } from '../carrier/carrier.ts'
import type { DueMessage, Settlement } from './message-store.ts'

/** What an attempt means for the other messages of its lane. */
type LaneEffect = 'go-on' | 'rest' | 'pause'

export type Judgement = { settlement: Settlement; laneEffect: LaneEffect }

type Moment = {
  connectionId: string | null
  nowMs: number
  jitter: number
  /** What a failed attempt most likely means. */
  cause?: string | undefined
}

/**
 * How an attempt leaves its message. A 4xx is tried again later, a 5xx is final, a refused login holds the message
 * instead of failing it. Where the server may have accepted, one more attempt is made; in doubt again, a person decides.
 */
export function settleAttempt(
  message: DueMessage,
  outcome: SendOutcome,
  moment: Moment,
): Judgement {
  const base = {
    id: message.id,
    recipients: message.recipients,
    doubts: message.doubts,
    nextAttemptAtMs: null,
    dropBody: false,
    atMs: moment.nowMs,
  }
  const at = {
    at: new Date(moment.nowMs).toISOString(),
    connectionId: moment.connectionId,
    ...(moment.cause !== undefined && { cause: moment.cause }),
  }
  switch (outcome.result) {
    case 'accepted':
      return settleAccepted(message, outcome, moment, {
        ...at,
        result: 'accepted',
        stage: 'message',
        reply: outcome.reply,
      })
    case 'refused': {
      const attempt: Attempt = {
        ...at,
        result: 'refused',
        stage: outcome.stage,
        reply: outcome.reply,
      }
      const settlement = {
        ...base,
        state: 'failed' as const,
        reason: outcome.reply.text,
        attempts: [...message.attempts, attempt],
      }
      return { settlement, laneEffect: 'go-on' }
    }
    case 'deferred': {
      const attempt: Attempt = {
        ...at,
        result: 'deferred',
        stage: outcome.stage,
        reply: outcome.reply,
      }
      const laneEffect = outcome.reply.code === 421 ? 'rest' : 'go-on'
      return { settlement: tryAgain(message, moment, outcome.reply.text, attempt), laneEffect }
    }
    case 'unreachable': {
      const attempt: Attempt = { ...at, result: 'unreachable', stage: outcome.stage }
      return { settlement: tryAgain(message, moment, outcome.text, attempt), laneEffect: 'rest' }
    }
    case 'login-refused': {
      const attempt: Attempt = {
        ...at,
        result: 'login-refused',
        stage: 'authenticate',
        ...(outcome.reply && { reply: outcome.reply }),
      }
      const settlement = {
        ...base,
        state: 'held' as const,
        reason: 'login-refused',
        attempts: [...message.attempts, attempt],
      }
      return { settlement, laneEffect: 'pause' }
    }
    case 'in-doubt': {
      const attempt: Attempt = { ...at, result: 'in-doubt', stage: 'message' }
      return { settlement: settleDoubt(message, moment, outcome.text, attempt), laneEffect: 'rest' }
    }
  }
}

/** A message whose final dot may have been answered into the void. */
export function settleDoubt(
  message: Pick<DueMessage, 'id' | 'recipients' | 'doubts' | 'attempts'>,
  moment: Moment,
  reason: string,
  attempt: Attempt,
): Settlement {
  const doubts = message.doubts + 1
  const isFirst = doubts === 1
  return {
    id: message.id,
    state: isFirst ? 'deferred' : 'in-doubt',
    reason,
    recipients: message.recipients,
    nextAttemptAtMs: isFirst ? moment.nowMs + doubtWaitMs : null,
    doubts,
    attempts: [...message.attempts, attempt],
    dropBody: false,
    atMs: moment.nowMs,
  }
}

// Long enough for a server that was restarted to answer again, short enough for nobody to wonder.
const doubtWaitMs = 15_000

const notEvery = 'not every recipient was taken'
const refused = 'refused'

/** What stands as the reason where the server said none. */
export const ownReasons: ReadonlySet<string> = new Set([notEvery, refused])

function hasReply({ reply }: RejectedRecipient): boolean {
  return reply !== undefined
}

function settleAccepted(
  message: DueMessage,
  outcome: Extract<SendOutcome, { result: 'accepted' }>,
  moment: Moment,
  attempt: Attempt,
): Judgement {
  const later = outcome.rejected.filter(({ reply }) => reply === undefined || reply.code < 500)
  if (later.length > 0) {
    const rest = { ...message, recipients: later.map(({ address }) => address), doubts: 0 }
    const reason = later.find(hasReply)?.reply?.text ?? notEvery
    return { settlement: tryAgain(rest, moment, reason, attempt), laneEffect: 'go-on' }
  }
  const lost = outcome.rejected.find(hasReply) ?? outcome.rejected[0]
  const settlement: Settlement = {
    id: message.id,
    // Some recipients have it and some never will: the message failed for those, and the log names them.
    state: lost === undefined ? 'sent' : 'failed',
    reason: lost === undefined ? null : `${lost.address}: ${lost.reply?.text ?? refused}`,
    recipients: outcome.rejected.map(({ address }) => address),
    nextAttemptAtMs: null,
    doubts: 0,
    attempts: [...message.attempts, attempt],
    dropBody: lost === undefined,
    atMs: moment.nowMs,
  }
  return { settlement, laneEffect: 'go-on' }
}

function tryAgain(
  message: Pick<DueMessage, 'id' | 'recipients' | 'doubts' | 'attempts' | 'createdAtMs'>,
  moment: Moment,
  reason: string,
  attempt: Attempt,
): Settlement {
  const waitMs = nextWaitMs(
    message.attempts.length + 1,
    moment.nowMs - message.createdAtMs,
    moment.jitter,
  )
  return {
    id: message.id,
    state: waitMs === undefined ? 'failed' : 'deferred',
    reason,
    recipients: message.recipients,
    nextAttemptAtMs: waitMs === undefined ? null : moment.nowMs + waitMs,
    doubts: message.doubts,
    attempts: [...message.attempts, attempt],
    dropBody: false,
    atMs: moment.nowMs,
  }
}
