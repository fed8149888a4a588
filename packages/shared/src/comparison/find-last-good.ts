import type { Run } from '../model/run.ts'

/** Whether a test is one to hold others against: the login worked, where there is one, and no sender was refused. */
export function isGood({ kind, state, outcome, settings, stages }: Run): boolean {
  if (kind !== 'test' || state !== 'finished' || outcome === undefined) return false
  const { authentication, sender, onBehalfOf } = outcome
  const needsNoLogin = settings?.authMethod === 'none' && authentication.status === 'not-tested'
  return (
    (authentication.status === 'pass' || needsNoLogin) &&
    stages.every(({ status }) => status !== 'failed') &&
    [sender, ...onBehalfOf].every(({ status }) => status !== 'refused' && status !== 'rewritten')
  )
}

/** The last good test of the same connection before `run`, in a history that goes from newest to oldest. */
export function findLastGood(history: readonly Run[], run: Run): Run | undefined {
  return history.find(
    (earlier) =>
      earlier.id !== run.id &&
      earlier.connectionId === run.connectionId &&
      earlier.startedAt < run.startedAt &&
      isGood(earlier),
  )
}
