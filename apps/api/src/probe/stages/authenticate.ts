import { replyOf } from '../../smtp/failure-reply.ts'
import { authenticate as logIn } from '../../smtp/authenticate.ts'
import { defineStage, withReply } from '../stage.ts'

export const authenticate = defineStage({
  id: 'authenticate',
  slice: 'authentication',
  async collect(run) {
    if (run.plan.settings.authMethod === 'none') return { observation: { status: 'absent' } }
    run.session!.limit(run.limits.stageMs)
    const value = await logIn(run.session!, run.credential, run.deps.dialer.policy)
    const reply = 'reply' in value ? value.reply : replyOf(value.failure)
    return withReply({ observation: { status: 'observed', value } as const }, reply)
  },
})
