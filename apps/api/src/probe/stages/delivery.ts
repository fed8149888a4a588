import { defineStage, withReply } from '../stage.ts'
import { startTranscript } from '../start-session.ts'

/** Reads the copies of what was accepted: a 250 is not the truth, the delivered copy is. */
export const delivery = defineStage({
  id: 'delivery',
  slice: 'delivery',
  async collect(run) {
    const { plan, deps, evidence, token, signal, redactor, limits } = run
    const { deliveryCheck } = plan
    const trials = evidence.message.status === 'observed' ? evidence.message.value : []
    const sent = trials.flatMap((trial) => trial.sent ?? [])
    if (deliveryCheck === undefined || sent.length === 0)
      return { observation: { status: 'absent' } }
    // The server that carried the messages has done its part: it may go while the mailbox is read.
    run.session?.quit()
    // imapflow is loaded only where a mailbox is read.
    const { openMailbox } = await import('../../mailbox/open-mailbox.ts')
    const { readMailbox } = await import('../../mailbox/read-mailbox.ts')
    const { dialer, ask } = deps.mailboxes
    const opened = await openMailbox(deliveryCheck, {
      dialer,
      trust: deps.trust,
      transcript: startTranscript(run, 'mailbox'),
      redactor,
      signal,
      stepMs: limits.stageMs,
    })
    if (opened.status === 'failed') {
      const missing = sent.map(({ address }) => address)
      const value = { copies: [], bounces: [], missing, failure: opened.failure }
      return { observation: { status: 'observed', value } }
    }
    const { host, deleteCopies } = deliveryCheck
    const options = { token, sent, host, ask, waitMs: limits.deliveryMs, deleteCopies, signal }
    const value = await readMailbox(opened.mailbox, options)
    await opened.mailbox.close()
    const bounce = value.bounces.find(({ action }) => action === 'failed')
    return withReply({ observation: { status: 'observed', value } as const }, bounce?.reply)
  },
})
