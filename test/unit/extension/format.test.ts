import { expect, test } from 'vitest'
import { clockInList } from '../../../apps/extension/src/i18n/format.ts'
import { fromNow } from '../../../apps/extension/src/i18n/from-now.ts'

const now = new Date('2026-11-29T18:00:00')

test('a time of this year goes without it in a list, an older one does not', () => {
  expect(clockInList('es', '2026-03-02T09:05:00', now)).toBe('2 mar, 9:05')
  expect(clockInList('es', '2025-12-31T09:05:00', now)).toBe('31 dic 2025, 9:05')
})

test('a wait is said in the largest unit that it fills, never as less than it is', () => {
  expect(fromNow('en', 50)).toBe('in 50 seconds')
  expect(fromNow('es', 541)).toBe('dentro de 10 minutos')
  expect(fromNow('nb', 3600)).toBe('om 1 time')
})
