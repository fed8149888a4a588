import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { wordsOf } from '../words-of.ts'
import { defineCheck } from '../check.ts'
import { isAcceptedReply } from '../judge-reply.ts'
import { trialsOf } from '../trials.ts'

/** A refusal that did not come a second time: never hidden, since production meets it too. */
export const refusalRepeats = defineCheck({
  id: 'refusal-repeats',
  needs: ['envelope'],
  uses: ['message'],
  interpret({ envelope, message }) {
    const offered = envelope.status === 'observed' ? envelope.value : []
    // At the envelope one may have been refused whose message was then accepted at once.
    const trials = [...offered, ...trialsOf(envelope, message)]
    const told = new Set<string>()
    return trials.flatMap(({ address, stage, reply, firstReply }) => {
      if (firstReply === undefined || reply === undefined || !isAcceptedReply(reply)) return []
      if (told.has(address)) return []
      told.add(address)
      const seen = observe('refused-once', { address, reply: wordsOf(firstReply) })
      return [claim('refused-at-random', 0.9, seen, stage)]
    })
  },
})
