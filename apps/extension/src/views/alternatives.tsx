import type { Alternative } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import { settingsOf } from './health.ts'
import { Notice } from './notice.tsx'

type AlternativesProps = {
  alternatives: Alternative[]
  onAdopt: (alternative: Alternative) => void
}

export function Alternatives({ alternatives, onAdopt }: AlternativesProps) {
  const t = testWords()
  if (alternatives.length === 0) return null
  return (
    <Notice tone="ok">
      <p>{t.alternatives}</p>
      <div class="buttons">
        {alternatives.map((alternative) => (
          <button
            key={`${alternative.port}-${alternative.encryption}`}
            type="button"
            class="button primary"
            onClick={() => onAdopt(alternative)}
          >
            {t.adopt(settingsOf(alternative))}
          </button>
        ))}
      </div>
    </Notice>
  )
}
