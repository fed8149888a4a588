import { describe, expect, test } from 'vitest'
import { makeHarmless } from '../../../apps/api/src/smtp/harmless-text.ts'
import { Redactor } from '../../../apps/api/src/smtp/redactor.ts'

/** As long as the longest that is taken, and nothing of it repeats. */
function longOf(length: number): string {
  const letters = Array.from({ length }, (_, index) => 0x4e_00 + ((index * 7919) % 20_000))
  return String.fromCodePoint(...letters)
}

const secrets = [
  'hunter2-hunter2',
  'å b"c<d>&e\'f\\g',
  'p%20w+x=y',
  'кириллица',
  'a'.repeat(200),
  '&'.repeat(4096),
  longOf(4096),
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

const octetsOf = (secret: string) =>
  [...Buffer.from(secret)].map((octet) => octet.toString(16).padStart(2, '0'))
const pointsOf = (secret: string) =>
  Array.from(secret, (character) => character.codePointAt(0) ?? 0)

/** As an escaper writes it that leaves no letter alone. */
const disguises: [string, (secret: string) => string][] = [
  ['percent', (secret) => octetsOf(secret).map((octet) => `%${octet}`).join('')],
  ['quoted-printable', (secret) => octetsOf(secret).map((octet) => `=${octet.toUpperCase()}`).join('')],
  ['xtext', (secret) => octetsOf(secret).map((octet) => `+${octet.toUpperCase()}`).join('')],
  ['HTML in decimals', (secret) => pointsOf(secret).map((point) => `&#${point};`).join('')],
  ['HTML in hexadecimals', (secret) => pointsOf(secret).map((point) => `&#x${point.toString(16)};`).join('')],
  ['JSON', (secret) => pointsOf(secret).map((point) => `\\u${point.toString(16).padStart(4, '0')}`).join('')],
  ['C', (secret) => octetsOf(secret).map((octet) => `\\x${octet}`).join('')],
  ['octal', (secret) => [...Buffer.from(secret)].map((octet) => `\\${octet.toString(8).padStart(3, '0')}`).join('')],
  ['half of it', (secret) => `${secret.slice(0, 3)}${octetsOf(secret.slice(3)).map((octet) => `%${octet}`).join('')}`],
  ['hexadecimal with blanks', (secret) => octetsOf(secret).join(' ')],
  ['hexadecimal with colons', (secret) => octetsOf(secret).join(':').toUpperCase()],
  ['base64 of UTF-16', (secret) => Buffer.from(secret, 'utf16le').toString('base64')],
  ['base64 of UTF-16, the other end first', (secret) => Buffer.from(secret, 'utf16le').swap16().toString('base64')],
  ['base64 with blanks', (secret) => Buffer.from(`\0ola\0${secret}`).toString('base64').replaceAll(/.{5}/g, '$& ')],
  ['blanks between all', (secret) => Array.from(secret).join(' ')],
] // prettier-ignore

describe.each(disguises)('%s', (_, disguise) => {
  test.each(['hunter2-hunter2', 'Blåbær "kvikk lunsj" <1£>&+/=', 'кириллица', 'p%20w+x=y'])(
    'of %j takes its line with it',
    (secret) => {
      const redactor = new Redactor([secret])
      expect(redactor.redact(`535 5.7.8 got ${disguise(secret)} here`)).toMatch(
        /^535 5\.7\.8 .*\*{8}/,
      )
      expect(redactor.redact(`535 5.7.8 got ${disguise(secret)} here`)).not.toContain(
        disguise(secret).slice(4, 12),
      )
    },
  )
})

describe('a secret that is too long for one expression', () => {
  const secret = `${'%2'.repeat(80)}5${'å"&- '.repeat(100)}`

  test('is hidden where each of its letters is written in another way', () => {
    const ways = [
      (character: string) => character.toUpperCase(),
      encodeURIComponent,
      (character: string) => `&#${character.codePointAt(0)};`,
      (character: string) => JSON.stringify(character).slice(1, -1),
    ]
    const written = Array.from(secret, (character, index) =>
      /[a-z0-9]/.test(character) ? character : ways[index % ways.length]!(character),
    ).join('')
    const redactor = new Redactor([secret])
    expect(redactor.redact(`535 5.7.8 got ${written}, and ${written}!`)).toBe(
      '535 5.7.8 got ********, and ********!',
    )
  })

  test('is hidden where it begins within what looks like its beginning', () => {
    const redacted = new Redactor([secret]).redact(`535 got %2%2${secret} here`)
    expect(redacted).toBe('535 got %2%2******** here')
  })

  test('is not taken for another that begins as it does', () => {
    const other = `${secret.slice(0, 400)}and so on`
    expect(new Redactor([secret]).redact(`250 ${other}`)).toBe(`250 ${other}`)
  })
})

describe('a secret that a hostile server makes expensive to look for', () => {
  // What took hours before ends a test run by its own time limit.
  test.each([
    ['backslashes, of which there is one less', '\\'.repeat(100), '\\'.repeat(99)],
    ['quotes behind backslashes', '\\"'.repeat(60), `${'\\\\"'.repeat(59)}x`],
    ['one letter that never ends', '&'.repeat(4096), '&'.repeat(4000)],
    [
      'a beginning that comes again and again',
      `${'&'.repeat(200)}x`.repeat(20),
      '&'.repeat(60_000),
    ],
  ])('%s', (_what, secret, text) => {
    const startedAt = performance.now()
    const redacted = new Redactor([secret]).redact(`535 5.7.8 ${text} here`)
    expect(redacted).toMatch(/^535 5\.7\.8 /)
    // No measure of speed: it is the difference between a moment and for ever.
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })

  test('is hidden where it stands, doubled or not', () => {
    for (const secret of ['\\'.repeat(100), 'a\\b"'.repeat(30)]) {
      const redactor = new Redactor([secret])
      const escaped = JSON.stringify(secret).slice(1, -1)
      for (const form of [secret, escaped]) {
        expect(redactor.redact(`535 got ${form} here`)).toBe('535 got ******** here')
      }
    }
  })

  test('is hidden with all of its line where that cannot be told in reasonable time', () => {
    const secret = '&'.repeat(4096)
    const text = `535 5.7.8 ${`${'&'.repeat(4000)}x`.repeat(12)}`
    expect(new Redactor([secret]).redact(text)).toBe('535 5.7.8 ********')
  })
})

test('two long secrets of which one begins the other are hidden whole, in whatever order they came', () => {
  const short = 'first-of-many.'.repeat(12)
  const long = `${short}.tail-of-the-other`
  for (const secrets of [
    [short, long],
    [long, short],
  ]) {
    expect(new Redactor(secrets).redact(`535 got ${long} here`)).toBe('535 got ******** here')
  }
})

test('what is escaped over the lines of a reply takes all of them with it', () => {
  const redactor = new Redactor(['hunter2-hunter2'])
  const lines = ['535-5.7.8 =68=75=6E=74=65=72=', '535 5.7.8 =32=2D=68=75=6E=74=65=72=32']
  expect(redactor.redactLines(lines)).toEqual(['535-********', '535 ********'])
})

test('escapes of something else leave their line readable, whatever a short secret is', () => {
  for (const secret of ['ok', '20', 'abc', '=', 'test']) {
    const redactor = new Redactor([secret])
    for (const text of [
      '250-SIZE=52428800 x+2Dy %68%65%6c%6c%6f',
      '535 see https://support.nordpost.no/?p=%41uth&amp;x=1',
      '250 12:34:56 68 65 6c 6c 6f',
    ]) {
      if (!text.includes(secret)) expect(redactor.redact(text)).toBe(text)
    }
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
  expect(makeHarmless('a\u00ad\u180e\u206a\ufff9\u{e0041}b')).toBe(
    String.raw`a\u00ad\u180e\u206a\ufff9\u{e0041}b`,
  )
  expect(makeHarmless('smørbrød 日本語 👍\ttab')).toBe('smørbrød 日本語 👍\ttab')
})

describe('what is known to whoever reads', () => {
  const redactorOf = (secret: string) => {
    const redactor = new Redactor([secret])
    redactor.expose(['kari@lab.test', 'guess@x.example', 'mail.lab.test'])
    return redactor
  }

  test('is shown, although it is the password', () => {
    expect(redactorOf('guess').redact('550 <guess@x.example> no')).toBe('550 <guess@x.example> no')
    expect(redactorOf('GUESS').redact('550 User guess unknown')).toBe('550 User guess unknown')
    expect(redactorOf('x.example').redactLines(['250-x.example', '250 AUTH PLAIN'])).toEqual([
      '250-x.example',
      '250 AUTH PLAIN',
    ])
  })

  test('does not take a password apart that it is a part of', () => {
    const secret = 'kari@lab.test-2024'
    for (const form of [
      secret,
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
    ]) {
      expect(redactorOf(secret).redact(`535 ${form}`)).not.toContain(form)
    }
  })

  test('leaves the password hidden where it stands beside', () => {
    const redacted = redactorOf('hunter2-hunter2').redact('535 <guess@x.example> hunter2-hunter2')
    expect(redacted).toBe('535 <guess@x.example> ********')
  })
})
