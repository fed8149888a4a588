import { diagnoseText } from '@ehlo/shared/diagnosis'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { expect, test } from 'vitest'

const refused = '553 5.7.1 Sender address rejected: not owned by user kari'

function first(text: string, host?: string) {
  return diagnoseText({ text, context: host === undefined ? {} : { host } }, en)[0]
}

test.each([
  'smtp.mail.me.com',
  'mail.gmx.net',
  'smtp.mail.yahoo.com',
  'smtp.zoho.eu',
  'smtp.strato.de',
  'send.one.com',
])('what to change in a Postfix of one’s own is no step for %s', (host) => {
  expect(first(refused, host)?.cause).toBe('sender-not-owned')
  expect(first(refused, host)?.steps.join()).not.toContain('Postfix')
})

test.each([undefined, 'mail.acme.example'])('but is one for a server at %s', (host) => {
  expect(first(refused, host)?.steps.join()).toContain('smtpd_sender_login_maps')
})

test.each([
  [
    '550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. S(9333)',
    'account-suspended',
    'Restricted entities',
  ],
  [
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    'external-forwarding-blocked',
    'Automatic forwarding',
  ],
  [
    '550 5.7.124 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Sender not authenticated for group',
    'policy-block',
    'must allow outside senders',
  ],
  [
    '535 Authentication failed: The provided authorization grant is invalid, expired, or revoked',
    'bad-credentials',
    'apikey',
  ],
  ['451 Authentication failed: Maximum credits exceeded', 'daily-limit-exceeded', 'Billing'],
])('%s: the place for the fix', (text, cause, step) => {
  expect(first(text)?.cause).toBe(cause)
  expect(first(text)?.steps.join('\n')).toContain(step)
})

test('where a provider’s own name does not resolve, the resolver is looked at first', () => {
  const lost = 'getaddrinfo ENOTFOUND smtp.gmail.com'
  expect(first(lost, 'smtp.gmail.com')?.steps[0]).toContain('another resolver')
  expect(first('getaddrinfo ENOTFOUND mail.acme.example', 'mail.acme.example')?.steps[0]).toContain(
    'letter by letter',
  )
})
