import { expect, test } from 'vitest'
import { mailtoOf } from '../../../apps/extension/src/state/mailto.ts'

test('a message opens with its lines as the standard wants them', () => {
  expect(mailtoOf('A & B', 'one\ntwo ø')).toBe(
    'mailto:?subject=A%20%26%20B&body=one%0D%0Atwo%20%C3%B8',
  )
})

test('a long message is cut at a line, and says so', () => {
  const link = mailtoOf('Long', `first\n${'x'.repeat(1000)}\n${'y'.repeat(100_000)}`)
  expect(link.length).toBeLessThan(2000)
  expect(link).toMatch(/first%0D%0Ax{1000}%0D%0A%E2%80%A6$/)
})
