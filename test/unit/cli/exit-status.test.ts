import { describe, expect, test } from 'vitest'
import type { IdentityVerdict, Outcome } from '@ehlo/shared'
import { isSuccess } from '../../../apps/api/src/cli/exit-status.ts'

const sender: IdentityVerdict = { address: 'a@b.example', status: 'accepted', proof: 'message' }

describe('the exit status says 0', () => {
  test('for a login alone at depth login', () => {
    const notTested: IdentityVerdict = { address: 'a@b.example', status: 'not-tested' }
    expect(isSuccess(outcome({ sender: notTested }), 'login')).toBe(true)
  })

  test('for identities accepted at the asked depth', () => {
    expect(isSuccess(outcome({ onBehalfOf: [sender] }), 'message')).toBe(true)
    expect(isSuccess(outcome({ sender: { ...sender, proof: 'envelope' } }), 'envelope')).toBe(true)
  })
})

describe('the exit status never says 0', () => {
  test.each<[string, Partial<Outcome>, 'login' | 'envelope' | 'message']>([
    ['a failed login', { authentication: { status: 'fail' } }, 'login'],
    ['a login that was not tested', { authentication: { status: 'not-tested' } }, 'message'],
    [
      'an envelope where a message was asked',
      { sender: { ...sender, proof: 'envelope' } },
      'message',
    ],
    ['a refused identity', { onBehalfOf: [{ ...sender, status: 'refused' }] }, 'message'],
    ['a rewritten sender', { sender: { ...sender, status: 'rewritten' } }, 'message'],
    [
      'an inconclusive identity',
      { onBehalfOf: [{ ...sender, status: 'inconclusive' }] },
      'envelope',
    ],
    [
      'an acceptance without a proof',
      { sender: { address: 'a@b.example', status: 'accepted' } },
      'message',
    ],
    [
      'an identity that a login test cannot answer',
      { onBehalfOf: [{ ...sender, status: 'not-tested' }] },
      'login',
    ],
  ])('for %s', (_case, change, depth) => {
    expect(isSuccess(outcome(change), depth)).toBe(false)
  })

  test('for a message that was accepted and did not arrive, where the copy was asked for', () => {
    expect(isSuccess(outcome({}), 'message', true)).toBe(false)
    const delivered: IdentityVerdict = { ...sender, proof: 'delivered' }
    expect(isSuccess(outcome({ sender: delivered }), 'message', true)).toBe(true)
  })

  test('for a run without an outcome', () => {
    expect(isSuccess(undefined, 'login')).toBe(false)
  })
})

function outcome(change: Partial<Outcome>): Outcome {
  return { authentication: { status: 'pass' }, sender, onBehalfOf: [], ...change }
}
