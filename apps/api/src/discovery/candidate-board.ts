import type { Encryption } from '@ehlo/shared'
import type { Proposal } from './proposal.ts'
import type { Trial } from './try-proposal.ts'

/** Settings with all that is known of them. */
export type Entry = {
  proposal: Proposal
  source: string
  /** Place of the source: smaller is better. */
  rank: number
  trial?: Trial
}

// RFC 8314: implicit TLS before STARTTLS before cleartext.
const encryptionRank: Record<Encryption, number> = { tls: 0, starttls: 1, none: 2 }

/** Everything that was proposed, each endpoint once, under its best source. */
export class CandidateBoard {
  readonly #entries = new Map<string, Entry>()

  /** Answers the entry where the endpoint is new, undefined where it is known already. */
  add(proposal: Proposal, source: string, rank: number): Entry | undefined {
    const key = `${proposal.host} ${proposal.port} ${proposal.encryption}`
    const known = this.#entries.get(key)
    if (known === undefined) {
      const entry = { proposal, source, rank }
      this.#entries.set(key, entry)
      return entry
    }
    const isTrusted = known.proposal.isTrusted || proposal.isTrusted
    // A second source may vouch for what the first merely said; the better one says how to log in.
    const isBetter = rank < known.rank
    known.proposal = {
      ...(isBetter ? { ...known.proposal, ...proposal } : { ...proposal, ...known.proposal }),
      isTrusted,
    }
    if (isBetter) {
      known.source = source
      known.rank = rank
    }
    return undefined
  }

  /** Best first: those that work, of these the trusted, then by source, then by encryption. */
  ranked(): Entry[] {
    return [...this.#entries.values()].sort(compareEntries)
  }

  /** Could one that is still being tried, or come from a source of this rank, be better than this one? */
  isBeatable(best: Entry, pendingRanks: Iterable<number>): boolean {
    const untried = [...this.#entries.values()].filter(({ trial }) => trial === undefined)
    const wouldBeat = (entry: Entry) =>
      compareEntries({ ...entry, trial: { status: 'works', mechanisms: [] } }, best) < 0
    return untried.some(wouldBeat) || [...pendingRanks].some((rank) => rank < best.rank)
  }
}

function compareEntries(one: Entry, other: Entry): number {
  const by = (value: (entry: Entry) => number) => value(one) - value(other)
  return (
    by(({ trial }) => (trial?.status === 'works' ? 0 : 1)) ||
    by(({ proposal }) => (proposal.encryption === 'none' ? 1 : 0)) ||
    by(({ proposal }) => (proposal.isTrusted ? 0 : 1)) ||
    by(({ rank }) => rank) ||
    by(({ proposal }) => encryptionRank[proposal.encryption])
  )
}
