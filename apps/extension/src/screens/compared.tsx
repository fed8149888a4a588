import { useEffect, useState } from 'preact/hooks'
import { isGood } from '@ehlo/shared/comparison'
import type { Run } from '@ehlo/shared'
import { historyWords } from '../i18n/history/words.ts'
import { seekLastGood } from '../state/history.ts'
import { go } from '../state/navigation.ts'
import { SinceGood } from '../views/since-good.tsx'
import '../styles/history.css'

/** What a test is to the others of its connection: where it failed, what changed since one went well. */
export function Compared({ run }: { run: Run }) {
  const t = historyWords()
  const [sought, setSought] = useState<{ of: string; good: Run | undefined }>()
  const isFailed = run.state === 'finished' && !isGood(run)
  useEffect(() => {
    if (isFailed) void seekLastGood(run).then((good) => setSought({ of: run.id, good }))
  }, [run.id, isFailed])
  const good = sought?.of === run.id ? sought.good : undefined
  const { connectionId } = run
  if (connectionId === undefined) return null
  return (
    <>
      {good === undefined ? null : <SinceGood good={good} run={run} />}
      <div class="buttons">
        {good === undefined ? null : (
          <button
            type="button"
            class="button small"
            onClick={() => go({ at: 'comparison', before: good.id, after: run.id })}
          >
            {t.compareWithGood}
          </button>
        )}
        <button
          type="button"
          class="button small"
          onClick={() => go({ at: 'history', connectionId })}
        >
          {t.showHistory}
        </button>
      </div>
    </>
  )
}
