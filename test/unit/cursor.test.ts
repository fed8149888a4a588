import { describe, expect, it } from 'vitest'
import { decodeCursor, decodeNewestFirst, toPage } from '../../apps/api/src/cursor.ts'
import { Refusal } from '../../apps/api/src/refusal.ts'

describe('a page', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

  it('says where the next one begins, if there is one', () => {
    const page = toPage(items, 2, ({ id }) => [id, 7])
    expect(page.items).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(decodeCursor<[string, number]>(page.nextCursor ?? '', ['string', 'number'])).toEqual([
      'b',
      7,
    ])
    expect(toPage(items, 3, ({ id }) => [id])).toEqual({ items })
    expect(toPage([], 3, () => [])).toEqual({ items: [] })
  })
})

describe('a cursor from outside', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  it.each([
    ['nothing', ''],
    ['noise', '%%%'],
    ['of another list', encode(['a'])],
    ['of other types', encode([1, 'a'])],
    ['with a number beyond what columns hold', encode(['a', 2 ** 31])],
    ['with a fraction', encode(['a', 0.5])],
    ['an object', encode({ 0: 'a', 1: 1, length: 2 })],
    ['too long', encode(['a'.repeat(4000), 1])],
  ])('is refused: %s', (_, cursor) => {
    expect(() => decodeCursor<[string, number]>(cursor, ['string', 'number'])).toThrow(Refusal)
  })

  it.each(['yesterday', '2026-03-01', '2026-03-01T00:00:00.000Z; drop table', '99999-01-01'])(
    'is refused with %j for a time',
    (time) => {
      expect(() => decodeNewestFirst(encode([time, 'id']))).toThrow(Refusal)
    },
  )
})
