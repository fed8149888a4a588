export { compareRuns } from './compare-runs.ts'
export { describeChange, type DescribedChange } from './describe-change.ts'
export { findLastGood, isGood } from './find-last-good.ts'
export type { RunChange } from './run-change.ts'
