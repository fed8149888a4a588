import type { DeliveryCheck, RunSettings } from '@ehlo/shared'
import { describe, expect, test } from 'vitest'
import { chooseMailbox } from '../../../apps/api/src/mailbox/choose-mailbox.ts'

const settings: RunSettings = {
  host: 'mail.example.com',
  port: 587,
  encryption: 'starttls',
  username: 'kari@example.com',
  authMethod: 'auto',
  tlsVerification: 'full',
}
const gmail = { ...settings, host: 'smtp.gmail.com' }
const own = 'the own password'

describe('the password of the connection goes', () => {
  test.each<[string, DeliveryCheck, RunSettings, object]>([
    ['to its own host', {}, settings, { host: 'mail.example.com', port: 993, encryption: 'tls' }],
    ['to its own host, named', { host: 'Mail.Example.com' }, settings, { port: 993 }],
    [
      'to the IMAP server of its provider',
      {},
      gmail,
      { host: 'imap.gmail.com', port: 993, encryption: 'tls' },
    ],
    ['to 143 with STARTTLS', { port: 143 }, settings, { port: 143, encryption: 'starttls' }],
    [
      'in clear where mail goes in clear too',
      { encryption: 'none' },
      { ...settings, encryption: 'none' },
      { port: 143, encryption: 'none' },
    ],
  ])('%s', (_name, check, from, place) => {
    const chosen = chooseMailbox(check, from, own)
    expect(chosen).toMatchObject({
      status: 'chosen',
      access: { ...place, username: from.username, password: own },
    })
  })
})

describe('it does not go', () => {
  test.each<[string, DeliveryCheck, RunSettings]>([
    ['to another host', { host: 'evil.example', port: 993, encryption: 'tls' }, settings],
    ['to another host of the same domain', { host: 'imap.example.com' }, settings],
    ['to any other port', { port: 4444, encryption: 'tls' }, settings],
    ['in clear', { encryption: 'none' }, settings],
    ['to another user’s mailbox', { username: 'ola@example.com' }, settings],
    ['to another provider', { host: 'imap.gmail.com' }, settings],
    ['to another port of the provider', { host: 'imap.gmail.com', port: 143 }, gmail],
    ['to the provider in clear', { host: 'imap.gmail.com', encryption: 'none' }, gmail],
    ['where mail needs no login', {}, { ...settings, authMethod: 'none' }],
  ])('%s', (_name, check, from) => {
    expect(chooseMailbox(check, from, own)).toMatchObject({
      status: 'refused',
      pointer: '/deliveryCheck/password',
    })
  })
})

test('a password that is given goes where it was given for, and the own one stays', () => {
  const check = { host: 'imap.example.org', username: 'ola@example.org', password: 'olas' }
  expect(chooseMailbox(check, settings, own)).toMatchObject({
    status: 'chosen',
    access: { host: 'imap.example.org', username: 'ola@example.org', password: 'olas' },
  })
})

test('a pin holds for the host that it was made for, and for no other', () => {
  const pinned = { ...settings, tlsVerification: `sha256:${'a'.repeat(64)}` }
  expect(chooseMailbox({}, pinned, own)).toMatchObject({
    access: { tlsVerification: pinned.tlsVerification },
  })
  expect(chooseMailbox({ host: 'imap.example.org', password: 'x' }, pinned, own)).toMatchObject({
    access: { tlsVerification: 'full' },
  })
})
