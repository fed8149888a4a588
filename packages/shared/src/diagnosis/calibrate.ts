import { rivals } from '../causes/rivals.ts'
import type { Candidate } from './candidate.ts'
import type { Sign } from './sign.ts'

const maxClaims = 5
const least = 0.05
/** What a text without any word of failure must be worth to be taken for one. */
const tellsByItself = 0.88
/** The same, where somebody asks about a server. */
const tellsOfServer = 0.8
/** First findings are right more often than rules claim: on all corpora together the odds are this much better. */
const modesty = 2.1
/** Rules of a code alone: nothing beside one that knows the words. */
const faint = 0.35
const knowing = 0.7
/** How much a second explanation takes away from the first. */
const dissent = 0.4

/**
 * Turns the strengths of single rules into shares of belief: what several causes claim is divided among them by their
 * odds, and causes known to leave the same traces get their share even where no rule named them.
 */
export function calibrate(candidates: readonly Candidate[], signs: ReadonlySet<Sign>): Candidate[] {
  const ranked = [...candidates].sort((left, right) => right.sure - left.sure)
  const [best, ...lesser] = ranked
  if (!best) return []
  const others = best.sure < knowing ? lesser : lesser.filter(({ sure }) => sure >= faint)
  const needed = signs.has('remote-host-wanted') ? tellsOfServer : tellsByItself
  if (!signs.has('failure') && best.sure < needed) return []
  const against = others.reduce((sum, other) => sum + odds(other.sure), 0)
  const share = odds(best.sure) / (odds(best.sure) + dissent * against)
  const sure = probability(odds(best.sure * share) * modesty)
  const rest = others.map((other) => ({
    ...other,
    sure: Math.min(other.sure * (1 - share * 0.5), sure - 0.01),
  }))
  return withRivals([{ ...best, sure }, ...rest])
    .filter((claim) => claim.sure >= least)
    .slice(0, maxClaims)
}

function odds(sure: number): number {
  return sure / (1 - sure)
}

function probability(odds: number): number {
  return odds / (1 + odds)
}

function withRivals(claims: Candidate[]): Candidate[] {
  const [best] = claims
  if (!best) return []
  const rest = claims.slice(1)
  for (const { cause, share } of rivals[best.cause] ?? [])
    if (!claims.some((claim) => claim.cause === cause))
      rest.push({ cause, sure: share, at: best.at })
  return [best, ...rest.sort((left, right) => right.sure - left.sure)]
}
