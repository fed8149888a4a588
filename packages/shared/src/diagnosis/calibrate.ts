import { causes } from '../causes/index.ts'
import type { Rival } from '../causes/cause.ts'
import type { Candidate } from './recognise.ts'
import type { Sign } from './signs.ts'

const maxClaims = 5
const least = 0.05

/**
 * Turns the strengths of single rules into shares of belief: what several causes claim is divided among them, and
 * causes known to leave the same traces get their share even where no rule named them.
 */
export function calibrate(candidates: readonly Candidate[], signs: ReadonlySet<Sign>): Candidate[] {
  const ranked = [...candidates].sort((left, right) => right.sure - left.sure)
  const [best, second] = ranked
  if (!best) return []
  if (!signs.has('failure') && best.sure < 0.97) return []
  const doubt = second ? Math.max(0, second.sure - 0.3) * 0.35 : 0
  const sure = best.sure * (1 - doubt)
  const others = ranked
    .slice(1)
    .map((claim) => ({ ...claim, sure: Math.min(claim.sure * 0.6, sure - 0.01) }))
  return withRivals([{ ...best, sure }, ...others])
    .filter((claim) => claim.sure >= least)
    .slice(0, maxClaims)
}

function withRivals(claims: Candidate[]): Candidate[] {
  const [best] = claims
  if (!best) return []
  const rivals: readonly Rival[] = causes[best.cause].rivals
  const known = new Set(claims.map((claim) => claim.cause))
  const added = rivals
    .filter((rival) => !known.has(rival.cause))
    .map((rival) => ({ cause: rival.cause, sure: rival.share, at: best.at }))
  return [best, ...[...claims.slice(1), ...added].sort((left, right) => right.sure - left.sure)]
}
