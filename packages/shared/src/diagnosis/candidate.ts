import type { CauseLabel } from '../causes/index.ts'

/** A cause that rules speak for: how surely, and where in the reading their evidence stands. */
export type Candidate = { cause: CauseLabel; sure: number; at: number }
