import type { Run } from '@ehlo/shared'
import { clock, duration } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { testWords } from '../i18n/test/words.ts'

/** When and from where it was tested, so that nobody claims more than was seen. */
export function RunFacts({ run }: { run: Run }) {
  const t = testWords()
  const facts = [
    t.testedFrom(`${run.egress.ehloName} (${run.egress.address})`),
    t.at(clock(language.value, run.startedAt)),
    t.took(duration(language.value, run.elapsedMs)),
  ]
  return <p class="label-small">{facts.join(' ')}</p>
}
