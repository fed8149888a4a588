import { expect, test } from 'vitest'
import { explainUnreadable } from '../../apps/api/src/explain-unreadable.ts'

const source = { dataDir: '/data', secretKey: 'unused' }
const explain = (withoutKey: number, unreadable: number) =>
  explainUnreadable({ withoutKey, unreadable }, source).join('\n')

test('nothing is said where every password opens', () => {
  expect(explain(0, 0)).toBe('')
})

test('a password of a key that is not here asks for the key, after the present one', () => {
  expect(explain(1, 0)).toMatch(/^1 stored password cannot be read: it was sealed with a key/)
  expect(explain(2, 0)).toMatch(/after the present one, with a comma between/)
})

test('a password whose key is here asks for no key', () => {
  expect(explain(0, 1)).toMatch(/^1 stored password does not open.* Enter it again\.$/)
  expect(explain(0, 2)).toMatch(/^2 stored passwords do not open.* Enter them again\.$/)
  expect(explain(0, 2)).not.toMatch(/sealed with a key|former key/)
})

test('both are told apart', () => {
  const said = explain(2, 3)
  expect(said).toContain('2 stored passwords cannot be read')
  expect(said).toContain('3 stored passwords do not open')
})
