import type { Attempt, Finding, Language, Message } from '@ehlo/shared'
import { quoteReply } from '@ehlo/shared/names'
import { explainCause, type FindSettings } from './explain-words.ts'

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
  const { cause, stage = 'message' } = attempt
  const said = { stage, said: wordsOf(message, attempt) }
  return explainCause(cause, said, language, await findSettings(attempt.connectionId))
}

// Where the server took the message for some, its reply is about those; the reason names who was refused. Of what is held
// the reason says why it is held.
function wordsOf({ reason = '', status }: Message, { result, reply }: Attempt): string {
  if (reply !== undefined && result !== 'accepted') return quoteReply(reply)
  return status === 'held' ? '' : reason
}
