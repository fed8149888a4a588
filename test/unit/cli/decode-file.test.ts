import { expect, test } from 'vitest'
import { decodeFile } from '../../../apps/api/src/cli/decode-file.ts'

const text = 'Søren Nuñez; 535 5.7.8 feil passord'

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 as PowerShell writes it', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['Windows’ own of Western Europe', Buffer.from(text, 'latin1')],
])('a file is read in %s', (_, bytes) => {
  expect(decodeFile(bytes)).toBe(text)
})
