import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  recallPassword,
  rememberPassword,
} from '../../../apps/extension/src/state/typed-passwords.ts'

const connection = {
  id: 'c1',
  host: 'smtp.nordpost.no',
  port: 587,
  encryption: 'starttls',
  username: 'ola',
  authMethod: 'auto',
  tlsVerification: 'full',
} as const

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a typed password is there for its connection, for five minutes', () => {
  rememberPassword(connection, 'hunter2')
  expect(recallPassword({ ...connection })).toBe('hunter2')
  expect(recallPassword({ ...connection, id: 'c2' })).toBeUndefined()
  vi.advanceTimersByTime(5 * 60_000 + 1)
  expect(recallPassword(connection)).toBeUndefined()
})

test.each([
  { host: 'smtp.elsewhere.example' },
  { port: 25 },
  { encryption: 'none' },
  { username: 'kari' },
  { authMethod: 'plain' },
  { tlsVerification: 'off' },
] as const)('it goes to no other destination: %j', (change) => {
  rememberPassword(connection, 'hunter2')
  expect(recallPassword({ ...connection, ...change })).toBeUndefined()
  // Nor back, once somebody turned the connection round.
  expect(recallPassword(connection)).toBeUndefined()
})
