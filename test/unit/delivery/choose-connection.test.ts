import { describe, expect, it } from 'vitest'
import {
  chooseConnection,
  type RouteCandidate,
} from '../../../apps/api/src/delivery/routing/choose-connection.ts'

function candidate(id: string, change: Partial<RouteCandidate> = {}): RouteCandidate {
  return {
    id,
    corporationId: 'nord',
    senderDomain: null,
    senderAddress: null,
    active: true,
    priority: 0,
    authMethod: 'auto',
    ...change,
  }
}

const query = { from: 'kari@nord.no', corporationId: 'nord', corporationDomains: [] }
const all = { corporationId: null }

const ranked = [
  candidate('own-address', { senderAddress: 'kari@nord.no' }),
  candidate('own-domain', { senderDomain: 'nord.no' }),
  candidate('own-domain-backup', { senderDomain: 'nord.no', priority: 1 }),
  candidate('all-domain', { ...all, senderDomain: 'nord.no' }),
  candidate('own-any', {}),
  candidate('all-any', all),
  candidate('all-any-backup', { ...all, priority: 7 }),
]

describe('the order of candidates', () => {
  it('is address, domain, any; own before all; then priority', () => {
    expect(chooseConnection(query, ranked).fitting.map(({ id }) => id)).toEqual(
      ranked.map(({ id }) => id),
    )
  })

  it('says why each other was passed over', () => {
    const reasons = chooseConnection(query, [
      ...ranked.slice(1, 3),
      candidate('asleep', { active: false, senderAddress: 'kari@nord.no' }),
      candidate('ola', { senderAddress: 'ola@nord.no' }),
      candidate('syd', { senderDomain: 'syd.no' }),
      candidate('oauth', { authMethod: 'xoauth2' }),
      candidate('foreign', { corporationId: 'syd' }),
      candidate('any'),
    ]).considered.map((each) => [each.id, each.chosen ? each.rule : each.rejectedBecause])
    expect(Object.fromEntries(reasons)).toEqual({
      'own-domain': 'sender-domain',
      'own-domain-backup': 'lower-priority',
      any: 'less-specific',
      asleep: 'inactive',
      ola: 'other-sender-address',
      syd: 'other-sender-domain',
      oauth: 'token-cannot-be-renewed',
      foreign: 'other-corporation',
    })
  })

  it('treats a sub-domain as another domain', () => {
    const choice = chooseConnection({ ...query, from: 'a@mail.nord.no' }, [
      candidate('nord', { senderDomain: 'nord.no' }),
    ])
    expect(choice.fitting).toEqual([])
  })

  it('refuses a sender outside the domains that the corporation lists', () => {
    const strict = { ...query, corporationDomains: ['nord.no'] }
    expect(chooseConnection(strict, ranked).fitting).not.toEqual([])
    expect(chooseConnection({ ...strict, from: 'kari@syd.no' }, ranked).fitting).toEqual([])
  })

  it('gives mail of no corporation only to connections of all', () => {
    const choice = chooseConnection({ ...query, corporationId: null }, ranked)
    expect(choice.fitting.map(({ id }) => id)).toEqual(['all-domain', 'all-any', 'all-any-backup'])
  })
})

// A seeded generator: the same thousand worlds at every run.
function* randoms(seed: number): Generator<number, never> {
  let state = seed
  while (true) {
    state = (state * 1664525 + 1013904223) % 4294967296
    yield state / 4294967296
  }
}

describe('in a thousand random worlds', () => {
  const random = randoms(20261123)
  const pick = <T>(options: readonly [T, ...T[]]): T =>
    options[Math.floor(random.next().value * options.length)] ?? options[0]
  const worlds = Array.from({ length: 1000 }, () => ({
    query: {
      from: pick(['kari@nord.no', 'ola@nord.no', 'kari@syd.no', 'x@mail.nord.no']),
      corporationId: pick(['nord', 'syd', null]),
      corporationDomains: pick([[], ['nord.no'], ['nord.no', 'syd.no']]),
    },
    candidates: Array.from({ length: 12 }, (_, index) => {
      const corporationId = pick(['nord', 'syd', null])
      const scope = pick(['any', 'domain', 'address'])
      return candidate(`c${index}`, {
        corporationId,
        senderDomain: scope === 'domain' ? pick(['nord.no', 'syd.no']) : null,
        senderAddress:
          scope === 'address' && corporationId !== null
            ? pick(['kari@nord.no', 'kari@syd.no'])
            : null,
        active: pick([true, true, false]),
        priority: pick([0, 1, 2]),
        authMethod: pick(['auto', 'plain', 'xoauth2']),
      })
    }),
  }))

  it('never chooses a connection that is inactive, foreign, or out of scope', () => {
    for (const { query, candidates } of worlds) {
      for (const { id } of chooseConnection(query, candidates).fitting) {
        const chosen = candidates.find((each) => each.id === id)
        expect(chosen?.active).toBe(true)
        expect([query.corporationId, null]).toContain(chosen?.corporationId)
        expect([query.from, null]).toContain(chosen?.senderAddress)
        expect([query.from.split('@')[1], null]).toContain(chosen?.senderDomain)
        expect(chosen?.authMethod).not.toBe('xoauth2')
        const { corporationDomains } = query
        if (corporationDomains.length > 0) {
          expect(corporationDomains).toContain(query.from.split('@')[1])
        }
      }
    }
  })

  it('lets nothing stand in for a connection but what has the very same scope', () => {
    for (const { query, candidates } of worlds) {
      const { fitting, backups } = chooseConnection(query, candidates)
      const scopeOf = (id: string | undefined) => {
        const found = candidates.find((each) => each.id === id)
        return [found?.corporationId, found?.senderDomain, found?.senderAddress]
      }
      for (const { id } of backups) {
        expect(scopeOf(id)).toEqual(scopeOf(fitting[0]?.id))
        expect(fitting.slice(1).map((each) => each.id)).toContain(id)
      }
    }
  })

  it('answers the same whatever the order of insertion', () => {
    for (const { query, candidates } of worlds) {
      const shuffled = candidates.toSorted(() => random.next().value - 0.5)
      expect(chooseConnection(query, shuffled)).toEqual(chooseConnection(query, candidates))
    }
  })

  it('gives every candidate a verdict, and chooses one exactly if any fits', () => {
    for (const { query, candidates } of worlds) {
      const { fitting, considered } = chooseConnection(query, candidates)
      expect(considered.map(({ id }) => id).toSorted()).toEqual(
        candidates.map(({ id }) => id).toSorted(),
      )
      expect(considered.filter(({ chosen }) => chosen)).toHaveLength(fitting.length > 0 ? 1 : 0)
    }
  })
})
