import { isSameAddress } from '@ehlo/shared/names'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { findCopy } from '../judge-copy.ts'
import { isAcceptedReply } from '../judge-reply.ts'
import { trialsOf } from '../trials.ts'

const rewritingHosts = new Set(['smtp.gmail.com', 'smtp.googlemail.com'])
const rewritingGreeting = /^smtp\.gmail\.com ESMTP/
// Google signs every reply with the name of its server.
const rewritingSignature = /\bgsmtp$/

/** A server that accepts any sender and is known to put the login's own in its place. */
export const senderKept = defineCheck({
  id: 'sender-kept',
  needs: ['envelope'],
  uses: ['message', 'greeting', 'delivery'],
  interpret({ envelope, message, greeting, request, delivery }) {
    if (request.status !== 'observed') return []
    const { settings, sender } = request.value
    const greets = greeting.status === 'observed' ? greeting.value.text : ''
    const isKnown = rewritingHosts.has(settings.host) || rewritingGreeting.test(greets)
    return trialsOf(envelope, message).flatMap(({ address, stage, reply }) => {
      const isOwn = address === sender || isSameAddress(address, settings.username)
      if (isOwn || reply === undefined || !isAcceptedReply(reply)) return []
      if (findCopy(address, { delivery }) !== undefined) return []
      if (!isKnown && !rewritingSignature.test(reply.text.trimEnd())) return []
      const seen = observe('accepted-maybe-rewritten', { address })
      return [claim('sender-may-be-rewritten', 0.75, seen, stage)]
    })
  },
})
