import { defineCheck } from '../check.ts'
import { recogniseReply } from '../recognise-reply.ts'

/** What a refused or postponed login means, in the server's own words where it has any. */
export const loginAccepted = defineCheck({
  id: 'login-accepted',
  needs: ['authentication'],
  interpret(scene) {
    const { authentication } = scene
    if (authentication.status !== 'observed') return []
    const { value } = authentication
    if (value.status === 'refused') {
      return recogniseReply(value.reply, 'authenticate', scene, {
        cause: 'bad-credentials',
        confidence: 0.7,
      })
    }
    if (value.status !== 'undecided' || value.failure.kind !== 'reply') return []
    return recogniseReply(value.failure.reply, 'authenticate', scene, {
      cause: 'server-auth-backend-down',
      confidence: 0.5,
    })
  },
})
