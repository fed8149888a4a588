import { claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { failuresOf } from '../failures.ts'

/** Another protocol, noise, or a flood where replies are expected. */
export const greetingIsSmtp = defineCheck({
  id: 'greeting-is-smtp',
  needs: ['connection'],
  uses: ['greeting', 'hello', 'tls', 'helloSecured', 'authentication'],
  interpret(evidence) {
    return failuresOf(evidence).flatMap(({ failure, stage }) => {
      if (failure.kind !== 'not-smtp' && failure.kind !== 'overflow') return []
      const confidence = stage === 'greet' ? 0.95 : 0.7
      return [claim('not-an-smtp-server', confidence, failure.text, stage)]
    })
  },
})
