import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { failuresOf } from '../failures.ts'

/** The connection broke, or the server fell silent, in the middle of the dialogue. */
export const sessionLasts = defineCheck({
  id: 'session-lasts',
  needs: ['connection'],
  uses: ['greeting', 'hello', 'tls', 'helloSecured', 'authentication'],
  interpret(evidence) {
    return failuresOf(evidence).flatMap(({ failure, stage }) => {
      const isSilentGreeting =
        stage === 'greet' && (failure.kind !== 'closed' || failure.text === '')
      if (failure.kind === 'closed') {
        // What hangs up before the greeting, or in the handshake, has likelier causes.
        const confidence = stage === 'greet' || stage === 'secure' ? 0.3 : 0.8
        const { code, text: said } = failure
        return [
          claim('connection-lost', confidence, observe('connection-closed', { code, said }), stage),
        ]
      }
      if (failure.kind !== 'timed-out' || isSilentGreeting) return []
      return [claim('connection-lost', 0.6, observe('no-answer-in-time'), stage)]
    })
  },
})
