import type { Answer } from './failure.ts'

/** Any other reply than the one that is needed to go on is a failure that holds it. */
export function demandCode(answer: Answer, code: number): Answer {
  if (answer.status === 'failed' || answer.reply.code === code) return answer
  return { status: 'failed', failure: { kind: 'reply', reply: answer.reply } }
}
