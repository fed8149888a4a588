import { isPractice } from '@ehlo/shared/names'
import type { Alternative, Connection, Run } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import { findConnection } from '../state/directory.ts'
import { go } from '../state/navigation.ts'
import { mayChange } from '../state/session.ts'
import * as test from '../state/test-run.ts'
import { answersOf, isSuccess } from '../state/verdict.ts'
import { Alternatives } from '../views/alternatives.tsx'
import { Findings } from '../views/findings.tsx'
import { lazily } from '../views/lazily.tsx'
import { Notice } from '../views/notice.tsx'
import { RunFacts } from '../views/run-facts.tsx'
import { RunProgress } from '../views/run-progress.tsx'
import { Stages } from '../views/stages.tsx'
import { Transcript } from '../views/transcript.tsx'
import { useTold } from '../views/use-told.ts'
import { Verdict } from '../views/verdict.tsx'
import '../styles/test.css'

// Wanted only where something failed, and heavy with the names of providers.
const Compared = lazily(async () => (await import('./compared.tsx')).Compared)

/** What a run says, as far as it has come. */
export function RunParts({ run, connection }: { run: Run; connection: Connection | undefined }) {
  const t = testWords()
  const findings = useTold(run)
  const isOver = run.state !== 'running'
  const wasRefused = run.outcome?.authentication.status === 'fail'
  return (
    <>
      {run.settings && isPractice(run.settings) ? <p class="muted">{t.practice}</p> : null}
      {isOver ? null : <RunProgress run={run} />}
      {run.state === 'cancelled' ? <Notice tone="plain">{t.cancelled}</Notice> : null}
      {isOver ? <Verdict answers={answersOf(run)} /> : null}
      {isOver && wasRefused ? <Notice tone="warn">{t.secondTry}</Notice> : null}
      {connection === undefined || !mayChange.value ? null : (
        <Alternatives
          alternatives={run.alternatives}
          onAdopt={(alternative) => void adopt(connection, alternative)}
        />
      )}
      <Findings
        findings={findings}
        hasFailed={isOver && !isSuccess(run)}
        onMessage={({ cause }) => go({ at: 'message', cause, runId: run.id })}
        onField={
          connection === undefined || !mayChange.value
            ? undefined
            : (field) => correct(connection, field)
        }
      />
      {isOver ? <Compared run={run} /> : null}
      <Stages stages={run.stages} isFolded={isOver} />
      <Transcript lines={run.transcript} />
      {isOver ? <RunFacts run={run} /> : null}
    </>
  )
}

function correct(connection: Connection, field: string) {
  go({ at: 'connection', id: connection.id, focus: field })
}

/** One click where the password was typed just now; else the form, where only the password is missing. */
async function adopt(connection: Connection, alternative: Alternative) {
  const { host, port, encryption } = alternative
  if (await test.adopt(connection, alternative)) {
    const changed = findConnection(connection.id) ?? connection
    const identities = await test.recallIdentities(changed)
    await test.testConnection(changed, identities, test.defaultDepth.value)
    return
  }
  go({ at: 'connection', id: connection.id, preset: { host, encryption, port: String(port) } })
}
