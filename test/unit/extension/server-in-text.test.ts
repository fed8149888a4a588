import { expect, test } from 'vitest'
import { serverInText } from '../../../apps/extension/src/state/server-in-text.ts'
import { busyMs } from '../../support/busy-ms.ts'

test.each([
  [
    'to=<a@b.no>, relay=smtp.office365.com[52.98.0.1]:587, dsn=5.7.139',
    { host: 'smtp.office365.com', port: 587 },
  ],
  ['Could not connect to SMTP host: mail.kunde.no, port: 25', { host: 'mail.kunde.no' }],
  ['Error: connect ECONNREFUSED smtp.kunde.no:465', { host: 'smtp.kunde.no', port: 465 }],
  ['ssl://Smtp.Gmail.com:465', { host: 'smtp.gmail.com', port: 465 }],
  ['535 5.7.8 Error: authentication failed', undefined],
  ['Error: getaddrinfo ENOTFOUND post.kunde.firma', { host: 'post.kunde.firma' }],
  ['connect to post.kunde.no:25: Connection refused', { host: 'post.kunde.no', port: 25 }],
  ['{ host: "exchange.kunde.firma", port: 587 }', { host: 'exchange.kunde.firma' }],
  ['Failed to connect to Smtp.MyCompany.com.', { host: 'smtp.mycompany.com' }],
  ['smtplib.SMTPServerDisconnected: Connection unexpectedly closed', undefined],
  ['  File "/usr/lib/python3.11/smtplib.py", line 255, in __init__', undefined],
  ['  File "smtplib.py", line 255, in __init__', undefined],
  ['javax.mail.AuthenticationFailedException: 535 5.7.3', undefined],
  ['com.sun.mail.smtp.SMTPSendFailedException: 550 5.7.60', undefined],
  ['\tat com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:2212)', undefined],
  ['host com.sun.mail.util', undefined],
  ['System.Net.Mail.SmtpException: Failure sending mail.', undefined],
  ['server: MailKit.Net.Smtp.SmtpCommandException', undefined],
  ['at SMTPConnection._onData (smtp-connection/index.js:123:4)', undefined],
  ['mail.smtp.starttls.enable=true, mail.smtp.host missing', undefined],
  ['const info = await mail.smtp.send(message)', undefined],
  [
    'javax.mail.MessagingException: Could not connect to SMTP host: smtp.kunde.no, port: 25',
    { host: 'smtp.kunde.no' },
  ],
  [
    'smtplib.SMTPConnectError: (421, b"4.7.0 smtp.kunde.no:587 closing")',
    { host: 'smtp.kunde.no', port: 587 },
  ],
  ['<ola@kunde.no>: Recipient address rejected', undefined],
  ['host system.mail.firma.no', { host: 'system.mail.firma.no' }],
  ['Connecting to Mail.FirmaAS.No:587', { host: 'mail.firmaas.no', port: 587 }],
  ['server mail.firma.no(1.2.3.4)', { host: 'mail.firma.no' }],
  ['relay=mx.firma.no(2001:db8::1):25', { host: 'mx.firma.no', port: 25 }],
  ['server: mail.send(message)', undefined],
  ['mail.firma.xn--p1ai', { host: 'mail.firma.xn--p1ai' }],
  ['smtp.blåbær.no', { host: 'smtp.xn--blbr-roah.no' }],
  ['host ørsted.dk said: 550', { host: 'xn--rsted-uua.dk' }],
  ['blåsmtp.kunde.no', undefined],
  ['连接到smtp.kunde.no失败', { host: 'smtp.kunde.no' }],
  ['server smtp.firma.рф', undefined],
])('%s', (text, server) => {
  expect(serverInText(text)).toEqual(server)
})

test('a megabyte of anything is read at once', () => {
  for (const part of [
    'smtp-',
    'host host ',
    'a.',
    'connect to a-',
    'relay=[',
    'smtp.a.',
    'host a.a(',
    'smtp.å',
    'host xn--a.',
    'host a.no(1',
  ])
    expect(busyMs(() => serverInText(part.repeat(200_000)))).toBeLessThan(400)
})
