import { describe, expect, it } from 'vitest'
import { createTryLimit } from '../../../apps/api/src/access/try-limit.ts'

describe('a limit of tries', () => {
  it('lets the given number through, then asks to wait for the end of the window', () => {
    const limit = createTryLimit(2, 1000)
    limit.count('a', 0)
    expect(limit.waitOf('a', 10)).toBe(0)
    limit.count('a', 500)
    expect(limit.waitOf('a', 600)).toBe(400)
    expect(limit.waitOf('b', 600)).toBe(0)
    expect(limit.waitOf('a', 1000)).toBe(0)
    limit.count('a', 1000)
    expect(limit.waitOf('a', 1001)).toBe(0)
  })

  it('is not fooled by a flood of other addresses into more than it remembers', () => {
    const limit = createTryLimit(1, 1000)
    for (let index = 0; index < 20_000; index += 1) limit.count(`flood ${index}`, 0)
    limit.count('a', 1)
    expect(limit.waitOf('a', 2)).toBe(999)
  })
})
