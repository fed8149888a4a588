import { expect, test } from 'vitest'
import { mayCarryPassword } from '../../../apps/extension/src/state/may-carry-password.ts'

const host = 'mail.kunde.example'

test.each([
  ['to other protection of the same host', 'tls', { host, encryption: 'starttls' }, true],
  ['to cleartext', 'starttls', { host, encryption: 'none' }, false],
  ['from cleartext to cleartext', 'none', { host, encryption: 'none' }, true],
  ['to another host', 'tls', { host: 'mail.other.example', encryption: 'tls' }, false],
] as const)('a password typed just now goes %s: %s', (_name, encryption, to, isCarried) => {
  expect(mayCarryPassword({ host, encryption }, { port: 587, ...to })).toBe(isCarried)
})
