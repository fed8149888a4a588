import { describeChange } from '@ehlo/shared/comparison'
import type { RunChange } from '@ehlo/shared/comparison'
import { language } from '../i18n/define-words.ts'
import { historyWords } from '../i18n/history/words.ts'

/** What two runs saw differently, one line each: what it is, what it was, what it is now. */
export function Changes({ changes }: { changes: readonly RunChange[] }) {
  const t = historyWords()
  return (
    <dl class="changes">
      {changes.map((change, index) => {
        const { what, before, after } = describeChange(change, language.value)
        return (
          <div key={index}>
            <dt>{what}</dt>
            <dd class="was">
              <span class="hidden-visually">{t.before}: </span>
              {before}
            </dd>
            <dd class="is">
              <span class="hidden-visually">{t.now}: </span>
              {after}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
