import type { Run } from '@ehlo/shared'
import { language } from '../i18n/define-words.ts'
import { ago } from '../i18n/format.ts'
import { historyWords } from '../i18n/history/words.ts'
import { reasonsSince } from '../state/reasons-since.ts'
import { Changes } from './changes.tsx'

/** Why it may have worked then and not now. */
export function SinceGood({ good, run }: { good: Run | undefined; run: Run }) {
  const t = historyWords()
  if (good === undefined) return <p class="muted">{t.noGood}</p>
  const reasons = reasonsSince(good, run)
  return (
    <section class="since-good">
      <h2>{t.sinceGood(ago(language.value, good.startedAt), good.startedBy)}</h2>
      {reasons.length === 0 ? <p>{t.nothingChanged}</p> : <Changes changes={reasons} />}
    </section>
  )
}
