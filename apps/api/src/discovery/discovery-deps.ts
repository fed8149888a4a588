import type { InspectionDeps } from '../inspection/inspection-run.ts'
import type { DiscoveryLimits } from './race-sources.ts'

export type DiscoveryDeps = InspectionDeps & {
  /** Where Thunderbird's database of providers is kept. */
  databaseUrl?: string
  discovery?: Partial<DiscoveryLimits>
}
