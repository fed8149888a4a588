import { describe, expect, it } from 'vitest'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'

const atMs = Date.parse('2026-03-01T12:00:00.000Z')
const event = (id: string) => ({ id, messageId: `message of ${id}`, body: `{"of":"${id}"}` })

describe.each(dialects)('events for the webhook on %s', (dialect) => {
  it('wait until they are confirmed, the one that is due first first', async () => {
    const { webhooks, atomically } = await openTestStore(dialect)
    expect(await webhooks.nextDueMs()).toBeUndefined()
    await atomically([webhooks.insert(event('a'), atMs), webhooks.insert(event('b'), atMs - 1)])
    expect(await webhooks.findDue(atMs - 2, 10)).toEqual([])
    expect(await webhooks.findDue(atMs, 10)).toEqual([
      { ...event('b'), failures: 0 },
      { ...event('a'), failures: 0 },
    ])
    expect(await webhooks.findDue(atMs, 1)).toHaveLength(1)
    expect(await webhooks.nextDueMs()).toBe(atMs - 1)
    await atomically([webhooks.remove('b'), webhooks.postpone('a', 3, atMs + 5)])
    expect(await webhooks.findDue(atMs, 10)).toEqual([])
    expect(await webhooks.nextDueMs()).toBe(atMs + 5)
    expect(await webhooks.findDue(atMs + 5, 10)).toEqual([{ ...event('a'), failures: 3 }])
    expect(await webhooks.count()).toBe(1)
  })
})
