import { expect, test } from 'vitest'
import { recognise, type RecogniseContext } from '@ehlo/shared/diagnosis'

const office: RecogniseContext = {
  host: 'smtp.office365.com',
  port: 587,
  encryption: 'starttls',
}

test('what a person rules out is no evidence for it', () => {
  const text =
    'Net::OpenTimeout: execution expired, on ports 465, 587 and 25. Works from my laptop, so missing credentials are not the problem.'
  const causes = recognise(text, { host: 'smtp.example.com', port: 587 }).map(({ cause }) => cause)
  expect(causes[0]).toBe('port-blocked')
  expect(causes).not.toContain('credentials-missing')
})

test('what is ruled out in one clause may still be said in another', () => {
  const text = 'The firewall is not the problem, the log says: Missing credentials for "PLAIN"'
  expect(recognise(text, { host: 'smtp.example.com' })[0]?.cause).toBe('credentials-missing')
})

test('what a person found to be the cause weighs more than the same words by themselves', () => {
  const said = (words: string) =>
    recognise(`535 5.7.8 Error: authentication failed. ${words}`, {
      host: 'mail.example.com',
    }).find(({ cause }) => cause === 'smtp-service-not-enabled')?.confidence ?? 0
  expect(said('Solved, it was external access for mail programs.')).toBeGreaterThan(
    said('Perhaps external access for mail programs.'),
  )
})

test('a password that opens the webmail is not wrong, where mail programs need another', () => {
  const text = '535 5.7.8 authentication failed, but the same password works in the browser'
  expect(recognise(text, { host: 'smtp.mail.yahoo.com', port: 465 })[0]?.cause).toBe(
    'app-password-required',
  )
})

test('what only Microsoft can say is not believed of another provider', () => {
  const text = '535 5.7.3 Authentication unsuccessful'
  const share = (context: RecogniseContext) =>
    recognise(text, context).find(({ cause }) => cause === 'smtp-auth-disabled-mailbox')
      ?.confidence ?? 0
  expect(share(office)).toBeGreaterThan(0.7)
  expect(share({ host: 'mail.infomaniak.com', port: 587 })).toBeLessThan(0.3)
})

test('a well-known server does not have an unknown CA: the client has no store', () => {
  const text = 'tls: failed to verify certificate: x509: certificate signed by unknown authority'
  expect(recognise(text, { host: 'smtp.sendgrid.net', port: 587 })[0]?.cause).toBe(
    'client-ca-store-missing',
  )
  expect(recognise(text, { host: 'mail.example.com', port: 587 })[0]?.cause).toBe('cert-unknown-ca')
})

test('a host with its port in one field is malformed', () => {
  const text = 'dial tcp: lookup smtp.example.com:587: no such host'
  expect(recognise(text)[0]?.cause).toBe('config-value-malformed')
})
