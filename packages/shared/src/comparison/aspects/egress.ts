import type { Egress, Run } from '../../model/run.ts'
import type { RunChange } from '../run-change.ts'

const parts = ['address', 'ehloName'] as const satisfies readonly (keyof Egress)[]

/** From where we came: servers judge senders by it. Empty where a run never reached out. */
export function compareEgress({ egress: before }: Run, { egress: after }: Run): RunChange[] {
  return parts
    .filter((part) => before[part] !== '' && after[part] !== '' && before[part] !== after[part])
    .map((part) => ({ about: 'egress', part, before: before[part], after: after[part] }))
}
