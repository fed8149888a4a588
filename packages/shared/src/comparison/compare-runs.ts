import type { Run } from '../model/run.ts'
import { compareCapabilities } from './aspects/capabilities.ts'
import { compareCertificates } from './aspects/certificate.ts'
import { compareDns } from './aspects/dns.ts'
import { compareEgress } from './aspects/egress.ts'
import { compareGreetings } from './aspects/greeting.ts'
import { compareOutcomes } from './aspects/outcome.ts'
import { comparePorts } from './aspects/ports.ts'
import { compareSettings } from './aspects/settings.ts'
import type { RunChange } from './run-change.ts'

/** In the order in which a person asks: how it ended, what we changed, what they changed, what lies in between. */
const aspects = [
  compareOutcomes,
  compareSettings,
  compareCertificates,
  compareGreetings,
  compareCapabilities,
  comparePorts,
  compareDns,
  compareEgress,
]

/** What differs between two runs, from the earlier to the later; only what both of them saw is compared. */
export function compareRuns(before: Run, after: Run): RunChange[] {
  return aspects.flatMap((compare) => compare(before, after))
}
