import { randomBytes } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { describe, expect, it } from 'vitest'
import { normaliseLineEndings } from '../../../apps/api/src/smtp/line-endings.ts'
import { renderMessage } from '../../../apps/api/src/smtp/render-message.ts'
import { undoQuoting } from './undo-quoting.ts'

const base = {
  from: { name: 'Kari Nordmann', address: 'kari@example.no' },
  to: [{ name: 'Ola', address: 'ola@example.no' }],
  subject: 'Tilbud på blåbær',
  messageId: '<1@example.no>',
  date: new Date(0),
  // Fixed, so that two compositions have the same boundaries.
  baseBoundary: 'fixed',
  newline: '\r\n',
}
const attachment = (bytes: number, contentType = 'application/octet-stream') => ({
  filename: 'blåbær.bin',
  contentType,
  content: randomBytes(bytes),
})

describe('a message of nodemailer’s', () => {
  it.each<[string, object]>([
    ['a short text', { text: 'Hei' }],
    ['no text at all', {}],
    ['an empty text', { text: '' }],
    ['a text that ends in spaces and a line feed', { text: 'a \t\nb  \n' }],
    ['a text with lone line ends of every kind', { text: 'a\nb\rc\r\nd\r\r\ne\n\r' }],
    ['a text with dots at the start of lines', { text: '.\n..\n.\r\n' }],
    ['a long line of ASCII', { text: 'x'.repeat(5000) }],
    ['long lines of other letters', { text: 'blåbær på øya '.repeat(3000) }],
    ['letters beyond the first plane', { text: '🫐'.repeat(400) }],
    ['text and HTML', { text: 'Hei', html: '<p>Hei på deg</p>' }],
    ['HTML alone', { html: '<p>=20 = 3D</p>\n' }],
    ['attachments', { text: 'Hei', attachments: [attachment(57), attachment(1000)] }],
    ['an attachment without a text', { attachments: [attachment(58)] }],
    ['an empty attachment', { text: 'Hei', attachments: [attachment(0)] }],
    ['a text as attachment', { text: 'Hei', attachments: [attachment(99, 'text/plain')] }],
    ['a message as attachment', { attachments: [attachment(99, 'message/rfc822')] }],
    ['headers of its own', { text: 'Hei', headers: { 'X-Kilde': 'ærlig talt', 'X-A': 'b' } }],
    ['a large attachment', { text: 'Hei', attachments: [attachment(200_000)] }],
    ['a text larger than one piece', { text: 'blåbær '.repeat(20_000) }],
  ])('with %s is the same as by its own streams', async (_, change) => {
    const compile = () => new MailComposer({ ...base, ...change }).compile()
    const rendered = await renderMessage(compile())
    const built = normaliseLineEndings(await compile().build())
    expect(undoQuoting(rendered)).toBe(undoQuoting(built))
  })
})
