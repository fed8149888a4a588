import { quoteReply } from '@ehlo/shared/names'
import type { Finding } from '@ehlo/shared'
import type { SendOutcome } from '../carrier/carrier.ts'
import { explainWords, type Failing, type FindSettings } from './explain-words.ts'

/** What a failed attempt most likely means, in English; nothing where it cannot be told. */
export async function explainOutcome(
  outcome: SendOutcome,
  findSettings: () => ReturnType<FindSettings>,
): Promise<Finding | undefined> {
  const failing = readFailing(outcome)
  return failing && explainWords(failing, await findSettings())
}

function readFailing(outcome: SendOutcome): Failing | undefined {
  switch (outcome.result) {
    case 'accepted': {
      const reply = outcome.rejected.find((each) => each.reply !== undefined)?.reply
      return reply && { stage: 'envelope', said: quoteReply(reply) }
    }
    case 'refused':
    case 'deferred':
      return { stage: outcome.stage, said: quoteReply(outcome.reply) }
    case 'login-refused':
      return {
        stage: 'authenticate',
        said: outcome.reply === undefined ? outcome.text : quoteReply(outcome.reply),
      }
    case 'unreachable':
      return { stage: outcome.stage, said: outcome.text }
    case 'in-doubt':
      return undefined
  }
}
