import { makeChecklist } from '@ehlo/shared/report'
import { expect, test } from 'vitest'
import { findLoginProvider, findProvider } from '../../../packages/shared/src/providers/index.ts'

test.each([
  'ec2-1-2-3-4.compute.amazonaws.com',
  'ec2-1-2-3-4.eu-west-1.compute.amazonaws.com',
  'mail.vps123.home.pl',
  'ip-1-2-3-4.secureserver.net',
  's1-2-3-4.secureserver.net',
  'vps-1a2b3c4d.vps.ovh.net',
  's123456789.kundenserver.de',
  'static.4.3.2.1.clients.your-server.de',
])('%s is a customer’s own server, whose login is not that of the hosting', (host) => {
  expect(findProvider({ host })).toBeDefined()
  expect(findLoginProvider({ host })).toBeUndefined()
  // An address says more of a server that is nobody's.
  expect(findLoginProvider({ host, domain: 'icloud.com' })).toBe('icloud')
  const [login] = makeChecklist({ language: 'en', host }).items
  expect(login?.text).toBe('A mailbox for the login, and its password.')
})

test.each([
  ['email-smtp.eu-west-1.amazonaws.com', 'amazon-ses'],
  [' Email-SMTP.us-east-2.amazonaws.com. ', 'amazon-ses'],
  ['inbound-smtp.eu-west-1.amazonaws.com', 'amazon-ses'],
  ['serwer1234567.home.pl', 'home-pl'],
  ['smtpout.secureserver.net', 'godaddy'],
  ['smtp.secureserver.net', 'godaddy'],
  ['ssl0.ovh.net', 'ovh'],
  ['pro1.mail.ovh.net', 'ovh'],
  ['smtp.kundenserver.de', 'ionos'],
  ['mail.your-server.de', 'hetzner'],
  ['smtp.mail.eu-west-1.awsapps.com', 'workmail'],
  ['kunde-no.mail.protection.outlook.com', 'microsoft-365'],
])('%s has the login of %s', (host, id) => {
  expect(findLoginProvider({ host })).toBe(id)
})

test('an address alone tells its provider', () => {
  expect(findLoginProvider({ domain: 'gmx.de' })).toBe('gmx')
  expect(findLoginProvider({})).toBeUndefined()
})
