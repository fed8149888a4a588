import type { Stage } from '@ehlo/shared'
import { duration } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { testWords } from '../i18n/test/words.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

const looks: Record<Stage['status'], { icon: IconName; tone: string }> = {
  running: { icon: 'spinner', tone: 'muted' },
  ok: { icon: 'ok', tone: 'ok-text' },
  failed: { icon: 'fail', tone: 'bad-text' },
  skipped: { icon: 'dash', tone: 'muted' },
}

/** Every stage with its time: open while the test runs, folded once there is an answer. */
export function Stages({ stages, isFolded }: { stages: Stage[]; isFolded: boolean }) {
  const t = testWords()
  if (stages.length === 0) return null
  return (
    <details class="fold" open={!isFolded}>
      <summary>
        <Icon name="chevron" />
        {t.steps}
      </summary>
      <ol class="stages">
        {stages.map((stage, index) => {
          const { icon, tone } = looks[stage.status]
          return (
            <li key={`${stage.id}-${index}`} class={stage.status}>
              <Icon name={icon} class={tone} />
              <span>{t.stages[stage.id]}</span>
              <span class="hidden-visually">{t.statuses[stage.status]}</span>
              <span class="time">
                {stage.status === 'skipped'
                  ? t.statuses.skipped
                  : stage.status === 'running'
                    ? '…'
                    : duration(language.value, stage.elapsedMs)}
              </span>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
