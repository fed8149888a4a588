import type { IdentityVerdict } from '../../model/outcome.ts'
import type { Run } from '../../model/run.ts'
import type { RunChange } from '../run-change.ts'

/** How the runs ended: the login, each address that both tried or only the later was asked about, and where they failed. */
export function compareOutcomes(before: Run, after: Run): RunChange[] {
  if (before.outcome === undefined || after.outcome === undefined) return []
  const [from, to] = [before.outcome.authentication.status, after.outcome.authentication.status]
  const stages = { before: failedStageOf(before), after: failedStageOf(after) }
  return [
    ...(from === to ? [] : [{ about: 'login' as const, before: from, after: to }]),
    ...compareIdentities(before.outcome, after.outcome),
    ...(stages.before === stages.after ? [] : [{ about: 'failed-stage' as const, ...stages }]),
  ]
}

type Identities = { sender: IdentityVerdict; onBehalfOf: IdentityVerdict[] }

function compareIdentities(before: Identities, after: Identities): RunChange[] {
  const earlier = new Map(
    identitiesOf(before).map(({ address, status }) => [address.toLowerCase(), status]),
  )
  return identitiesOf(after).flatMap(({ address, status }) => {
    const was = earlier.get(address.toLowerCase())
    // That an address was asked about and not tried is a matter of depth, or of a login that failed: no change of its own.
    if (status === 'not-tested' || was === 'not-tested' || was === status) return []
    return [{ about: 'identity' as const, address, before: was ?? 'not-tested', after: status }]
  })
}

function identitiesOf({ sender, onBehalfOf }: Identities): IdentityVerdict[] {
  return [sender, ...onBehalfOf]
}

function failedStageOf({ stages }: Run) {
  return stages.find(({ status }) => status === 'failed')?.id ?? null
}
