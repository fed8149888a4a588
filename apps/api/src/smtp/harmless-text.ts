import { isUtf8 } from 'node:buffer'
import { deceptiveCharacters } from './deceptive-characters.ts'

const unusual = /[^\x20-\x7e]/
const deceptive = new RegExp(`[${deceptiveCharacters}]`, 'gu')

/** The text of bytes from a server: UTF-8 where it is that, else Latin-1, so that no byte gets lost. */
export function decodeText(bytes: Buffer, start = 0, end = bytes.length): string {
  const text = bytes.toString('latin1', start, end)
  // Almost every line that a server says.
  if (!unusual.test(text)) return text
  const part = bytes.subarray(start, end)
  return makeHarmless(isUtf8(part) ? part.toString('utf8') : text)
}

/**
 * Text that no terminal, log or page acts upon, still readable as what it was: control characters as their pictures
 * (ESC becomes ␛), C1 controls and characters that reorder or hide text as \x9b or \u202e.
 */
export function makeHarmless(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replaceAll(/[\0-\x08\x0a-\x1f]/g, (c) => String.fromCodePoint(0x24_00 + c.charCodeAt(0)))
    .replaceAll('\x7f', '\u2421')
    .replaceAll(/[\x80-\x9f]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`)
    .replaceAll(deceptive, (c) => {
      const point = c.codePointAt(0)?.toString(16) ?? ''
      return c.length === 1 ? `\\u${point.padStart(4, '0')}` : `\\u{${point}}`
    })
}
