import { expect, test } from 'vitest'
import { hasTokenFrom, tokensFrom } from '../../apps/api/src/smtp/secret-forms.ts'

const characters = 'aZ09+/_=-  :.\u00e5\n'

test('finds a run exactly where the expression does, whatever stands around it', () => {
  // Xorshift, so that a failure comes again.
  let state = 2463534242
  const below = (end: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % end
  }
  const found = new Set<boolean>()
  for (let round = 0; round < 20_000; round += 1) {
    const length = below(12)
    const text = Array.from({ length: below(40) }, () => characters[below(characters.length)]).join(
      '',
    )
    const expected = text.match(tokensFrom(length)) !== null
    expect({ text, length, has: hasTokenFrom(length, text) }).toEqual({
      text,
      length,
      has: expected,
    })
    found.add(expected)
  }
  expect(found.size).toBe(2)
})

test.each([
  ['at the beginning', 'abcdefgh x', true],
  ['at the end', 'x abcdefgh', true],
  ['alone', 'abcdefgh', true],
  ['one too short', 'x abcdefg x', false],
  ['broken by a character beyond ASCII', 'abcd\u00e5efgh', false],
  ['nowhere', '', false],
])('a run of eight %s', (_where, text, isThere) => {
  expect(hasTokenFrom(8, text)).toBe(isThere)
})
