import MailComposer from 'nodemailer/lib/mail-composer'
import { describe, expect, it } from 'vitest'
import type { Composition } from '../../../apps/api/src/smtp/composition.ts'
import { normaliseLineEndings } from '../../../apps/api/src/smtp/line-endings.ts'
import { writeTextMessage } from '../../../apps/api/src/smtp/write-text-message.ts'
import { undoQuoting } from './undo-quoting.ts'

const base: Composition = {
  from: { name: 'Kari Nordmann', address: 'kari@example.no' },
  to: [{ name: '', address: 'ola@example.no' }],
  cc: [],
  subject: 'Hei',
  text: 'Hei på deg.',
  attachments: [],
  headers: {},
}
const rest = { messageId: '<1@example.no>', date: new Date(0) }
const named = (...names: string[]) =>
  names.map((name, index) => ({ name, address: `a${index}@example.no` }))

describe('a message of one text', () => {
  it.each<[string, Partial<Composition>]>([
    ['a plain text', { text: 'Hei\nhå\r\n' }],
    ['a plain text that smuggles', { text: 'a\n.\n\r.\r\nMAIL FROM:<x@example.no>\r.\r' }],
    ['lines that are too long', { text: 'x'.repeat(77) }],
    ['letters of other kinds', { text: 'jordbær og blåbær 🫐 €'.repeat(100) }],
    ['a text without an end of line', { text: 'ord på' }],
    ['a NUL', { text: 'Hei\0på deg' }],
    ['a subject in Norwegian', { subject: 'Tilbud på blåbær' }],
    ['a subject in Greek', { subject: 'Καλημέρα σε όλους' }],
    ['a subject in quotes', { subject: 'The "best" offer' }],
    ['a subject with a tab', { subject: 'a\tb' }],
    ['a subject that looks encoded', { subject: '=?utf-8?Q?=41?=' }],
    ['a long subject', { subject: 'word '.repeat(60) }],
    ['a long subject of one word', { subject: 'x'.repeat(400) }],
    ['a long subject in Norwegian', { subject: 'blåbær '.repeat(60) }],
    ['no subject', { subject: '' }],
    ['a subject of blanks', { subject: '   ' }],
    ['names of every kind', { to: named('', 'Ola', 'Nordmann, Ola', 'Åse "Å" Ås', 'O\\"', 'Κ') }],
    ['two hundred recipients', { to: named(...Array.from({ length: 200 }, () => 'Ola N')) }],
    ['the same recipient twice', { to: [...named('A'), ...named('A')] }],
    ['copies and another to answer', { cc: named('Ås', ''), replyTo: named('Kundeservice')[0] }],
    ['nobody in To', { to: [], cc: named('A') }],
    [
      'an automatic reply’s fields',
      {
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'OOF, AutoReply',
        },
      },
    ],
  ])('is what nodemailer makes of it: %s', async (_, change) => {
    const message = { ...base, ...change, ...rest }
    const { date, ...mail } = message
    const root = new MailComposer({ ...mail, newline: '\r\n' }).compile()
    root.date = date
    const built = normaliseLineEndings(await root.build())
    const written = writeTextMessage(message)
    expect(written).toBeDefined()
    expect(undoQuoting(written)).toBe(undoQuoting(built))
    expect(written?.toString('latin1')).not.toMatch(/\r(?!\n)|(?<!\r)\n/)
  })

  it.each<[string, Partial<Composition>]>([
    ['no text', { text: undefined }],
    ['an empty text', { text: '' }],
    ['HTML beside it', { html: '<p>Hei</p>' }],
    ['an attachment', { attachments: [{ filename: 'a', contentType: 'a/b', content: '' }] }],
    ['mostly letters that are not Latin', { text: 'Καλημέρα σε όλους' }],
    ['a header of the caller’s', { headers: { 'X-Kilde': 'a' } }],
    ['a recipient outside ASCII', { to: [{ name: '', address: 'åse@example.no' }] }],
    ['an international domain', { to: [{ name: '', address: 'a@xn--bl-bia.no' }] }],
    ['a control character in the subject', { subject: 'a\u0007b' }],
    ['a large text', { text: 'x'.repeat(300_000) }],
  ])('is left to nodemailer with %s', (_, change) => {
    expect(writeTextMessage({ ...base, ...change, ...rest })).toBeUndefined()
  })
})
