import { observe } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { judgeTrial } from '../judge-identity.ts'
import { recogniseReply } from '../recognise-reply.ts'
import { trialsOf } from '../trials.ts'

/** May the login send as the addresses that were tried? */
export const senderAccepted = defineCheck({
  id: 'sender-accepted',
  needs: ['envelope'],
  uses: ['message', 'authentication'],
  interpret(scene) {
    const { envelope, message, request, authentication } = scene
    if (request.status !== 'observed') return []
    const { recipient, sender } = request.value
    const isLoggedIn = authentication.status === 'observed'
    const claims = trialsOf(envelope, message).flatMap((trial) => {
      if (trial.reply === undefined) return []
      if (judgeTrial(trial, recipient) !== 'refused') return []
      const isOwn = trial.address === sender
      const cause = isLoggedIn ? 'sender-not-owned' : 'auth-required'
      const read = recogniseReply(trial.reply, trial.stage, scene, {
        cause,
        confidence: isOwn && isLoggedIn ? 0.5 : 0.75,
        sender: trial.address,
      })
      return trial.firstReply === undefined ? read : read.map(tellOfSecond)
    })
    return claims
  },
})

// A refusal that is known to come at random was asked for twice before it counts.
function tellOfSecond(claim: Claim): Claim {
  return { ...claim, evidence: [...claim.evidence, observe('refused-twice')] }
}
