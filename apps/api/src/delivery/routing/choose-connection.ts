import { domainOf, judgeSender } from '@ehlo/shared'
import type { AuthMethod, RouteRule } from '@ehlo/shared'

/** What routing needs to know of a connection. */
export type RouteCandidate = {
  id: string
  corporationId: string | null
  senderDomain: string | null
  senderAddress: string | null
  active: boolean
  priority: number
  authMethod: AuthMethod
}

export type RouteQuery = {
  from: string
  corporationId: string | null
  /** The corporation's own domains; where any are listed, a From outside them is refused. */
  corporationDomains: readonly string[]
}

type RejectionReason =
  | 'inactive'
  | 'other-corporation'
  | 'sender-outside-corporation'
  | 'other-sender-address'
  | 'other-sender-domain'
  | 'token-cannot-be-renewed'
  | 'less-specific'
  | 'lower-priority'

type ConsideredCandidate =
  | { id: string; chosen: true; rule: RouteRule }
  | { id: string; chosen: false; rule?: RouteRule; rejectedBecause: RejectionReason }

export type Fitting = { id: string; rule: RouteRule }

type Choice = {
  /** The connections that may carry the mail, best first. */
  fitting: Fitting[]
  /** Of these, what may stand in for the first while its server is down: those of its own scope, in order of priority. */
  backups: Fitting[]
  considered: ConsideredCandidate[]
}

/**
 * Which connections may carry a mail, best first: exact sender address, then sender domain, then any sender; within
 * each the corporation's own before those of all; then priority. One pure function for tests, simulator and delivery,
 * so that they cannot differ. It fails closed: what is not known to fit does not.
 */
export function chooseConnection(query: RouteQuery, candidates: readonly RouteCandidate[]): Choice {
  const judged = candidates.map((candidate) => ({ candidate, fit: judgeFit(query, candidate) }))
  const fitting = judged
    .flatMap(({ candidate, fit }) => (fit.fits ? [{ candidate, rule: fit.rule }] : []))
    .toSorted((a, b) => compare(a.candidate, b.candidate))
  const best = fitting[0]
  const isOfBestScope = (candidate: RouteCandidate) =>
    best !== undefined && specificity(candidate) === specificity(best.candidate)
  const considered = judged.map(({ candidate, fit }): ConsideredCandidate => {
    if (!fit.fits) return { id: candidate.id, chosen: false, rejectedBecause: fit.reason }
    if (candidate === best?.candidate) return { id: candidate.id, chosen: true, rule: fit.rule }
    const rejectedBecause = isOfBestScope(candidate) ? 'lower-priority' : 'less-specific'
    return { id: candidate.id, chosen: false, rule: fit.rule, rejectedBecause }
  })
  const place = new Map(fitting.map(({ candidate }, index) => [candidate.id, index]))
  const toFitting = ({ candidate, rule }: (typeof fitting)[number]) => ({ id: candidate.id, rule })
  return {
    fitting: fitting.map(toFitting),
    backups: fitting
      .slice(1)
      .filter(({ candidate }) => isOfBestScope(candidate))
      .map(toFitting),
    considered: considered.toSorted(
      (a, b) =>
        (place.get(a.id) ?? fitting.length) - (place.get(b.id) ?? fitting.length) ||
        compareText(a.id, b.id),
    ),
  }
}

type Fit = { fits: true; rule: RouteRule } | { fits: false; reason: RejectionReason }

function judgeFit(query: RouteQuery, candidate: RouteCandidate): Fit {
  if (candidate.corporationId !== null && candidate.corporationId !== query.corporationId) {
    return { fits: false, reason: 'other-corporation' }
  }
  if (!isWithinCorporation(query)) return { fits: false, reason: 'sender-outside-corporation' }
  if (!candidate.active) return { fits: false, reason: 'inactive' }
  const sender = judgeSender(candidate, query.from)
  if (sender !== 'within') return { fits: false, reason: sender }
  if (candidate.authMethod === 'xoauth2') return { fits: false, reason: 'token-cannot-be-renewed' }
  return { fits: true, rule: ruleOf(candidate) }
}

/** Whether the corporation may send as this address at all. */
export function isWithinCorporation(
  query: Pick<RouteQuery, 'from' | 'corporationDomains'>,
): boolean {
  const { from, corporationDomains } = query
  return corporationDomains.length === 0 || corporationDomains.includes(domainOf(from))
}

function ruleOf(candidate: RouteCandidate): RouteRule {
  if (candidate.senderAddress !== null) return 'sender-address'
  return candidate.senderDomain === null ? 'any-sender' : 'sender-domain'
}

// Lower is more specific; two candidates of one number that both fit a sender have the same scope.
function specificity(candidate: RouteCandidate): number {
  const bySender = { 'sender-address': 0, 'sender-domain': 2, 'any-sender': 4, fallback: 6 }
  return bySender[ruleOf(candidate)] + (candidate.corporationId === null ? 1 : 0)
}

function compare(a: RouteCandidate, b: RouteCandidate): number {
  return specificity(a) - specificity(b) || a.priority - b.priority || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
