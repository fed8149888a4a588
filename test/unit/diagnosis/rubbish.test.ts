import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'

// Bytes that are the same each time, and as good as random.
const bytes = Buffer.concat(
  Array.from({ length: 9400 }, (_, block) => createHash('sha256').update(`${block}`).digest()),
)
const refusal = '535 5.7.8 Error: authentication failed'

test.each(['utf-8', 'windows-1252', 'gb18030', 'shift_jis', 'koi8-r'])(
  'bytes that are no text tell nothing, whatever words are in them: %s',
  (encoding) => {
    const decoded = new TextDecoder(encoding).decode(bytes)
    expect(recognise(`${decoded}\n${refusal}\n${decoded}`)).toEqual([])
  },
)

test.each([
  ['coloured', `\u001b[31m${refusal}\u001b[0m`],
  ['with a few bytes that its encoding does not know', `Ung\ufffdltig, S\ufffdrensen: ${refusal}`],
])('a text %s is read', (_, text) => {
  expect(recognise(text)[0]?.cause).toBe('bad-credentials')
})
