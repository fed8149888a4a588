import type { Saying } from './saying.ts'

/** The sayings by their keys: one key for each that has any, and few in all: the one that most share, again and again. */
export function chooseKeys(sayings: readonly Saying[]): Map<string, readonly Saying[]> {
  const chosen = new Map<string, readonly Saying[]>()
  const open = new Map<string, Set<Saying>>()
  for (const saying of sayings) {
    for (const key of saying.keys) {
      const sharing = open.get(key) ?? new Set()
      open.set(key, sharing.add(saying))
    }
  }
  for (;;) {
    let best: [string, Set<Saying>] | undefined
    for (const entry of open) if (entry[1].size > (best?.[1].size ?? 0)) best = entry
    if (best === undefined) return chosen
    const [key, sharing] = best
    chosen.set(key, [...sharing])
    for (const saying of sharing)
      for (const other of saying.keys) if (other !== key) open.get(other)?.delete(saying)
    open.delete(key)
  }
}
