import { defineCheck } from '../check.ts'
import { judgeTrial } from '../judge-identity.ts'
import { recogniseReply } from '../recognise-reply.ts'
import { trialsOf } from '../trials.ts'

/** A refusal that is about the recipient, or only for now: it leaves open what was asked. */
export const recipientAccepted = defineCheck({
  id: 'recipient-accepted',
  needs: ['envelope'],
  uses: ['message'],
  interpret(scene) {
    const { envelope, message, request } = scene
    if (request.status !== 'observed') return []
    const { recipient } = request.value
    const claims = trialsOf(envelope, message).flatMap((trial) => {
      if (trial.reply === undefined) return []
      if (judgeTrial(trial, recipient) !== 'inconclusive') return []
      const isRelay = /relay/i.test(trial.reply.text)
      const isForNow = trial.reply.code < 500
      const cause = isRelay ? 'relay-denied' : isForNow ? 'server-busy' : 'recipient-unknown'
      return recogniseReply(trial.reply, trial.stage, scene, {
        cause,
        confidence: isRelay ? 0.85 : 0.5,
        sender: trial.address,
      })
    })
    return claims
  },
})
