import { describe, expect, it } from 'vitest'
import type { SendOutcome } from '../../../apps/api/src/delivery/carrier/carrier.ts'
import { settleAttempt } from '../../../apps/api/src/delivery/queue/settle-attempt.ts'

const message = {
  id: 'm1',
  corporationId: 'c1',
  kind: 'personal' as const,
  automaticType: null,
  subject: 'Hei',
  sender: 'kari@example.no',
  recipients: ['ola@example.no', 'per@example.no'],
  messageId: '<m1@example.no>',
  sizeBytes: 1000,
  createdAtMs: 0,
  attempts: [],
  doubts: 0,
}
const moment = { connectionId: 'x', nowMs: 60_000, jitter: 0.5 }
const reply = (code: number) => ({ code, text: `${code} said the server` })

function judge(outcome: SendOutcome, change: Partial<typeof message> = {}) {
  return settleAttempt({ ...message, ...change }, outcome, moment)
}

describe('how an attempt leaves its message', () => {
  it.each<[string, SendOutcome, string, string]>([
    ['taken', { result: 'accepted', reply: reply(250), rejected: [] }, 'sent', 'go-on'],
    [
      'a 5xx',
      { result: 'refused', stage: 'envelope', reply: reply(550), rejected: [] },
      'failed',
      'go-on',
    ],
    [
      'a 4xx',
      { result: 'deferred', stage: 'envelope', reply: reply(450), rejected: [] },
      'deferred',
      'go-on',
    ],
    [
      'a 421',
      { result: 'deferred', stage: 'greet', reply: reply(421), rejected: [] },
      'deferred',
      'rest',
    ],
    [
      'no connection',
      { result: 'unreachable', stage: 'connect', isServerDown: true, text: 'refused' },
      'deferred',
      'rest',
    ],
    ['login refused', { result: 'login-refused', reply: reply(535), text: '' }, 'held', 'pause'],
    ['no answer to the dot', { result: 'in-doubt', text: 'lost' }, 'deferred', 'rest'],
  ])('%s', (_, outcome, state, laneEffect) => {
    const judgement = judge(outcome)
    expect(judgement.settlement.state).toBe(state)
    expect(judgement.laneEffect).toBe(laneEffect)
  })

  it('drops the body only when every recipient has it', () => {
    const accepted: SendOutcome = { result: 'accepted', reply: reply(250), rejected: [] }
    expect(judge(accepted).settlement.dropBody).toBe(true)
    const partly: SendOutcome = {
      ...accepted,
      rejected: [{ address: 'per@example.no', reply: reply(550) }],
    }
    expect(judge(partly).settlement).toMatchObject({
      state: 'failed',
      dropBody: false,
      recipients: ['per@example.no'],
    })
  })

  it('tries only the deferred recipients again, so that nobody gets it twice', () => {
    const { settlement } = judge({
      result: 'accepted',
      reply: reply(250),
      rejected: [{ address: 'per@example.no', reply: reply(451) }],
    })
    expect(settlement).toMatchObject({ state: 'deferred', recipients: ['per@example.no'] })
  })

  it('asks a person when it was in doubt twice', () => {
    expect(judge({ result: 'in-doubt', text: 'lost' }, { doubts: 1 }).settlement).toMatchObject({
      state: 'in-doubt',
      nextAttemptAtMs: null,
    })
  })

  it('gives up on a 4xx after four days', () => {
    const outcome: SendOutcome = {
      result: 'deferred',
      stage: 'envelope',
      reply: reply(450),
      rejected: [],
    }
    expect(judge(outcome, { createdAtMs: -4 * 24 * 3_600_000 }).settlement.state).toBe('failed')
  })
})
