import { offers } from './capabilities.ts'
import type { Answer } from './failure.ts'
import type { SmtpSession } from './session.ts'

/** What the server said to one reverse-path: to MAIL, and to RCPT where MAIL was accepted. */
export type EnvelopeAnswer = { reversePath: string; mail: Answer; rcpt?: Answer }

/**
 * Offers each reverse-path with the same forward-path and resets: nothing is sent. In one flight where the server
 * pipelines (RFC 2920), whatever their number; one command at a time otherwise. Each flight and each reverse-path that is
 * offered alone may take `limitMs`. Those without an answer, since the session ended before, are left out.
 */
export async function offerEnvelopes(
  session: SmtpSession,
  reversePaths: readonly string[],
  forwardPath: string,
  limitMs: number,
): Promise<EnvelopeAnswer[]> {
  const isPipelined =
    session.capabilities !== undefined && offers(session.capabilities, 'PIPELINING')
  session.limit(limitMs)
  const answers = isPipelined
    ? await offerTogether(session, reversePaths, forwardPath)
    : await offerInTurn(session, reversePaths, forwardPath, limitMs)
  session.limit(undefined)
  return answers
}

async function offerTogether(
  session: SmtpSession,
  reversePaths: readonly string[],
  forwardPath: string,
): Promise<EnvelopeAnswer[]> {
  const groups = reversePaths.map((reversePath) => [
    { text: mailCommand(session, reversePath, forwardPath) },
    { text: `RCPT TO:<${forwardPath}>` },
    { text: 'RSET' },
  ])
  const replies = await Promise.all(session.askAll(groups.flat()))
  return reversePaths.flatMap((reversePath, index) => {
    const mail = replies[index * 3]!
    const rcpt = replies[index * 3 + 1]!
    return toAnswers(reversePath, mail, rcpt)
  })
}

async function offerInTurn(
  session: SmtpSession,
  reversePaths: readonly string[],
  forwardPath: string,
  limitMs: number,
): Promise<EnvelopeAnswer[]> {
  const answers: EnvelopeAnswer[] = []
  for (const reversePath of reversePaths) {
    session.limit(limitMs)
    const mail = await session.ask(mailCommand(session, reversePath, forwardPath))
    const rcpt = isAccepted(mail) ? await session.ask(`RCPT TO:<${forwardPath}>`) : undefined
    answers.push(...toAnswers(reversePath, mail, rcpt))
    if (session.failure !== undefined || isUnanswered(mail)) break
    await session.ask('RSET')
  }
  return answers
}

function toAnswers(reversePath: string, mail: Answer, rcpt?: Answer): EnvelopeAnswer[] {
  if (isUnanswered(mail)) return []
  // A refused MAIL makes the RCPT of the same flight a bad sequence, which says nothing.
  if (!isAccepted(mail) || rcpt === undefined) return [{ reversePath, mail }]
  return isUnanswered(rcpt) ? [] : [{ reversePath, mail, rcpt }]
}

// RFC 5321 §3.8: a 421 answers no command in particular, it ends the session.
function isUnanswered(answer: Answer): boolean {
  return answer.status === 'failed' || answer.reply.code === 421
}

export function isAccepted(answer: Answer | undefined): boolean {
  return answer?.status === 'replied' && answer.reply.code >= 200 && answer.reply.code < 300
}

function mailCommand(session: SmtpSession, reversePath: string, forwardPath: string): string {
  const needsUtf8 = /[^\x20-\x7e]/.test(reversePath + forwardPath)
  const offered = session.capabilities !== undefined && offers(session.capabilities, 'SMTPUTF8')
  return `MAIL FROM:<${reversePath}>${needsUtf8 && offered ? ' SMTPUTF8' : ''}`
}
