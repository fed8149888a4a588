import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'

const said = '550 5.1.1 User unknown'

test('what a server said is explained', () => {
  expect(recognise(said)[0]?.cause).toBe('recipient-unknown')
})

test.each([
  ['a program that says it', 'return new SmtpError(550, "5.1.1", "User unknown");'],
  ['a test of a program', 'smtp.reply(550, "5.1.1 User unknown")'],
  ['a table of a program', 'const errors = {\n  "550": "User unknown",\n}'],
  ['a list of changes', '## 3.2.0\n- "550 5.1.1 User unknown" is shown in full'],
  ['an explanation', '550 5.1.1 means that the user is unknown.'],
  [
    'a block of settings',
    'smtpd_client_restrictions =\n    reject_rbl_client zen.spamhaus.org,\n    reject',
  ],
  ['a table to be made', 'CREATE TABLE outbox (\n  rcpt text NOT NULL,\n  last_error text\n);'],
  ['a class of a program', 'class AuthError(MailerError):\n    """535 authentication failed"""'],
  ['what is to be done', "TODO\n- show '550 5.1.1 User unknown'"],
  ['an item to be ticked off', '[ ] certificate for mail.example.com (not self-signed)'],
  [
    'what a program lacks',
    'Warning: Undefined array key "email" in /var/www/login.php on line 22\nInvalid CSRF token.',
  ],
  ['a phrase to be translated', 'msgid "550 5.1.1 User unknown"'],
  [
    'a list of codes',
    '421 Service not available\n450 Mailbox unavailable\n501 Syntax error\n550 User unknown\n554 Transaction failed',
  ],
])('%s is no failure', (_, text) => {
  expect(recognise(text)).toEqual([])
})

test.each([
  ['a telephone', 'SIP/2.0 403 Forbidden (Relaying denied)'],
  ['a browser', "DNS_PROBE_FINISHED_NXDOMAIN This site can't be reached"],
  ['another browser', 'SSL_ERROR_RX_RECORD_TOO_LONG www.example.com'],
  ['a repository', 'remote: Invalid username or password. fatal: Authentication failed'],
  ['somebody who does not say what', 'System.Net.Mail.SmtpException: Failure sending mail.'],
])('what %s says is no failure of mail that can be explained', (_, text) => {
  expect(recognise(text)).toEqual([])
})

test('a failure among lines of a program is explained', () => {
  const text = `    server.login(user, password)\n    raise SMTPRecipientsRefused(senderrs)\nsmtplib.SMTPRecipientsRefused: {'a@example.com': (550, b'5.1.1 User unknown')}`
  expect(recognise(text)[0]?.cause).toBe('recipient-unknown')
})

test('a setting is no failure by itself, and may be the cause of one beside it', () => {
  const setting = 'MAILER_DSN=smtp://user:%23abc%23de@mail.example.com:465'
  expect(recognise(setting)).toEqual([])
  const failure = 'You have requested a non-existent parameter "23abc".'
  expect(recognise(`${failure}\n${setting}`)[0]?.cause).toBe('password-special-chars')
})

test('a port that takes no mail is of another service', () => {
  expect(recognise('connect ECONNREFUSED 192.0.2.4:587')[0]?.cause).toBe('connection-refused')
  expect(recognise('connect ECONNREFUSED 192.0.2.4:8443')).toEqual([])
})

test('a number after a word is no reply', () => {
  expect(recognise('The 535 bus does not stop at the station on Sundays.')).toEqual([])
})

test('long prose in which nothing happened is about mail', () => {
  const text =
    'Greylisting is a way to defend a domain against unwanted mail. A server that has not seen a sender before rejects it for a while, and accepts it when the sender tries again some minutes later.'
  expect(recognise(text)).toEqual([])
})

test.each([
  'Serveur sortant (SMTP) : smtp.example.fr, port 465, SSL/TLS. Nom d’utilisateur : votre adresse complète. Cochez « Mon serveur requiert une authentification » puis validez.',
  'Choosing a port\n\nPort 25 is meant for traffic between servers. Programs that submit mail on behalf of a person should use 587 with STARTTLS or 465 with TLS. Many hosting companies do not let customers use port 25 at all.',
])('a guide tells of no failure: %s', (text) => {
  expect(recognise(text)).toEqual([])
})

test('what failed in another service is not what sends', () => {
  const log = [
    'INFO mailer delivered receipt (250 OK)',
    'ERROR pg connection terminated unexpectedly',
  ]
  expect(recognise(log.join('\n'))).toEqual([])
  expect(recognise([...log, 'ERROR mailer 535 Authentication failed'].join('\n'))[0]?.cause).toBe(
    'bad-credentials',
  )
})
