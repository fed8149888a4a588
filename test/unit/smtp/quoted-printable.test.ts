import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { encodeQuotedPrintable } from '../../../apps/api/src/smtp/quoted-printable.ts'

// Of Python's standard library: what another mail program makes of it.
const decode =
  'import quopri, sys; sys.stdout.buffer.write(quopri.decodestring(sys.stdin.buffer.read()))'
const readByPython = (input: Buffer) => execFileSync('python3', ['-c', decode], { input })
const withCrlf = (text: string) => text.replaceAll(/\r\n|\r|\n/g, '\r\n')
const blanksAtEdges = Array.from({ length: 80 }, (_, length) => `${'x'.repeat(length)} \n`).join('')
const lettersAtEdges = Array.from({ length: 80 }, (_, length) => `${'x'.repeat(length)}å\n`).join(
  '',
)

describe('a text as quoted-printable', () => {
  const texts: [string, string][] = [
    ['nothing', ''],
    ['plain words', 'Hei\r\nhå'],
    ['line ends of every kind', 'a\nb\rc\r\nd\r\r\ne\n\r'],
    ['blanks before line ends and at the end', 'a \t\nb  \n \n\t\r\n c\t '],
    ['blanks at every column', blanksAtEdges],
    ['letters of two octets at every column', lettersAtEdges],
    ['letters of three and four octets', '€🫐'.repeat(500)],
    ['equals signs and codes', '=20 = 3D =\n=E5'.repeat(50)],
    ['control characters', '\0\u0001\u007F\u000B'.repeat(100)],
    ['one long word', 'x'.repeat(5000)],
    ['blanks alone', ' '.repeat(500)],
    ['50 kB of prose', 'Hei på deg. '.repeat(4000)],
  ]
  it.each(texts)('is read as what it was: %s', (_, text) => {
    const encoded = encodeQuotedPrintable(Buffer.from(text))
    expect(readByPython(encoded).toString()).toBe(withCrlf(text))
  })

  it.each(texts)('keeps to what RFC 2045 allows in a line: %s', (_, text) => {
    const lines = encodeQuotedPrintable(Buffer.from(text)).toString('latin1').split('\r\n')
    for (const line of lines) {
      expect(line).toMatch(/^[\t -~]{0,76}$/)
      expect(line).not.toMatch(/[\t ]$/)
      expect(line).not.toMatch(/=(?![\dA-F]{2}|$)/)
    }
  })

  it('keeps the octets of a letter in one line', () => {
    const text = `${'x'.repeat(7)}å€🫐`.repeat(300)
    const lines = encodeQuotedPrintable(Buffer.from(text)).toString('latin1').split('=\r\n')
    const read = lines.map((line) => readLine(line)).join('')
    expect(read).toBe(text)
  })
})

/** One line by itself, as a reader decodes it that goes line by line. */
function readLine(line: string): string {
  return decodeURIComponent(line.replaceAll('=', '%'))
}
