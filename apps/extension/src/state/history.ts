import { signal } from '@preact/signals'
import { findLastGood } from '@ehlo/shared/comparison'
import type { Run } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { listRuns } from '../api/runs.ts'
import { ask } from './session.ts'

export type History = {
  connectionId: string
  /** Newest first, without transcripts. */
  runs: Run[]
  nextCursor: string | undefined
  isLoading: boolean
  failure: Failure | undefined
}

export const history = signal<History>()

const runsAtOnce = 30
const mostPages = 5

/** Loads the newest runs of a connection; what was loaded of it before stays until they are there. */
export async function loadHistory(connectionId: string): Promise<void> {
  if (history.value?.connectionId !== connectionId) {
    history.value = {
      connectionId,
      runs: [],
      nextCursor: undefined,
      isLoading: true,
      failure: undefined,
    }
  }
  await load(connectionId, undefined)
}

export async function loadOlder(): Promise<void> {
  const known = history.value
  if (known?.nextCursor !== undefined) await load(known.connectionId, known.nextCursor)
}

async function load(connectionId: string, cursor: string | undefined) {
  change(connectionId, () => ({ isLoading: true, failure: undefined }))
  const page = await ask((access) => listRuns(access, { connectionId, limit: runsAtOnce, cursor }))
  change(connectionId, ({ runs }) =>
    page.ok
      ? {
          isLoading: false,
          runs: cursor === undefined ? page.value.items : [...runs, ...page.value.items],
          nextCursor: page.value.nextCursor,
        }
      : { isLoading: false, failure: page.failure },
  )
}

/** Whoever has gone on to another connection is not shown what comes late. */
function change(connectionId: string, next: (known: History) => Partial<History>) {
  const known = history.value
  if (known?.connectionId === connectionId) history.value = { ...known, ...next(known) }
}

/** Looks for the last good test before a run, as far back as anyone would ask. */
export async function seekLastGood(run: Run): Promise<Run | undefined> {
  const { connectionId } = run
  if (connectionId === undefined) return undefined
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const query = { connectionId, limit: runsAtOnce, cursor }
    const answer = await ask((access) => listRuns(access, query))
    if (!answer.ok) return undefined
    const found = findLastGood(answer.value.items, run)
    if (found !== undefined) return found
    cursor = answer.value.nextCursor
    if (cursor === undefined) return undefined
  }
  return undefined
}
