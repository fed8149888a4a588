import { demandCode } from '../../smtp/demand-code.ts'
import { replyOf } from '../../smtp/failure-reply.ts'
import { defineStage, withReply } from '../stage.ts'

export const greet = defineStage({
  id: 'greet',
  slice: 'greeting',
  async collect({ session, limits }) {
    session!.limit(limits.stageMs)
    const answer = demandCode(await session!.expectReply(), 220)
    if (answer.status === 'failed')
      return withReply({ observation: answer }, replyOf(answer.failure))
    const { reply } = answer
    return { observation: { status: 'observed', value: reply }, reply }
  },
})
