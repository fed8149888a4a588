import { expect, test } from 'vitest'
import { isPractice } from '@ehlo/shared/names'
import { isCheckable } from '../../../apps/api/src/schedule/is-checkable.ts'

const connection = {
  active: true,
  credential: 'set',
  authMethod: 'auto',
  host: 'smtp.example.com',
  username: 'office@example.com',
} as const

test.each([
  ['with a password', {}, true],
  ['without one', { credential: 'unset' }, false],
  ['whose password cannot be read', { credential: 'unreadable' }, false],
  ['that needs none', { credential: 'unset', authMethod: 'none' }, true],
  ['with a pasted token, which has expired by then', { authMethod: 'xoauth2' }, false],
  ['that is inactive', { active: false }, false],
  ['to the practice server', { host: '127.0.0.1', username: 'works@practice.example' }, false],
  ['to it, in capitals', { host: 'localhost', username: 'Works@Practice.Example' }, false],
  ['to another host', { host: '198.51.100.1', username: 'works@practice.example' }, true],
  ['to a server on this machine', { host: '127.0.0.1' }, true],
] as const)('a connection %s', (_which, fields, expected) => {
  expect(isCheckable({ ...connection, ...fields }, isPractice)).toBe(expected)
})
