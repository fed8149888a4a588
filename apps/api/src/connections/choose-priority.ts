import { Refusal } from '../refusal.ts'
import type { ConnectionStore } from './connection-store.ts'

/** How often one that was free may turn out to be taken: somebody else was faster. */
export const mostPriorityRaces = 20

/** The lowest number that no active connection of a scope has. */
export async function chooseFreePriority(
  connections: Pick<ConnectionStore, 'findTakenPriorities'>,
  scopeKey: string,
): Promise<number> {
  const taken = await connections.findTakenPriorities(scopeKey)
  const gap = taken.findIndex((priority, index) => priority !== index)
  return gap === -1 ? taken.length : gap
}

/** The refusal of a number that is taken, with one that is not. */
export async function refusePriority(
  connections: Pick<ConnectionStore, 'findTakenPriorities'>,
  scopeKey: string,
): Promise<Refusal> {
  const free = await chooseFreePriority(connections, scopeKey)
  return new Refusal('priority-taken', `Give ${free}, which is free, or leave "priority" out.`)
}
