import { signal } from '@preact/signals'
import type { Run } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { followRun, getRun } from '../api/runs.ts'
import { applyRunEvent } from './apply-run-event.ts'
import { ask, pairing } from './session.ts'

/** A run that was asked for by its id: from the history, or from a link. */
export type OpenedRun = { run: Run } | { failure: Failure }

const opened = signal<ReadonlyMap<string, OpenedRun>>(new Map())

export function openedRun(id: string): OpenedRun | undefined {
  return opened.value.get(id)
}

/** Fetches a run, and follows it while it goes; answers how to stop looking. */
export function openRun(id: string): () => void {
  const left = new AbortController()
  void fetchAndFollow(id, left.signal)
  return () => left.abort()
}

async function fetchAndFollow(id: string, signal: AbortSignal) {
  const answer = await ask((access) => getRun(access, id))
  if (signal.aborted) return
  keep(id, answer.ok ? { run: answer.value } : { failure: answer.failure })
  const access = pairing.value
  if (!answer.ok || answer.value.state !== 'running' || !access) return
  let run: Run | undefined = answer.value
  await followRun(access, id, {
    signal,
    onEvent(event) {
      run = applyRunEvent(run, event)
      if (run !== undefined) keep(id, { run })
    },
  })
}

function keep(id: string, next: OpenedRun) {
  opened.value = new Map([...opened.value, [id, next]])
}
