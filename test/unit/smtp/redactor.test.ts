import { expect, test } from 'vitest'
import { makeHarmless } from '../../../apps/api/src/smtp/harmless-text.ts'
import { Redactor } from '../../../apps/api/src/smtp/redactor.ts'

const secrets = [
  'hunter2-hunter2',
  'å b"c<d>&e\'f\\g',
  'p%20w+x=y',
  'кириллица',
  'a'.repeat(200),
  '((((',
  'Zz1!',
]

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const html = secret.replaceAll(/[^A-Za-z0-9]/gu, (c) => `&#x${c.codePointAt(0)?.toString(16)};`)
  return [
    secret,
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('base64').replaceAll('=', ''),
    bytes.toString('hex'),
    bytes.toString('latin1'),
    ...['x', 'xy', 'xyz'].map((before) => Buffer.from(`${before}${secret}tail`).toString('base64')),
    Buffer.from(`\0user\0${secret}`).toString('base64'),
    Buffer.from(Buffer.from(secret).toString('base64')).toString('base64'),
    encodeURIComponent(secret),
    JSON.stringify(secret),
    html,
  ]
}

test.each(secrets)('%j is hidden in every form', (secret) => {
  const redactor = new Redactor([secret])
  for (const form of formsOf(secret)) {
    const redacted = redactor.redact(`535 before ${form} after`)
    expect(redacted).not.toContain(form)
    expect(redacted).toMatch(/^535 before .*\*{8}.* after$/)
  }
})

test('ordinary text is left alone', () => {
  const redactor = new Redactor(['hunter2-hunter2'])
  for (const text of [
    '250-AUTH PLAIN LOGIN',
    '334 VXNlcm5hbWU6',
    '250 2.0.0 Ok: queued as 4FqX2c1Z',
  ]) {
    expect(redactor.redact(text)).toBe(text)
  }
})

test('a secret of few letters is hidden where it stands alone, and leaves words readable', () => {
  const redactor = new Redactor(['ok'])
  expect(redactor.redact('250 2.0.0 Ok, token "ok"')).toBe('250 2.0.0 ********, token "********"')
  expect(redactor.redact('look at the books')).toBe('look at the books')
  expect(redactor.redact(`334 ${Buffer.from('\0user\0ok').toString('base64')}`)).toBe(
    '334 ********',
  )
})

test('without a secret nothing is hidden', () => {
  expect(new Redactor([undefined, '']).redact('535 no')).toBe('535 no')
})

test('text that acts on a terminal is shown, and acts no more', () => {
  expect(makeHarmless('\x1b[2J\x07\r\x7f')).toBe('␛[2J␇␍␡')
  expect(makeHarmless('\u009b31m \u202etxt\u2066 \u200b')).toBe(
    '\\x9b31m \\u202etxt\\u2066 \\u200b',
  )
  expect(makeHarmless('smørbrød 日本語 👍\ttab')).toBe('smørbrød 日本語 👍\ttab')
})
