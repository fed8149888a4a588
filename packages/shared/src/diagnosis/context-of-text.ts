import { findProvider } from '../providers/find-provider.ts'
import type { Provider } from '../providers/provider.ts'
import { type ProviderId, providers } from '../providers/registry.ts'
import type { Lexicon, Sightings } from './lexicon.ts'
import type { RecogniseContext } from './context.ts'

/** Wordings that give a provider away, hosts before phrases. */
export type ProviderMarks = { hosts: Map<number, ProviderId>; phrases: Map<number, ProviderId> }

/** Enters every provider's hosts and phrases into the lexicon, so that one scan finds them too. */
export function markProviders(lexicon: Lexicon): ProviderMarks {
  const marks: ProviderMarks = { hosts: new Map(), phrases: new Map() }
  for (const [id, provider] of Object.entries(providers) as [ProviderId, Provider][]) {
    for (const host of provider.hosts) set(marks.hosts, lexicon.add(host), id)
    for (const phrase of provider.says ?? []) set(marks.phrases, lexicon.add(phrase), id)
  }
  return marks
}

function set(map: Map<number, ProviderId>, mark: number, id: ProviderId): void {
  if (!map.has(mark)) map.set(mark, id)
}

/** The provider that the context names, or else the one that the text does. */
export function providerOf(
  context: RecogniseContext,
  seen: Sightings,
  marks: ProviderMarks,
): ProviderId | undefined {
  const known =
    context.provider ??
    (context.host === undefined ? undefined : findProvider({ host: context.host }))
  if (known) return known
  return firstSeen(seen, marks.hosts) ?? firstSeen(seen, marks.phrases)
}

function firstSeen(seen: Sightings, marks: Map<number, ProviderId>): ProviderId | undefined {
  let first: { id: ProviderId; at: number } | undefined
  for (const [mark, positions] of seen) {
    const id = marks.get(mark)
    const at = positions.starts[0] ?? 0
    if (id && (!first || at < first.at)) first = { id, at }
  }
  return first?.id
}
