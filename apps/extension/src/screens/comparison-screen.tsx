import { useEffect } from 'preact/hooks'
import { compareRuns } from '@ehlo/shared/comparison'
import type { Run } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { language } from '../i18n/define-words.ts'
import { clock } from '../i18n/format.ts'
import { historyWords } from '../i18n/history/words.ts'
import { mainFinding } from '../state/main-finding.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { openRun, openedRun } from '../state/opened-runs.ts'
import { answersOf } from '../state/verdict.ts'
import { Changes } from '../views/changes.tsx'
import { Frame } from '../views/frame.tsx'
import { destinationOf } from '../views/health.ts'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import { RunFacts } from '../views/run-facts.tsx'
import { Stages } from '../views/stages.tsx'
import { useTold } from '../views/use-told.ts'
import { Verdict } from '../views/verdict.tsx'
import '../styles/history.css'
import '../styles/test.css'

/** Two runs: what differs first, then each of them, beside each other where there is room. */
export function ComparisonScreen({ screen: { before, after } }: ScreenProps<'comparison'>) {
  const t = historyWords()
  useEffect(() => openRun(before), [before])
  useEffect(() => openRun(after), [after])
  const sides = [openedRun(before), openedRun(after)]
  const [earlier, later] = sides.map((side) =>
    side !== undefined && 'run' in side ? side.run : undefined,
  )
  const failed = sides.find((side) => side !== undefined && 'failure' in side)
  return (
    <Frame title={t.comparison}>
      <div class="stack wide">
        {failed !== undefined && 'failure' in failed ? (
          <Notice tone="bad" isAlert>
            <p>{failureWords(failed.failure)}</p>
          </Notice>
        ) : null}
        {earlier === undefined || later === undefined ? (
          failed === undefined ? (
            <p class="muted">{baseWords().loading}</p>
          ) : null
        ) : (
          <>
            <Differences earlier={earlier} later={later} />
            <div class="sides">
              <Side title={t.earlier} run={earlier} />
              <Side title={t.later} run={later} />
            </div>
          </>
        )}
      </div>
    </Frame>
  )
}

function Differences({ earlier, later }: { earlier: Run; later: Run }) {
  const t = historyWords()
  const changes = compareRuns(earlier, later)
  return (
    <section class="since-good">
      <h2>{t.differences}</h2>
      {changes.length === 0 ? <p>{t.noDifferences}</p> : <Changes changes={changes} />}
    </section>
  )
}

function Side({ title, run }: { title: string; run: Run }) {
  const t = historyWords()
  const best = mainFinding(useTold(run))
  return (
    <section class="side stack">
      <div>
        <h2>{title}</h2>
        <p class="label-small">
          {t.startedBy(run.startedBy, clock(language.value, run.startedAt))}
          {run.depth === undefined ? '' : ` · ${t.depths[run.depth]}`}
        </p>
        {run.settings === undefined ? null : <p class="muted">{destinationOf(run.settings)}</p>}
      </div>
      <Verdict answers={answersOf(run)} />
      {best === undefined ? null : <p>{best.title}</p>}
      <Stages stages={run.stages} isFolded={false} />
      <RunFacts run={run} />
      <div class="buttons">
        <button type="button" class="button small" onClick={() => go({ at: 'run', id: run.id })}>
          {t.openRun}
        </button>
      </div>
    </section>
  )
}
