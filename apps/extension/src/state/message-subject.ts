import type { Attempt, ExplainedMessage, Message } from '@ehlo/shared'
import { quoteReply } from '@ehlo/shared/names'
import type { ExplainedText } from '@ehlo/shared/report'
import { bringConnection, findConnection } from './directory.ts'
import { refusedRecipients } from './refused-recipients.ts'

/** What the API found the last attempt to have failed of, as something to report; undefined where it found nothing. */
export async function messageSubject(
  message: ExplainedMessage,
): Promise<ExplainedText | undefined> {
  const attempt = message.attempts.at(-1)
  const { finding } = message
  if (attempt === undefined || finding === undefined) return undefined
  if (attempt.connectionId !== null) await bringConnection(attempt.connectionId)
  const { host, port } = findConnection(attempt.connectionId) ?? {}
  const said = wordsOf(attempt) ?? finding.evidence.map(({ text }) => text).join('\n')
  return {
    kind: 'text',
    text: [envelopeOf(message, said), said].join('\n').trim(),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    findings: [finding],
    explainedAt: attempt.at,
    attempt: message.status === 'failed' ? 'failed' : 'waits',
  }
}

const mostRecipients = 3

function envelopeOf(message: Message, said: string): string {
  const refused = refusedRecipients(message, said)
  if (refused.length === 0) return message.from
  const more = refused.length > mostRecipients ? ', …' : ''
  return `${message.from} → ${refused.slice(0, mostRecipients).join(', ')}${more}`
}

/** Where the server took the message for some, its reply is about those. */
function wordsOf({ result, reply }: Attempt): string | undefined {
  return reply === undefined || result === 'accepted' ? undefined : quoteReply(reply)
}
