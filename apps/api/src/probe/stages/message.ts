import type { Reply } from '@ehlo/shared'
import { isAccepted } from '../../smtp/envelope.ts'
import type { Trial } from '../evidence.ts'
import { createPace } from '../message-pace.ts'
import { isKnownToComeAtRandom } from '../random-refusal.ts'
import { reopenSession } from '../reopen-session.ts'
import { defineStage, withReply } from '../stage.ts'
import type { TestRun } from '../test-run.ts'

/** A real, clearly marked message for each address that the envelope did not rule out. */
export const message = defineStage({
  id: 'message',
  slice: 'message',
  async collect(run) {
    const offered = run.evidence.envelope
    const trials = offered.status === 'observed' ? offered.value : []
    const remaining = trials.filter(({ reply }) => reply !== undefined && isOk(reply))
    if (remaining.length === 0) return { observation: { status: 'absent' } }
    const send = await createSender(run)
    const pace = createPace(run.limits.pacePeriodMs, run.signal)
    const value: Trial[] = []
    for (const { address } of remaining) {
      await pace()
      value.push(await trySending(send, address))
    }
    const reply = value.find((trial) => trial.reply !== undefined && !isOk(trial.reply))?.reply
    const shown = reply ?? value[0]?.reply
    return withReply({ observation: { status: 'observed', value } as const }, shown)
  },
})

type Sender = (address: string) => Promise<Trial>

async function trySending(send: Sender, address: string): Promise<Trial> {
  const first = await send(address)
  if (first.reply === undefined || !isKnownToComeAtRandom(first.reply)) return first
  const second = await send(address)
  return second.reply === undefined ? first : { ...second, firstReply: first.reply }
}

async function createSender(run: TestRun): Promise<Sender> {
  // nodemailer is loaded only where something is sent: a login test starts without it.
  const { createMailTransport } = await import('../../smtp/transport.ts')
  const { composeTestMessage } = await import('../test-message.ts')
  let session = run.session!
  let transport = createMailTransport(session)
  return async (address) => {
    const present = await reopenSession(run)
    if (present !== session) transport = createMailTransport(present)
    session = present
    session.limit(run.limits.stageMs)
    const mark = `${run.token}-${run.identities.indexOf(address)}`
    const message = await composeTestMessage(address, run.plan.recipient, { ...run, mark })
    const sent = await transport.send(message)
    session.limit(undefined)
    const { messageId } = message
    const trial: Trial = { address, stage: 'message', ...sent }
    if (sent.reply !== undefined && isOk(sent.reply)) {
      trial.sent = { address, mark, messageId, acceptedAt: performance.now() }
    }
    return trial
  }
}

function isOk(reply: Reply): boolean {
  return isAccepted({ status: 'replied', reply })
}
