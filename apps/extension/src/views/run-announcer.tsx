import type { Run } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import { answersOf } from '../state/verdict.ts'

/** One polite line for screen readers: the present stage, then the summary, once. */
export function RunAnnouncer({ run, isRunning }: { run: Run | undefined; isRunning: boolean }) {
  return (
    <p class={isRunning ? 'label-small' : 'hidden-visually'} role="status">
      {announcement(run, isRunning)}
    </p>
  )
}

function announcement(run: Run | undefined, isRunning: boolean): string {
  const t = testWords()
  if (isRunning) {
    const current = run?.stages.at(-1)
    return current === undefined ? t.running : t.announceRunning(t.stages[current.id])
  }
  if (run === undefined) return ''
  const answers = answersOf(run).map(
    ({ about, address, word }) => `${t.answers[about](address)}: ${t.words[word]}`,
  )
  return t.announceDone(answers.length === 0 ? t.nothingFound : answers.join(' '))
}
