import { describe, expect, it } from 'vitest'
import { createSecretKeyText, readSecretKeys } from '../../../apps/api/src/security/secret-key.ts'
import { createVault } from '../../../apps/api/src/security/vault.ts'

const secret = Buffer.from('pässword-🔑')
const context = ['row', 'smtp.example.com', 587]
const createKeys = (count = 1) =>
  readSecretKeys(Array.from({ length: count }, createSecretKeyText).join('\n'), 'a test')

describe('the vault', () => {
  it('opens what it sealed, and never seals the same twice alike', () => {
    const vault = createVault(createKeys())
    const [one, two] = [
      vault.seal('password', context, secret),
      vault.seal('password', context, secret),
    ]
    expect(vault.open('password', context, one)).toEqual({ state: 'opened', bytes: secret })
    expect(one.equals(two)).toBe(false)
    expect(one.includes(secret)).toBe(false)
  })

  it.each([
    ['another purpose', 'body', context],
    ['another row', 'password', ['other', 'smtp.example.com', 587]],
    ['another host', 'password', ['row', 'smtp.evil.example', 587]],
    ['a number for a text', 'password', ['row', 'smtp.example.com', '587']],
    ['parts cut elsewhere', 'password', ['row"', '"smtp.example.com', 587]],
    ['a part less', 'password', ['row', 'smtp.example.com']],
  ])('opens nothing for %s', (_, purpose, otherContext) => {
    const vault = createVault(createKeys())
    const sealed = vault.seal('password', context, secret)
    expect(vault.open(purpose, otherContext, sealed)).toEqual({ state: 'unreadable' })
  })

  it('opens nothing of which one bit was changed, or any part is missing', () => {
    const vault = createVault(createKeys())
    const sealed = vault.seal('password', context, secret)
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index)
      expect(vault.open('password', context, changed).state).toBe('unreadable')
      const cut = sealed.subarray(0, index)
      expect(vault.open('password', context, cut).state).toBe('unreadable')
    }
  })

  it('opens what a former key sealed, as long as it has that key', () => {
    const [former, current] = createKeys(2) as [
      ReturnType<typeof createKeys>[0],
      ReturnType<typeof createKeys>[0],
    ]
    const before = createVault([former])
    const sealed = before.seal('password', context, secret)

    const rotated = createVault([current, former])
    expect(rotated.open('password', context, sealed).state).toBe('opened')
    expect(rotated.knowsKey(before.currentKeyId)).toBe(true)

    const lost = createVault([current])
    expect(lost.open('password', context, sealed)).toEqual({ state: 'unreadable' })
    expect(lost.knowsKey(before.currentKeyId)).toBe(false)
  })
})
