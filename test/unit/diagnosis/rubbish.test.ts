import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'

const bytes = bytesOf('', 9400)
const refusal = '535 5.7.8 Error: authentication failed'

test.each(['utf-8', 'windows-1252', 'gb18030', 'shift_jis', 'koi8-r'])(
  'bytes that are no text tell nothing, whatever words are in them: %s',
  (encoding) => {
    const decoded = new TextDecoder(encoding).decode(bytes)
    expect(recognise(`${decoded}\n${refusal}\n${decoded}`)).toEqual([])
  },
)

test.each(['1', '4'])('nor do encoded bytes, in lines or without: %s', (seed) => {
  const encoded = bytesOf(`${seed} `, 7000).toString('base64')
  expect(recognise(encoded)).toEqual([])
  expect(recognise(encoded.replaceAll(/.{76}/g, '$&\n'))).toEqual([])
})

test.each([
  ['with an end of C', `${refusal}\0`],
  ['coloured', `\u001b[31m${refusal}\u001b[0m`],
  ['with a few bytes that its encoding does not know', `Ung\ufffdltig, S\ufffdrensen: ${refusal}`],
])('a text %s is read', (_, text) => {
  expect(recognise(text)[0]?.cause).toBe('bad-credentials')
})

test.each([
  ['GBK', [0xd3, 0xca, 0xcf, 0xe4, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]],
  ['KOI8-R', [0xcf, 0xdb, 0xc9, 0xc2, 0xcb, 0xc1, 0x20, 0xd0, 0xc1, 0xd2, 0xcf, 0xcc, 0xd1]],
  ['Shift_JIS', [0x88, 0xb6, 0x90, 0xe6, 0x82, 0xaa, 0x82, 0xa0, 0x82, 0xe8]],
])('a refusal whose words came in %s is read by what else it says', (_, words) => {
  const refused = (text: string) => recognise(`550 ${text} 5.1.1 No such user here`)[0]?.cause
  expect(refused(Buffer.from(words).toString('utf8'))).toBe('recipient-unknown')
  expect(refused(Buffer.from(words).toString('latin1'))).toBe('recipient-unknown')
})

/** Bytes that are the same each time, and as good as random. */
function bytesOf(seed: string, blocks: number): Buffer {
  const digests = Array.from({ length: blocks }, (_, block) =>
    createHash('sha256').update(`${seed}${block}`).digest(),
  )
  return Buffer.concat(digests)
}
