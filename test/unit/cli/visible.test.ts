import { describe, expect, test } from 'vitest'
import { toSafeJson, visible, visibleLines } from '../../../apps/api/src/cli/view/visible.ts'

describe('hostile text on a terminal', () => {
  test.each([
    ['an escape that clears the screen', '\u001B[2J', String.raw`\u{1b}[2J`],
    ['an eight-bit escape', '\u009B2J', String.raw`\u{9b}2J`],
    ['a title and a clipboard', '\u001B]52;c;AAAA\u0007', String.raw`\u{1b}]52;c;AAAA\u{7}`],
    ['a carriage return that overwrites', 'bad\rgood', String.raw`bad\u{d}good`],
    ['a backspace', 'no\b\byes', String.raw`no\u{8}\u{8}yes`],
    ['a right-to-left override', '\u202Eevil', String.raw`\u{202e}evil`],
    ['an invisible joiner', 'a\u200Db', String.raw`a\u{200d}b`],
    ['a soft hyphen', 'a\u00ADb', String.raw`a\u{ad}b`],
    ['a vowel separator of no width', 'a\u180Eb', String.raw`a\u{180e}b`],
    ['a deprecated format character', 'a\u206Ab', String.raw`a\u{206a}b`],
    ['an annotation', 'a\uFFF9b', String.raw`a\u{fff9}b`],
    ['a tag that nobody sees', 'a\u{E0041}b', String.raw`a\u{e0041}b`],
  ])('cannot be %s', (_attack, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('keeps every letter that a person can read', () => {
    expect(visible('535 Påloggingen feilet: contraseña 密码')).toBe(
      '535 Påloggingen feilet: contraseña 密码',
    )
  })

  test('breaks lines only where the reply has lines', () => {
    expect(visibleLines('one\r\ntwo\nthree')).toEqual(['one', 'two', 'three'])
  })
})

describe('JSON for a program that shows it on a terminal', () => {
  test('says the same value, and no terminal obeys it', () => {
    const value = { text: 'a\u001B[2J\u009B\u202E\u007F\nb\u180E\u{E0041}' }
    const json = toSafeJson(value)
    expect(JSON.parse(json)).toEqual(value)
    expect(json).toMatch(/^[\u0020-\u007E]*$/)
  })
})
