import { type CauseLabel, causes, explain, recogniseBy } from '@ehlo/shared/diagnosis/engine'
import { withoutSecrets } from '@ehlo/shared/report'
import type { ExplainedText } from '@ehlo/shared/report'
import type { Attempt, Language, Message } from '@ehlo/shared'
import { loadDiagnosisTexts } from './diagnosis-texts.ts'
import { bringConnection, findConnection } from './directory.ts'
import { quoteReply } from '@ehlo/shared/names'
import { bookFor } from './rule-pieces.ts'

// A cause that the API found where the words alone would not tell it.
const told = 0.9

/**
 * What the last attempt to send a message failed for, best first: by the cause that the API found, else by what the server
 * said. Undefined where none failed, or nobody said anything.
 */
export async function explainAttempt(
  message: Message,
  language: Language,
): Promise<ExplainedText | undefined> {
  const attempt = message.attempts.at(-1)
  if (attempt === undefined) return undefined
  const { cause = '' } = attempt
  const said = saidAt(attempt, message)
  if (said === undefined && !isKnown(cause)) return undefined
  if (attempt.connectionId !== null) await bringConnection(attempt.connectionId)
  const { host, port } = findConnection(attempt.connectionId) ?? {}
  const server = host === undefined ? {} : { host, ...(port === undefined ? {} : { port }) }
  const text = withoutSecrets(said ?? '')
  const { claims, provider } = recogniseBy(await bookFor(text), text, {
    ...server,
    ...(attempt.stage === undefined ? {} : { stage: attempt.stage }),
  })
  const evidence = said === undefined ? [] : [{ text }]
  const isTold = !isKnown(cause) || claims.some((claim) => claim.cause === cause)
  const all = isTold ? claims : [...claims, { cause, confidence: told, evidence }]
  const texts = await loadDiagnosisTexts(
    language,
    all.map((claim) => claim.cause),
  )
  const findings = explain(all, texts, { provider }).sort(
    (left, right) => Number(right.cause === cause) - Number(left.cause === cause),
  )
  return {
    kind: 'text',
    text: `${envelopeOf(message)}\n${text}`,
    ...server,
    findings,
    explainedAt: attempt.at,
    isAttempt: true,
  }
}

const mostRecipients = 3

function envelopeOf({ from, recipients }: Message): string {
  const more = recipients.length > mostRecipients ? ', …' : ''
  return `${from} → ${recipients.slice(0, mostRecipients).join(', ')}${more}`
}

/** The reply, else what the network or the library said; where some recipients were refused, what was said of them. */
function saidAt(attempt: Attempt, { status, reason }: Message): string | undefined {
  const { result, reply } = attempt
  if (result === 'accepted' && status !== 'failed') return undefined
  if (reply !== undefined && result !== 'accepted') return quoteReply(reply)
  // Ehlo's own reasons are single words.
  return reason?.includes(' ') ? reason : undefined
}

function isKnown(cause: string): cause is CauseLabel {
  return Object.hasOwn(causes, cause)
}
