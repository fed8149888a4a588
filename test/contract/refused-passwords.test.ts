import { describe, expect, it } from 'vitest'
import { RefusedPasswords } from '../../apps/api/src/runs/refused-passwords.ts'
import { dropOldRecords } from '../../apps/api/src/runs/retention.ts'
import type { Store } from '../../apps/api/src/storage/store.ts'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'

const settings = {
  host: 'smtp.fjord.no',
  port: 587,
  encryption: 'starttls',
  username: 'post@fjord.no',
  authMethod: 'auto',
  tlsVerification: 'full',
} as const

describe.each(dialects)('refused passwords on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    let nowMs = Date.parse('2026-03-01T12:00:00.000Z')
    /** As a process starts: it knows what is on disk, and nothing else. */
    const startProcess = () =>
      new RefusedPasswords({ store: store.refusals, fingerprint: (text) => text, now: () => nowMs })
    return { store, startProcess, wait: (minutes: number) => void (nowMs += minutes * 60_000) }
  }

  const testOnce = async (
    store: Store,
    passwords: RefusedPasswords,
    authentication: 'pass' | 'fail',
    changed: Partial<Record<keyof typeof settings, string>> = {},
  ) => {
    // The values of the fields are of no matter here, only whether they are the same.
    const attempt = await passwords.begin({ ...settings, ...changed } as never, 'hemmelig')
    await store.atomically(attempt.conclude(authentication))
    attempt.leave()
    return attempt.earlierRefusals
  }

  it('are counted over restarts, and not sent a fourth time within ten minutes', async () => {
    const { store, startProcess, wait } = await start()
    expect(await testOnce(store, startProcess(), 'fail')).toBe(0)
    wait(1)
    expect(await testOnce(store, startProcess(), 'fail')).toBe(1)
    wait(1)
    expect(await testOnce(store, startProcess(), 'fail')).toBe(2)
    await expect(testOnce(store, startProcess(), 'fail')).rejects.toMatchObject({
      type: 'too-many-requests',
      extensions: { retryAfterSeconds: 480 },
    })
    wait(8.1)
    expect(await testOnce(store, startProcess(), 'fail')).toBe(2)
  })

  it('are known to whatever acts by itself until a person’s test passes, and cost a person no test', async () => {
    const { store, startProcess, wait } = await start()
    const since = '2026-03-01T11:00:00.000Z'
    const wasRefused = () => startProcess().wasRefused(settings, 'hemmelig', since)
    expect(await wasRefused()).toBe(false)
    await store.atomically(startProcess().noteByItself(settings, 'hemmelig'))
    expect(await wasRefused()).toBe(true)
    expect(await startProcess().wasRefused(settings, 'another', since)).toBe(false)
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await testOnce(store, startProcess(), 'fail')).toBe(tries)
    }
    wait(60 * 24 * 30)
    await dropOldRecords(store, new Date('2026-03-31T12:00:00.000Z'))
    expect(await wasRefused()).toBe(true)
    expect(await startProcess().wasRefused(settings, 'hemmelig', '2026-03-02T00:00:00.000Z')).toBe(
      false,
    )
    await testOnce(store, startProcess(), 'pass')
    expect(await wasRefused()).toBe(false)
  })

  it('are forgotten where the login works, and say nothing of a changed connection', async () => {
    const { store, startProcess } = await start()
    await testOnce(store, startProcess(), 'fail')
    await testOnce(store, startProcess(), 'fail')
    expect(await testOnce(store, startProcess(), 'fail', { username: 'info@fjord.no' })).toBe(0)
    expect(await testOnce(store, startProcess(), 'pass')).toBe(2)
    expect(await testOnce(store, startProcess(), 'fail')).toBe(0)
  })
})
