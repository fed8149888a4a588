import { defineCheck } from '../check.ts'
import { recogniseReply } from '../recognise-reply.ts'

/** A greeting or an answer to EHLO that sends us away. */
export const serverWilling = defineCheck({
  id: 'server-willing',
  needs: ['greeting'],
  uses: ['hello', 'helloSecured'],
  interpret(scene) {
    const { greeting, hello, helloSecured } = scene
    if (greeting.status === 'failed' && greeting.failure.kind === 'reply') {
      const { reply } = greeting.failure
      const cause = reply.code === 421 ? 'server-busy' : 'policy-block'
      return recogniseReply(reply, 'greet', scene, { cause, confidence: 0.6 })
    }
    return [hello, helloSecured].flatMap((said) => {
      if (said.status !== 'failed' || said.failure.kind !== 'reply') return []
      const { reply } = said.failure
      const cause = reply.code === 421 ? 'server-busy' : 'helo-rejected'
      return recogniseReply(reply, 'hello', scene, { cause, confidence: 0.7 })
    })
  },
})
