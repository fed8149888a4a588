import { describe, expect, it } from 'vitest'
import type { SendOutcome } from '../../../apps/api/src/delivery/carrier/carrier.ts'
import { createPace, saysTooFast } from '../../../apps/api/src/delivery/queue/pace.ts'

const accepted: SendOutcome = { result: 'accepted', reply: { code: 250, text: 'ok' }, rejected: [] }
const tooFast: SendOutcome = {
  result: 'deferred',
  stage: 'envelope',
  reply: { code: 451, enhancedStatus: '4.7.0', text: 'Too many messages, slow down' },
  rejected: [],
}

function openPace(connections = 8) {
  let nowMs = 1_000_000
  const pace = createPace(connections, () => nowMs)
  return { pace, now: () => nowMs, skip: (ms: number) => (nowMs += ms) }
}

describe('the pace of a lane', () => {
  it('keeps to the connections and the messages a minute that a provider is known to allow', () => {
    const { pace, now, skip } = openPace()
    pace.allow({ connections: 3, messagesPerMinute: 30 })
    expect(pace.width()).toBe(3)
    for (let sent = 0; sent < 30; sent += 1) {
      expect(pace.nextStartMs()).toBeLessThanOrEqual(now())
      pace.count()
      skip(100)
    }
    expect(pace.nextStartMs()).toBe(now() - 3000 + 60_000)
    skip(57_000)
    expect(pace.nextStartMs()).toBeLessThanOrEqual(now())
  })

  it('halves its sessions at each complaint, and then leaves time between messages', () => {
    const { pace, now } = openPace()
    const widths = Array.from({ length: 4 }, () => {
      pace.learn(tooFast)
      return pace.width()
    })
    expect(widths).toEqual([4, 2, 1, 1])
    pace.count()
    expect(pace.nextStartMs()).toBeGreaterThan(now())
  })

  it('finds its way back while the server takes what it is sent', () => {
    const { pace, now } = openPace()
    for (let complaint = 0; complaint < 6; complaint += 1) pace.learn(tooFast)
    for (let taken = 0; taken < 400; taken += 1) pace.learn(accepted)
    pace.count()
    expect([pace.width(), pace.nextStartMs()]).toEqual([8, now()])
  })
})

describe('a reply of haste', () => {
  it.each([
    [421, '4.7.0', 'Too many concurrent SMTP connections'],
    [421, undefined, 'Service not available'],
    [451, '4.7.0', 'Rate limit exceeded'],
    [452, '4.5.3', 'Too many recipients this hour, slow down'],
    [450, undefined, 'You are sending too fast'],
  ])('%i %s %s', (code, enhancedStatus, text) => {
    expect(saysTooFast({ code, text, ...(enhancedStatus && { enhancedStatus }) })).toBe(true)
  })

  it.each([
    [450, '4.2.0', 'Recipient address rejected: greylisted'],
    [452, '4.2.2', 'Mailbox full'],
    [451, '4.3.0', 'Temporary lookup failure'],
    [550, '5.7.1', 'Too many messages'],
  ])('is not %i %s %s', (code, enhancedStatus, text) => {
    expect(saysTooFast({ code, enhancedStatus, text })).toBe(false)
  })
})
