import { NameIndex } from '../providers/name-index.ts'
import type { ProviderId } from '../providers/registry.ts'
import type { RecogniseContext } from './context.ts'
import type { Knowledge, ProviderTraits } from './knowledge.ts'
import type { Lexicon } from './lexicon.ts'
import type { Sightings } from './sightings.ts'

/** Providers by what gives them away: a configured host; in a text, wordings, of which hosts say more than phrases. */
export type ProviderMarks = {
  traits: Map<ProviderId, ProviderTraits>
  names: NameIndex<ProviderId>
  hosts: Map<number, ProviderId>
  phrases: Map<number, ProviderId>
}

/** Enters every provider's hosts and phrases into the lexicon, so that one scan finds them too. */
export function markProviders(providers: Knowledge['providers'], lexicon: Lexicon): ProviderMarks {
  const marks: ProviderMarks = {
    traits: new Map(),
    names: new NameIndex(),
    hosts: new Map(),
    phrases: new Map(),
  }
  // Object.entries widens the keys of the literal registry.
  for (const [id, provider] of Object.entries(providers) as [ProviderId, ProviderTraits][]) {
    marks.traits.set(id, provider)
    for (const host of provider.hosts) {
      marks.names.set(host, id)
      set(marks.hosts, lexicon.add(host), id)
    }
    for (const phrase of provider.says ?? []) set(marks.phrases, lexicon.add(phrase), id)
  }
  return marks
}

function set(map: Map<number, ProviderId>, mark: number, id: ProviderId): void {
  if (!map.has(mark)) map.set(mark, id)
}

/** The provider that the context names, or else the one that the text does. */
export function providerOf(
  { provider, host }: RecogniseContext,
  seen: Sightings,
  marks: ProviderMarks,
): ProviderId | undefined {
  return (
    provider ??
    (host === undefined ? undefined : marks.names.find(host)) ??
    firstSeen(seen, marks.hosts) ??
    firstSeen(seen, marks.phrases)
  )
}

function firstSeen(seen: Sightings, marks: Map<number, ProviderId>): ProviderId | undefined {
  let first: { id: ProviderId; at: number } | undefined
  for (const mark of seen.marks) {
    const id = marks.get(mark)
    if (id === undefined) continue
    const at = seen.first(mark) ?? 0
    if (!first || at < first.at) first = { id, at }
  }
  return first?.id
}
