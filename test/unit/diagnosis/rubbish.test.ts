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
  ['coloured', `\u001b[31m${refusal}\u001b[0m`],
  ['with a few bytes that its encoding does not know', `Ung\ufffdltig, S\ufffdrensen: ${refusal}`],
])('a text %s is read', (_, text) => {
  expect(recognise(text)[0]?.cause).toBe('bad-credentials')
})

/** Bytes that are the same each time, and as good as random. */
function bytesOf(seed: string, blocks: number): Buffer {
  const digests = Array.from({ length: blocks }, (_, block) =>
    createHash('sha256').update(`${seed}${block}`).digest(),
  )
  return Buffer.concat(digests)
}
