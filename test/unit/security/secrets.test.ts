import { describe, expect, it } from 'vitest'
import {
  createPairingCode,
  normalisePairingCode,
} from '../../../apps/api/src/security/pairing-code.ts'
import {
  createTokenSecret,
  hashSecret,
  isSameSecret,
} from '../../../apps/api/src/security/token-secret.ts'

describe('tokens', () => {
  it('are 256 random bits behind a prefix, and no two alike', () => {
    const tokens = Array.from({ length: 100 }, createTokenSecret)
    expect(new Set(tokens).size).toBe(100)
    for (const token of tokens) expect(token).toMatch(/^ehlo_[\w-]{43}$/)
  })

  it('are kept as a hash that tells nothing of them', () => {
    const token = createTokenSecret()
    expect(hashSecret(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashSecret(token)).toBe(hashSecret(token))
  })

  it.each([
    ['same', 'same', true],
    ['same', 'sama', false],
    ['same', 'samelonger', false],
    ['', 'same', false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(isSameSecret(left, right)).toBe(same)
  })
})

describe('pairing codes', () => {
  it('have eight letters that cannot be mistaken for one another', () => {
    const codes = Array.from({ length: 200 }, createPairingCode)
    expect(new Set(codes).size).toBe(200)
    for (const code of codes)
      expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
  })

  it.each(['WDJB-MJHT', 'wdjbmjht', ' wdjb mjht\n', 'WDJB–MJHT'])(
    '%j is read as typed',
    (typed) => {
      expect(normalisePairingCode(typed)).toBe('WDJB-MJHT')
    },
  )
})
