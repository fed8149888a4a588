import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'

const reply =
  "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy."
const pack = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

const bounceOf = (encoding: string, body: string, type = 'text/plain; charset=utf-8') =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.com',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    ' boundary="b1"',
    '',
    '--b1',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '',
    '--b1--',
  ].join('\r\n')

test('a bounce in base64 says what its words say, and they are the evidence', () => {
  const [first] = recognise(bounceOf('base64', pack(`Grüße,\n<k@example.net>: ${reply}\n`)))
  expect(first?.cause).toBe('dmarc-fail')
  expect(first?.evidence[0]?.text).toBe(`<k@example.net>: ${reply}`)
})

test('soft line breaks of quoted-printable do not cut words', () => {
  const body =
    '<k@example.net>: 550-5.7.26 Unauthent=\r\nicated email from example.com is not accepted due to domain=27s DMA=\r\nRC policy.'
  const [first] = recognise(bounceOf('quoted-printable', body))
  expect(first?.cause).toBe('dmarc-fail')
  expect(first?.evidence[0]?.text).toBe(`<k@example.net>: ${reply}`)
})

test('letters beyond ASCII are read in UTF-8 and in Latin-1', () => {
  const said = 'Das Postfach des Empf=C3=A4ngers ist voll. Zustellung fehlgeschlagen'
  expect(recognise(bounceOf('Quoted-Printable', said))[0]?.cause).toBe('mailbox-full')
  expect(recognise(bounceOf('quoted-printable', said.replace('=C3=A4', '=E4')))[0]?.cause).toBe(
    'mailbox-full',
  )
})

test('an attachment is not opened', () => {
  expect(recognise(bounceOf('base64', pack(reply), 'application/pdf'))).toEqual([])
})

test('a part that was cut off is read as far as it goes', () => {
  const whole = bounceOf('base64', pack(`${reply}\n${'and so on '.repeat(80)}`))
  expect(recognise(whole.slice(0, whole.length - 501))[0]?.cause).toBe('dmarc-fail')
})

test('of a delivery status the reply is the evidence, not the field before it', () => {
  const status =
    'Final-Recipient: rfc822; ola@example.com\nAction: failed\nStatus: 5.7.1\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; 550 5.7.1 Command rejected'
  expect(recognise(status)[0]?.evidence[0]?.text).toBe(
    'Diagnostic-Code: smtp; 550 5.7.1 Command rejected',
  )
})
