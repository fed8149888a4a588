import type { Run } from '@ehlo/shared'
import { historyWords } from '../i18n/history/words.ts'
import { testWords } from '../i18n/test/words.ts'
import { tellingAnswer } from '../state/verdict.ts'
import type { Tone } from '../state/verdict.ts'

/** How a run ended, in the words of its verdict; never by a tone alone. */
export function summaryOf(run: Run): { tone: Tone; text: string } {
  const t = historyWords()
  if (run.state === 'running') return { tone: 'open', text: t.running }
  if (run.state === 'cancelled') return { tone: 'open', text: t.cancelled }
  const answer = tellingAnswer(run)
  if (answer === undefined) return { tone: 'open', text: t.noAnswer }
  const { answers, words } = testWords()
  const word = words[answer.word]
  const text = answer.about === 'login' ? word : `${answers[answer.about](answer.address)}: ${word}`
  return { tone: answer.tone, text }
}
