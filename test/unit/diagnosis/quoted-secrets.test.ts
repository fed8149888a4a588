import { expect, test } from 'vitest'
import { diagnoseText } from '@ehlo/shared/diagnosis'
import { texts } from '@ehlo/shared/diagnosis/en'

const evidenceFor = (text: string) =>
  JSON.stringify(diagnoseText({ text }, texts).map(({ evidence }) => evidence))

test.each([
  [
    'AUTH PLAIN AHUAaHVudGVyMi1odW50ZXIy 535 5.7.8 authentication failed',
    'AHUAaHVudGVyMi1odW50ZXIy',
  ],
  ['smtp://u:hunter2-hunter2@smtp.example.com:587 535 authentication failed', 'hunter2'],
  ['535 5.7.8 authentication failed (user=u, password=hunter2-hunter2)', 'hunter2'],
  [
    `${'x'.repeat(450)} 535 authentication failed smtp://u:hunter2-hunter2-hunter2@smtp.example.com`,
    'hunter2',
  ],
])('what gives access is not in the evidence: %s', (text, secret) => {
  const evidence = evidenceFor(text)
  expect(evidence).toContain('authentication failed')
  expect(evidence).not.toContain(secret)
})

test.each([
  '250-AUTH LOGIN PLAIN CRAM-MD5: no supported authentication mechanism',
  'AUTH LOGIN failed: 535 Incorrect authentication data',
  'SMTP ERROR: AUTH command failed: 334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=',
])("a server's words are no secret: %s", (text) => {
  expect(evidenceFor(text)).toContain(text)
})
