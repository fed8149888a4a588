import { expect, test } from 'vitest'
import { readCapabilities } from '../../../apps/api/src/smtp/capabilities.ts'

const read = (...lines: string[]) =>
  readCapabilities({ code: 250, text: ['mail.fjord.no', ...lines].join('\n') })

test.each([
  ['blank', ' '],
  ['two blanks', '  '],
  ['tab', '\t'],
  ['no-break space', '\u00a0'],
  ['ideographic space', '\u3000'],
  ['carriage return', '\r'],
])('mechanisms are told apart by a %s', (_, blank) => {
  const { extensions, mechanisms } = read(`AUTH${blank}LOGIN${blank}plain`, `SIZE${blank}1000`)
  expect(mechanisms).toEqual(['LOGIN', 'PLAIN'])
  expect(extensions).toEqual([
    { keyword: 'AUTH', value: 'LOGIN plain' },
    { keyword: 'SIZE', value: '1000' },
  ])
})
