import { expect, test } from 'vitest'
import { practiceSender } from '../../../apps/extension/src/state/practice-sender.ts'

test.each([
  ['refused-at-rcpt@practice.example', 'office@practice.example'],
  ['refused-after-data@practice.example', 'office@practice.example'],
  ['Rewritten@Practice.Example', 'office@practice.example'],
  ['works@practice.example', ''],
  ['refused-invoices@practice.example', ''],
  ['rewritten@practice.example.com', ''],
  ['refused-at-rcpt@example.com', ''],
])('of %s: %j', (username, sender) => {
  expect(practiceSender(username)).toBe(sender)
})
