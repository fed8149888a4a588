import type { Run } from '@ehlo/shared'
import { language } from '../i18n/define-words.ts'
import { clockInList } from '../i18n/format.ts'
import { historyWords } from '../i18n/history/words.ts'
import { causeTitle } from '../state/cause-titles.ts'
import { mainFinding } from '../state/main-finding.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { summaryOf } from './run-summary.ts'

const looks: Record<ReturnType<typeof summaryOf>['tone'], { icon: IconName; tone: string }> = {
  ok: { icon: 'ok', tone: 'ok-text' },
  bad: { icon: 'fail', tone: 'bad-text' },
  warn: { icon: 'question', tone: 'warn-text' },
  open: { icon: 'dash', tone: 'muted' },
}

type RunRowProps = {
  run: Run
  isChosen: boolean
  onOpen: () => void
  onChoose: (isChosen: boolean) => void
}

/** One run of a history: how it ended, why, when, by whom and how far it went. */
export function RunRow({ run, isChosen, onOpen, onChoose }: RunRowProps) {
  const t = historyWords()
  const { tone, text } = summaryOf(run)
  const time = clockInList(language.value, run.startedAt)
  const cause = tone === 'ok' ? undefined : mainFinding(run.findings)
  const details = [
    time,
    t.by(run.startedBy),
    ...(run.depth === undefined ? [] : [t.depths[run.depth]]),
  ]
  return (
    <li class="row">
      <div class="head">
        <button type="button" class="open" onClick={onOpen}>
          <Icon
            name={run.state === 'running' ? 'spinner' : looks[tone].icon}
            class={looks[tone].tone}
          />
          <span class="lines">
            <span class={`title ${looks[tone].tone}`}>{text}</span>
            {cause === undefined ? null : (
              <span class="cause">{causeTitle(cause.cause) ?? cause.title}</span>
            )}
            <span class="detail">{details.join(' · ')}</span>
          </span>
        </button>
        <input
          type="checkbox"
          class="tick"
          aria-label={t.choose(time)}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </div>
    </li>
  )
}
