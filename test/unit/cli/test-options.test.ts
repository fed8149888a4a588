import { describe, expect, test } from 'vitest'
import {
  completeTestOptions,
  parseTestArguments,
} from '../../../apps/api/src/cli/commands/test-options.ts'
import { UsageError } from '../../../apps/api/src/cli/usage-error.ts'

const least = ['--host', 'mail.example', '--username', 'anna@firma.example']

describe('ehlo test', () => {
  test('completes what was not given', () => {
    const { settings, ...rest } = read(...least)
    expect(settings).toEqual({
      host: 'mail.example',
      port: 587,
      encryption: 'starttls',
      username: 'anna@firma.example',
      authMethod: 'auto',
      tlsVerification: 'full',
    })
    expect(rest).toMatchObject({
      depth: 'message',
      sender: 'anna@firma.example',
      recipient: 'anna@firma.example',
      onBehalfOf: [],
    })
  })

  test.each([
    [['--port', '465'], { port: 465, encryption: 'tls' }],
    [['--port', '2525'], { port: 2525, encryption: 'starttls' }],
    [['--encryption', 'tls'], { port: 465, encryption: 'tls' }],
    [['--encryption', 'none'], { port: 25, encryption: 'none' }],
  ])('lets port and encryption follow each other: %j', (args, settings) => {
    expect(read(...least, ...args).settings).toMatchObject(settings)
  })

  test('normalises names and addresses as the API does', () => {
    const login = ['--host', 'Mail.BLÅBÆR.no.', '--username', 'anna@Firma.example']
    const others = ['--on-behalf-of', 'post@BLÅBÆR.no,x@y.example', '--on-behalf-of', 'z@y.example']
    const { settings, onBehalfOf } = read(...login, ...others)
    expect(settings.host).toBe('mail.xn--blbr-roah.no')
    expect(onBehalfOf).toEqual(['post@xn--blbr-roah.no', 'x@y.example', 'z@y.example'])
  })

  test('asks for a sender where the username is no address', () => {
    expect(() => read('--host', 'mail.example', '--username', 'apikey')).toThrow('--sender')
    const given = ['--host', 'mail.example', '--username', 'apikey', '--sender', 'a@b.example']
    expect(read(...given).sender).toBe('a@b.example')
  })

  test.each([
    ['--port', '0'],
    ['--port', '99999'],
    ['--port', '1e3'],
    ['--encryption', 'ssl'],
    ['--depth', 'deep'],
    ['--auth-method', 'ntlm'],
    ['--tls-verification', 'off'],
    ['--on-behalf-of', 'nobody'],
    ['--recipient', 'a@'],
    ['--language', 'de'],
  ])('refuses %s %s', (option, value) => {
    expect(() => read(...least, option, value)).toThrow(UsageError)
  })

  test.each([
    ['a password as an option', ['--password', 'hunter2']],
    ['a password glued to the option', ['--password=hunter2']],
    ['a password as an argument', ['hunter2']],
    ['a password behind an unknown option', ['--secret=hunter2']],
    ['a password where a number belongs', ['--port', 'hunter2']],
  ])('refuses %s, and repeats it nowhere', (_case, args) => {
    const refusal = catchRefusal(() => read(...least, ...args))
    expect(refusal).toBeInstanceOf(UsageError)
    expect(String(refusal)).not.toContain('hunter2')
  })

  test('speaks the language asked for, else that of the locale', () => {
    const speak = (environment: NodeJS.ProcessEnv, ...args: string[]) =>
      completeTestOptions(parseTestArguments([...least, ...args]), environment).language
    expect(speak({ LANG: 'nb_NO.UTF-8' })).toBe('nb')
    expect(speak({ LANG: 'es_MX.UTF-8', LC_ALL: 'C' })).toBe('en')
    expect(speak({ LANG: 'es_MX.UTF-8' }, '--language', 'no')).toBe('nb')
    expect(speak({})).toBe('en')
  })
})

function read(...args: string[]) {
  return completeTestOptions(parseTestArguments(args), {})
}

function catchRefusal(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
