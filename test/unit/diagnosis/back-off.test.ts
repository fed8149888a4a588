import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'

const first = (text: string) => recognise(text)[0]

test.each([
  ['550 5.1.1 zzz', 'recipient-unknown'],
  ['451 4.3.2 zzz', 'server-busy'],
  ['550 5.7.10 zzz', 'starttls-required'],
  ['451 4.4.3 zzz', 'server-dns-broken'],
])('an enhanced status code says something where the words say nothing: %s', (text, cause) => {
  expect(first(text)?.cause).toBe(cause)
})

test.each(['450', '452', '454', '501', '550', '554'])(
  'a reply code alone is believed little: %s',
  (code) => {
    const found = recognise(`${code} zzz`, { host: 'smtp.example.com' })
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.confidence).toBeLessThan(0.6)
  },
)

test.each([
  ['500 Line too long', 'line-too-long'],
  ['550 Recipient not found', 'recipient-unknown'],
])('a noun behind the code is no quantity: %s', (text, cause) => {
  expect(first(text)?.cause).toBe(cause)
})

test.each(['Sent 550 messages in 421 seconds.', '450 lines, 554 recipients'])(
  'a number is no reply: %s',
  (text) => {
    expect(recognise(text)).toEqual([])
  },
)
