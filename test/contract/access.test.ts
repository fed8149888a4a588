import { describe, expect, it } from 'vitest'
import type { Principal } from '../../apps/api/src/access/principal.ts'
import { buildCorporation } from '../support/stores/builders.ts'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'
import { operator, useUseCases } from '../support/stores/use-cases.ts'

const refusal = (type: string) => expect.objectContaining({ name: 'Refusal', type })
const here = '127.0.0.1'
const noon = Date.parse('2026-03-01T12:00:00.000Z')
const minuteMs = 60_000

describe.each(dialects)('access on %s', (dialect) => {
  const start = async (options: { adminToken?: string } = {}) => {
    const store = await openTestStore(dialect)
    const clock = { ms: noon }
    const { access } = useUseCases(store, { ...options, now: () => new Date(clock.ms) })
    return { store, access, clock }
  }

  describe('by token', () => {
    it('is shown once, kept as a hash, and known again', async () => {
      const { access, store } = await start()
      const issued = await access.issueToken(operator, { name: 'script', role: 'support' })
      const { token, ...shown } = issued

      expect(token).toMatch(/^ehlo_[\w-]{43}$/)
      const principal: Principal = {
        tokenId: issued.id,
        name: 'script',
        role: 'support',
        corporationId: null,
      }
      expect(await access.verifyToken(token)).toEqual(principal)
      expect((await access.listTokens({ limit: 9 })).items).toEqual([
        { ...shown, lastUsedAt: '2026-03-01T12:00:00.000Z' },
      ])
      expect(JSON.stringify(await store.audit.list(9))).not.toContain(token)
    })

    it.each(['', 'ehlo_', 'ehlo_wrong', '\0', 'x'.repeat(100_000)])(
      'is nobody’s: %j',
      async (token) => {
        const { access } = await start()
        await access.issueToken(operator, { name: 'script', role: 'admin' })
        expect(await access.verifyToken(token)).toBeUndefined()
      },
    )

    it('ends when it is revoked', async () => {
      const { access } = await start()
      const { id, token } = await access.issueToken(operator, { name: 'script', role: 'admin' })
      await access.revokeToken(operator, id)
      expect(await access.verifyToken(token)).toBeUndefined()
      await expect(access.revokeToken(operator, id)).rejects.toEqual(refusal('not-found'))
    })

    it('gives a sender its one corporation, and nobody else any', async () => {
      const { access, store } = await start()
      const { id: corporationId, ...rest } = buildCorporation()
      await store.atomically([store.corporations.insert({ id: corporationId, ...rest })])
      const issue = (fields: object) =>
        access.issueToken(operator, { name: 'erp', role: 'sender', ...fields })

      const { token } = await issue({ corporationId })
      expect(await access.verifyToken(token)).toMatchObject({ role: 'sender', corporationId })
      await expect(issue({})).rejects.toEqual(refusal('invalid'))
      await expect(issue({ corporationId: 'nobody' })).rejects.toEqual(refusal('invalid'))
      await expect(issue({ corporationId, role: 'support' })).rejects.toEqual(refusal('invalid'))
    })

    it('notes its last use, at most once a minute', async () => {
      const { access, clock } = await start()
      const { token } = await access.issueToken(operator, { name: 'script', role: 'admin' })
      const lastUse = async () => {
        await access.verifyToken(token)
        return (await access.listTokens({ limit: 1 })).items[0]?.lastUsedAt
      }

      expect(await lastUse()).toBe('2026-03-01T12:00:00.000Z')
      clock.ms += minuteMs - 1
      expect(await lastUse()).toBe('2026-03-01T12:00:00.000Z')
      clock.ms += 1
      expect(await lastUse()).toBe('2026-03-01T12:01:00.000Z')
    })

    it('is the administrator’s with the one from the environment', async () => {
      const { access } = await start({ adminToken: 'from-the-environment' })
      expect(await access.verifyToken('from-the-environment')).toMatchObject({ role: 'admin' })
      expect(await access.verifyToken('from-the-environmenT')).toBeUndefined()
      expect(await access.verifyToken('from-the-environment2')).toBeUndefined()
    })

    it('is among those that Ehlo issued, where only they are asked for', async () => {
      const { access } = await start({ adminToken: 'from-the-environment' })
      const { token } = await access.issueToken(operator, { name: 'script', role: 'support' })
      expect(await access.verifyKeptToken(token)).toMatchObject({ role: 'support' })
      expect(await access.verifyKeptToken('from-the-environment')).toBeUndefined()
    })

    it('is listed from the newest, in pages', async () => {
      const { access, clock } = await start()
      for (const name of ['a', 'b', 'c']) {
        clock.ms += 1000
        await access.issueToken(operator, { name, role: 'support' })
      }
      const page = await access.listTokens({ limit: 2 })
      const next = await access.listTokens({ limit: 2, cursor: page.nextCursor })
      expect([page, next].map(({ items }) => items.map(({ name }) => name))).toEqual([
        ['c', 'b'],
        ['a'],
      ])
      expect(next.nextCursor).toBeUndefined()
    })
  })

  describe('by pairing', () => {
    const claim = (code: string) => ({ code, name: 'a browser' })

    it('gives one token of the asked role for a code, however it is typed', async () => {
      const { access } = await start()
      const { code, expiresAt } = await access.createPairing(operator, { role: 'support' })
      expect(expiresAt).toBe('2026-03-01T12:10:00.000Z')

      const typed = ` ${code.toLowerCase().replace('-', '')} `
      const grant = await access.claimPairing(claim(typed), here)

      expect(grant.role).toBe('support')
      expect(await access.verifyToken(grant.token)).toMatchObject({
        name: 'a browser',
        role: 'support',
      })
      await expect(access.claimPairing(claim(code), here)).rejects.toEqual(refusal('not-found'))
    })

    it('gives one token where a code is claimed many times at once', async () => {
      const { access } = await start()
      const { code } = await access.createPairing(operator, { role: 'admin' })
      const results = await Promise.allSettled(
        Array.from({ length: 5 }, () => access.claimPairing(claim(code), here)),
      )
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect((await access.listTokens({ limit: 9 })).items).toHaveLength(1)
    })

    it('ends after ten minutes', async () => {
      const { access, clock } = await start()
      const { code } = await access.createPairing(operator, { role: 'admin' })
      clock.ms += 10 * minuteMs
      await expect(access.claimPairing(claim(code), here)).rejects.toEqual(refusal('not-found'))
    })

    it('ends a code that was guessed at five times, also all at once and from anywhere', async () => {
      const { access } = await start()
      const { code } = await access.createPairing(operator, { role: 'admin' })

      const guesses = await Promise.allSettled([
        ...['BBBB-BBBB', 'CCCC-CCCC', 'DDDD-DDDD', 'FFFF-FFFF', 'GGGG-GGGG'].map((wrong, index) =>
          access.claimPairing(claim(wrong), `192.0.2.${index}`),
        ),
        access.claimPairing(claim(code), here),
      ])

      expect(guesses.map(({ status }) => status)).toEqual(Array(6).fill('rejected'))
      const next = await access.createPairing(operator, { role: 'admin' })
      expect(await access.claimPairing(claim(next.code), here)).toMatchObject({ role: 'admin' })
    })

    it('still pairs after four wrong ones', async () => {
      const { access } = await start()
      const { code } = await access.createPairing(operator, { role: 'admin' })
      for (const wrong of ['', 'B', 'BBBB-BBBB', '\0']) {
        await expect(access.claimPairing(claim(wrong), here)).rejects.toEqual(refusal('not-found'))
      }
      expect(await access.claimPairing(claim(code), here)).toMatchObject({ role: 'admin' })
    })

    it('makes whoever guesses on wait, and nobody else', async () => {
      const { access, clock } = await start()
      for (let index = 0; index < 20; index += 1) {
        await expect(access.claimPairing(claim('BBBB-BBBB'), here)).rejects.toEqual(
          refusal('not-found'),
        )
      }
      const { code } = await access.createPairing(operator, { role: 'support' })

      await expect(access.claimPairing(claim(code), here)).rejects.toMatchObject({
        type: 'too-many-requests',
        extensions: { retryAfterSeconds: 600 },
      })
      expect(await access.claimPairing(claim(code), '192.0.2.1')).toMatchObject({ role: 'support' })
      clock.ms += 10 * minuteMs
      const later = await access.createPairing(operator, { role: 'support' })
      expect(await access.claimPairing(claim(later.code), here)).toMatchObject({ role: 'support' })
    })

    it('is offered to the first administrator, and to nobody once there is one', async () => {
      const { access } = await start()
      const offer = await access.offerFirstPairing()
      const again = await access.offerFirstPairing()
      expect(again?.code).not.toBe(offer?.code)
      const grant = await access.claimPairing(claim(again?.code ?? ''), here)
      expect(grant.role).toBe('admin')
      expect(await access.offerFirstPairing()).toBeUndefined()
      const configured = await start({ adminToken: 'from-the-environment' })
      expect(await configured.access.offerFirstPairing()).toBeUndefined()
    })

    it('leaves a trail of who let whom in, without any code or token', async () => {
      const { access, store } = await start()
      const { code } = await access.createPairing(operator, { role: 'support' })
      const { token } = await access.claimPairing(claim(code), here)
      const trail = await store.audit.list(9)
      expect(trail.map(({ actorName, action }) => `${actorName}: ${action}`).toSorted()).toEqual([
        'a browser: pairing.claim',
        'command line: pairing.create',
      ])
      expect(JSON.stringify(trail)).not.toContain(code)
      expect(JSON.stringify(trail)).not.toContain(token)
    })
  })
})
