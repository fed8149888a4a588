import type { Attempt, Finding, Language, Message } from '@ehlo/shared'
import { quoteReply } from '@ehlo/shared/names'
import { ownReasons } from '../queue/settle-attempt.ts'
import { explainCause, type FindSettings, type RememberedFailing } from './explain-words.ts'

const unsent: ReadonlySet<Message['status']> = new Set(['deferred', 'held', 'in-doubt', 'failed'])

/**
 * Why a message is not where it should be, for whoever looks at it: the cause that its last attempt was put down to, with who
 * must act and the steps. Undefined where there was none, or the message is through or never set out.
 */
export async function explainMessage(
  message: Message,
  language: Language,
  findSettings: FindSettings,
): Promise<Finding | undefined> {
  const attempt = message.attempts.at(-1)
  if (attempt?.cause === undefined || !unsent.has(message.status)) return undefined
  const said = wordsOf(message, attempt)
  return explainCause(attempt.cause, said, language, await findSettings(attempt.connectionId))
}

// Where the server took the message for some, its reply is about those; the reason names who was refused. Of what is held
// the reason says why it is held.
function wordsOf(
  { reason = '', recipients, status }: Message,
  { result, stage = 'message', reply }: Attempt,
): RememberedFailing {
  if (result === 'accepted') {
    const named = recipients.find((address) => reason.startsWith(`${address}: `))
    const said = named === undefined ? reason : reason.slice(named.length + 2)
    const isByServer = !ownReasons.has(said) && status !== 'held'
    return { stage: 'envelope', said: isByServer ? said : '', isByServer }
  }
  if (reply !== undefined) return { stage, said: quoteReply(reply), isByServer: true }
  return { stage, said: status === 'held' ? '' : reason, isByServer: false }
}
