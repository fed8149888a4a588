import { useState } from 'preact/hooks'
import type { Run } from '@ehlo/shared'
import { inspectWords } from '../i18n/inspect/words.ts'
import { mayChange } from '../state/session.ts'
import { settingsOf } from '../views/health.ts'
import { Icon } from '../views/icon.tsx'
import { Notice } from '../views/notice.tsx'
import { TryForm } from '../views/try-form.tsx'
import { trySettings, adoptSettings } from './try-settings.ts'

/** How mail programs get in, with what can be done with it. */
export function WayIn({ run }: { run: Run }) {
  const t = inspectWords()
  const [isTrying, setTrying] = useState(false)
  const isOver = run.state !== 'running'
  const [best, ...others] = run.alternatives
  if (best === undefined) {
    const hasAnswers = run.ports !== undefined && run.ports.length > 0
    return isOver && hasAnswers ? <Notice tone="bad">{t.noneWorks}</Notice> : null
  }
  const isClear = best.encryption === 'none'
  const { certificate } = run
  const isAccepted = certificate === undefined || (certificate.trusted && certificate.nameMatch)
  return (
    <section class="section">
      <h2>{isOver ? t.recommended : t.recommendedSoFar}</h2>
      <article class={isClear || !isAccepted ? 'recommended doubtful' : 'recommended'}>
        <div>
          <p class="server">{best.host}</p>
          <p>{settingsOf(best)}</p>
        </div>
        {isClear ? <p class="warn-text">{t.cleartextOnly}</p> : null}
        {isAccepted ? null : <p class="warn-text">{t.badCertificate}</p>}
        {others.length === 0 ? null : (
          <p class="label-small">
            {t.othersWork}: {others.map(settingsOf).join(', ')}
          </p>
        )}
        {isTrying ? (
          <TryForm
            settings={best}
            usernames={[]}
            onTry={(login) => void trySettings(best, login)}
          />
        ) : (
          <div class="buttons">
            {mayChange.value ? (
              <button type="button" class="button primary" onClick={() => adoptSettings(best)}>
                <Icon name="plus" />
                {t.use}
              </button>
            ) : null}
            <button type="button" class="button" onClick={() => setTrying(true)}>
              {t.test}
            </button>
          </div>
        )}
      </article>
    </section>
  )
}
