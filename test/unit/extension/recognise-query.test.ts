import { describe, expect, test } from 'vitest'
import { recogniseQuery } from '../../../apps/extension/src/state/recognise-query.ts'

describe('the smart field', () => {
  test.each([
    ['ola@kunde.no', 'ola@kunde.no'],
    [' Ola@KUNDE.no ', 'Ola@kunde.no'],
    ['mailto:ola@kunde.no', 'ola@kunde.no'],
    ['Ola Nordmann <ola@kunde.no>', 'ola@kunde.no'],
    ['post@blåbær.no', 'post@xn--blbr-roah.no'],
  ])('takes %j for an address', (typed, address) => {
    expect(recogniseQuery(typed)).toEqual([{ for: 'discover', address }])
  })

  test.each([
    ['smtp.kunde.no', 'smtp.kunde.no'],
    ['SMTP.Kunde.NO.', 'smtp.kunde.no'],
    ['192.0.2.7', '192.0.2.7'],
    ['https://mail.kunde.no/owa', 'mail.kunde.no'],
    ['2001:db8::1', '2001:db8::1'],
    ['smtp.wp.pl', 'smtp.wp.pl'],
    ['Smtp.MyCompany.com', 'smtp.mycompany.com'],
    ['exchange.kunde.firma', 'exchange.kunde.firma'],
    ['net.mail.example.com', 'net.mail.example.com'],
    ['system.mail.firma.no', 'system.mail.firma.no'],
    ['com.firma.net', 'com.firma.net'],
    ['net.firma.cloud', 'net.firma.cloud'],
    ['io.firma.app', 'io.firma.app'],
    ['net.firma.xn--p1ai', 'net.firma.xn--p1ai'],
    ['smtp.SendGrid.NET', 'smtp.sendgrid.net'],
    ['Mail.FirmaAS.No', 'mail.firmaas.no'],
  ])('takes %j for a host', (typed, host) => {
    expect(recogniseQuery(typed)).toEqual([{ for: 'inspect', host }])
  })

  test.each([
    ['kunde.no', 'kunde.no'],
    ['MyCompany.Com', 'mycompany.com'],
  ])(
    'takes the bare domain %s for a host, and for whose settings are looked for',
    (typed, host) => {
      expect(recogniseQuery(typed)).toEqual([
        { for: 'inspect', host },
        { for: 'discover', address: `postmaster@${host}` },
      ])
    },
  )

  test.each([
    ['smtp.kunde.no:587', 'smtp.kunde.no', 587],
    ['smtp.kunde.no 587', 'smtp.kunde.no', 587],
    ['smtp.kunde.no, 465', 'smtp.kunde.no', 465],
    ['smtps://smtp.kunde.no:465', 'smtp.kunde.no', 465],
    ['[2001:db8::1]:25', '2001:db8::1', 25],
    ['mailhost:25', 'mailhost', 25],
  ])('takes %j for a host and its port', (typed, host, port) => {
    expect(recogniseQuery(typed)).toEqual([
      { for: 'inspect', host, port },
      { for: 'test', host, port },
    ])
  })

  test.each([
    '535 5.7.8 Error: authentication failed',
    '550 5.7.1',
    'Connection timed out (110)',
    'EAUTH',
    'smtplib.SMTPServerDisconnected',
    'com.sun.mail.smtp.SMTPSendFailedException',
    'com.sun.mail.smtp',
    'MailKit.Net.Smtp.SmtpClient',
    'System.Net.Mail.SmtpException',
    'SMTP connect() failed.',
    'No se pudo autenticar: acceso denegado',
    'the mail that we sent on Monday never came to anybody',
  ])('takes %j for an error', (typed) => {
    expect(recogniseQuery(typed)).toEqual([{ for: 'explain', text: typed }])
  })

  test.each([
    '',
    '  ',
    'acme',
    'smtp.',
    'Kari Nordmann',
    '587',
    '5.7',
    'ola@',
    '@kunde.no',
    'a:99999',
  ])('leaves %j to the search', (typed) => {
    expect(recogniseQuery(typed)).toEqual([])
  })
})
