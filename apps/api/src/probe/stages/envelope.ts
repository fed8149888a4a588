import { isAccepted, offerEnvelopes } from '../../smtp/envelope.ts'
import type { EnvelopeAnswer } from '../../smtp/envelope.ts'
import { replyOf } from '../../smtp/failure-reply.ts'
import type { Trial } from '../evidence.ts'
import { isKnownToComeAtRandom } from '../random-refusal.ts'
import { reopenSession } from '../reopen-session.ts'
import { defineStage, withReply } from '../stage.ts'
import type { TestRun } from '../test-run.ts'

// A flight of so many keeps within any server's limit on commands that lead to nothing (Postfix: 100 RSET).
const flightSize = 40
// From ten errors in one session on Postfix answers each a second late, at twenty it hangs up.
const mostErrors = 8

export const envelope = defineStage({
  id: 'envelope',
  slice: 'envelope',
  async collect(run) {
    const trials = await tryAll(run, run.identities)
    const again = trials.filter(({ reply }) => reply !== undefined && isKnownToComeAtRandom(reply))
    const second = await tryAll(
      run,
      again.map(({ address }) => address),
    )
    const value = trials.map((trial) => withSecond(trial, second))
    const reply = value.find(isRefused)?.reply ?? value[0]?.reply
    return withReply({ observation: { status: 'observed', value } as const }, reply)
  },
})

/**
 * One session for all where the server allows it; where it hangs up half-way (421, too many errors), the rest goes over
 * another, as long as each gets further.
 */
async function tryAll(run: TestRun, addresses: readonly string[]): Promise<Trial[]> {
  const trials: Trial[] = []
  let size = flightSize
  let hasProgressed = true
  while (trials.length < addresses.length) {
    const session = hasProgressed ? await reopenSession(run) : run.session!
    if (session.failure !== undefined || !hasProgressed) break
    const flight = addresses.slice(trials.length, trials.length + size)
    const { recipient } = run.plan
    const answers = await offerEnvelopes(session, flight, recipient, run.limits.stageMs)
    const found = answers.map(toTrial)
    trials.push(...found)
    hasProgressed = answers.length > 0
    const errors = found.filter(isRefused).length
    if (errors < mostErrors) continue
    // Most are refused here: the rest goes in small flights, each over a session that is not yet slowed down.
    if (trials.length < addresses.length) session.quit()
    size = mostErrors
  }
  const failure = run.session!.failure ?? { kind: 'closed', code: 'EOF', text: '' }
  const rest = addresses.slice(trials.length)
  return [...trials, ...rest.map((address): Trial => ({ address, stage: 'envelope', failure }))]
}

function toTrial({ reversePath, mail, rcpt }: EnvelopeAnswer): Trial {
  const answer = rcpt ?? mail
  const command = rcpt === undefined ? 'MAIL' : 'RCPT'
  const reply = answer.status === 'replied' ? answer.reply : replyOf(answer.failure)
  return {
    address: reversePath,
    stage: 'envelope',
    command,
    ...(reply === undefined ? {} : { reply }),
    ...(answer.status === 'failed' ? { failure: answer.failure } : {}),
  }
}

function withSecond(trial: Trial, second: readonly Trial[]): Trial {
  const again = second.find(({ address }) => address === trial.address)
  if (again?.reply === undefined || trial.reply === undefined) return trial
  return { ...again, firstReply: trial.reply }
}

function isRefused({ reply }: Trial): boolean {
  return reply !== undefined && !isAccepted({ status: 'replied', reply })
}
