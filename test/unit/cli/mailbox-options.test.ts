import { expect, test } from 'vitest'
import { completeMailbox } from '../../../apps/api/src/cli/commands/mailbox-options.ts'

test('nothing said, nothing read', () => {
  expect(completeMailbox({})).toBeUndefined()
})

test('--delivery-check alone is the login’s own mailbox', () => {
  expect(completeMailbox({ 'delivery-check': true })).toMatchObject({ check: {} })
})

test('any option of the mailbox asks for it', () => {
  expect(
    completeMailbox({
      'mailbox-host': 'IMAP.Example.com',
      'mailbox-port': '143',
      'mailbox-encryption': 'starttls',
      'mailbox-username': 'ola',
      'mailbox-password-env': 'SECRET',
      'delete-copies': true,
    }),
  ).toEqual({
    check: {
      host: 'imap.example.com',
      port: 143,
      encryption: 'starttls',
      username: 'ola',
      deleteCopies: true,
    },
    passwordEnv: 'SECRET',
    passwordFile: undefined,
  })
})

test.each([
  [{ 'mailbox-host': 'no host' }, '--mailbox-host'],
  [{ 'mailbox-port': '70000' }, '--mailbox-port'],
  [{ 'mailbox-encryption': 'ssl' }, '--mailbox-encryption'],
])('%j is refused, by the name of the option', (given, option) => {
  expect(() => completeMailbox(given)).toThrow(option)
})
