import { isWithinScope } from '@ehlo/shared'
import { describe, expect, it } from 'vitest'
import { scopeKeyOf, scopeKeysFor, scopeRangesOf } from '../../../apps/api/src/connections/scope.ts'
import type { Scope } from '../../../apps/api/src/connections/scope.ts'

const scope = (fields: Partial<Scope>): Scope => ({
  corporationId: null,
  senderDomain: null,
  senderAddress: null,
  ...fields,
})
const corporations = [null, 'c1', 'c10', 'C1']
const senders = [
  {},
  { senderDomain: 'fjord.no' },
  { senderDomain: 'every' },
  { senderAddress: 'kari@fjord.no' },
  { senderAddress: 'ola@fjord.no' },
]
const scopes = corporations.flatMap((corporationId) =>
  senders
    .filter((sender) => corporationId !== null || !('senderAddress' in sender))
    .map((sender) => scope({ corporationId, ...sender })),
)

describe('a scope key', () => {
  it('differs for every scope', () => {
    expect(new Set(scopes.map(scopeKeyOf)).size).toBe(scopes.length)
  })

  it('is the same for addresses that differ in case alone', () => {
    const [upper, lower] = ['Kari@fjord.no', 'kari@fjord.no'].map((senderAddress) =>
      scopeKeyOf(scope({ corporationId: 'c1', senderAddress })),
    )
    expect(upper).toBe(lower)
  })

  it('lies in the range of its corporation, and of all, and of no other', () => {
    for (const one of scopes) {
      for (const corporationId of ['c1', 'c10', 'C1', 'other']) {
        const isWithin = scopeRangesOf(corporationId).some(
          ([from, to]) => scopeKeyOf(one) >= from && scopeKeyOf(one) < to,
        )
        expect(isWithin).toBe(one.corporationId === null || one.corporationId === corporationId)
      }
    }
  })

  it.each(['*', '', '~', '/', 'c1/', '\0', '*/', '%'])(
    'ranges of the corporation %j, which cannot be, hold no key twice and no corporation’s',
    (corporationId) => {
      const ranges = scopeRangesOf(corporationId)
      for (const one of scopes) {
        const within = ranges.filter(
          ([from, to]) => scopeKeyOf(one) >= from && scopeKeyOf(one) < to,
        )
        expect(within.length).toBeLessThanOrEqual(1)
        if (one.corporationId !== null) expect(within).toEqual([])
      }
    },
  )
})

describe('the scope keys that may carry a mail', () => {
  it('are exactly those of the scopes that cover its sender and corporation', () => {
    for (const from of ['kari@fjord.no', 'KARI@fjord.no', 'x@every', 'x@else.no']) {
      for (const corporationId of corporations) {
        const keys = new Set(scopeKeysFor(corporationId, from))
        for (const one of scopes) {
          const isMine = one.corporationId === null || one.corporationId === corporationId
          expect(keys.has(scopeKeyOf(one))).toBe(isMine && isWithinScope(one, from))
        }
      }
    }
  })
})
