import { demandCode } from '../../smtp/demand-code.ts'
import { replyOf } from '../../smtp/failure-reply.ts'
import { awaitGreeting } from '../await-greeting.ts'
import { defineStage, withReply } from '../stage.ts'

export const greet = defineStage({
  id: 'greet',
  slice: 'greeting',
  async collect(run) {
    const { limits, deps, plan } = run
    run.session!.limit(limits.stageMs)
    const greeting = awaitGreeting(run)
    // While the server thinks, in the first test of a process.
    if (plan.settings.encryption === 'starttls') deps.trust.prepare()
    const answer = demandCode(await greeting, 220)
    if (answer.status === 'failed')
      return withReply({ observation: answer }, replyOf(answer.failure))
    const { reply } = answer
    return { observation: { status: 'observed', value: reply }, reply }
  },
})
