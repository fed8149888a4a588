import type { Draft } from '../draft.ts'
import type { Place } from './place.ts'

/** Servers that wait for the ports below them. */
export type Group = { drafts: Draft[]; hasPorts: boolean; at: Place }

const mostInGroup = 40
/** How far apart servers of one list may stand. */
const reachOfList = 3

/** Whether a server that is one, not only a possible one, waits for its port. */
export function isAwaited(group: Group | undefined, at: Place): boolean {
  if (group === undefined || group.hasPorts || arePossible(group.drafts)) return false
  return group.at.section === at.section
}

/** The servers right above that share what comes with these. */
export function listAbove(
  before: Group | undefined,
  drafts: readonly Draft[],
  at: Place,
): readonly Draft[] {
  const isList =
    before !== undefined &&
    !before.hasPorts &&
    arePossible(before.drafts) === arePossible(drafts) &&
    before.at.section === at.section &&
    at.line - before.at.line <= reachOfList &&
    before.drafts.length < mostInGroup
  return isList ? before.drafts : []
}

function arePossible(drafts: readonly Draft[]): boolean {
  return drafts.every(({ isPossible }) => isPossible)
}
