import { useEffect, useState } from 'preact/hooks'
import { findLastGood, isGood } from '@ehlo/shared/comparison'
import type { Run } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { language } from '../i18n/define-words.ts'
import { historyWords } from '../i18n/history/words.ts'
import { loadTitlesOf } from '../state/cause-titles.ts'
import { bringConnection, findConnection } from '../state/directory.ts'
import { history, loadHistory, loadOlder, seekLastGood } from '../state/history.ts'
import { mainFinding } from '../state/main-finding.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { Frame } from '../views/frame.tsx'
import { titleOf } from '../views/health.ts'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import { RunRow } from '../views/run-row.tsx'
import { SinceGood } from '../views/since-good.tsx'
import '../styles/history.css'
import { testNow } from './test-now.ts'

/** Every test of a connection; first of all, what changed since it last worked. */
export function HistoryScreen({ screen: { connectionId } }: ScreenProps<'history'>) {
  const t = historyWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  useEffect(() => {
    void bringConnection(connectionId)
    void loadHistory(connectionId)
  }, [])
  const connection = findConnection(connectionId)
  const known = history.value?.connectionId === connectionId ? history.value : undefined
  const runs = known?.runs ?? []
  const causes = [...new Set(runs.flatMap((run) => mainFinding(run.findings)?.cause ?? []))]
  useEffect(() => void loadTitlesOf(causes), [causes.join(), language.value])
  const choose = (id: string, isChosen: boolean) =>
    // A third one takes the place of the one that was ticked first.
    setChosen(isChosen ? [...chosen, id].slice(-2) : chosen.filter((other) => other !== id))
  return (
    <Frame
      title={t.title}
      flush
      foot={
        runs.length < 2 ? undefined : (
          <>
            <button
              type="button"
              class="button primary"
              disabled={chosen.length < 2}
              onClick={() => compare(runs, chosen)}
            >
              {t.compare}
            </button>
            {chosen.length < 2 ? <span class="label-small">{t.compareNote}</span> : null}
          </>
        )
      }
    >
      <div class="history-head stack">
        {connection === undefined ? null : <h2>{t.of(titleOf(connection))}</h2>}
        <Failure />
        <Newest runs={runs} />
      </div>
      {runs.length > 0 ? (
        <ul>
          {runs.map((run) => (
            <RunRow
              key={run.id}
              run={run}
              isChosen={chosen.includes(run.id)}
              onOpen={() => go({ at: 'run', id: run.id })}
              onChoose={(isChosen) => choose(run.id, isChosen)}
            />
          ))}
        </ul>
      ) : known === undefined || known.isLoading ? (
        <p class="empty muted">{baseWords().loading}</p>
      ) : known.failure === undefined ? (
        <div class="empty">
          <h2>{t.none}</h2>
          <p class="muted">{t.noneNote}</p>
          {connection === undefined ? null : (
            <button type="button" class="button primary" onClick={() => void testNow(connection)}>
              {t.test}
            </button>
          )}
        </div>
      ) : null}
      {known?.nextCursor === undefined ? null : (
        <div class="list-end">
          <button
            type="button"
            class="button small"
            disabled={known.isLoading}
            onClick={() => void loadOlder()}
          >
            {known.isLoading ? baseWords().loading : t.older}
          </button>
        </div>
      )}
    </Frame>
  )
}

function Failure() {
  const known = history.value
  if (known?.failure === undefined) return null
  return (
    <Notice tone="bad" isAlert>
      <p>{failureWords(known.failure)}</p>
      <button
        type="button"
        class="button small"
        onClick={() => void loadHistory(known.connectionId)}
      >
        {baseWords().retry}
      </button>
    </Notice>
  )
}

/** The newest run that ended, held against the last good one. */
function Newest({ runs }: { runs: readonly Run[] }) {
  const t = historyWords()
  const newest = runs.find(({ state }) => state === 'finished')
  const [sought, setSought] = useState<{ of: string; good: Run | undefined }>()
  const near = newest === undefined ? undefined : findLastGood(runs, newest)
  useEffect(() => {
    if (newest === undefined || near !== undefined || isGood(newest)) return
    void seekLastGood(newest).then((good) => setSought({ of: newest.id, good }))
  }, [newest?.id, near?.id])
  if (newest === undefined) return null
  if (isGood(newest)) return <p class="ok-text">{t.newestGood}</p>
  if (near !== undefined) return <SinceGood good={near} run={newest} />
  return sought?.of === newest.id ? <SinceGood good={sought.good} run={newest} /> : null
}

/** The earlier one first, however they were ticked. */
function compare(runs: readonly Run[], chosen: readonly string[]) {
  const [later, earlier] = runs.filter(({ id }) => chosen.includes(id))
  if (later === undefined || earlier === undefined) return
  go({ at: 'comparison', before: earlier.id, after: later.id })
}
