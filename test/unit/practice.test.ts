import { isPractice } from '@ehlo/shared/names'
import { expect, test } from 'vitest'

test.each([
  ['127.0.0.1', 'works@practice.example', true],
  ['127.4.9.1', 'works@practice.example', true],
  ['::1', 'works@practice.example', true],
  ['localhost', 'Works@Practice.Example', true],
  ['127.0.0.1', 'office@example.com', false],
  ['127.0.0.1', 'works@not-practice.example', false],
  ['127.0.0.1', '', false],
  ['smtp.example.com', 'works@practice.example', false],
  ['198.51.100.1', 'works@practice.example', false],
  ['2001:db8::1', 'works@practice.example', false],
  ['127.0.0.1.example.com', 'works@practice.example', false],
  ['smtp.localhost', 'works@practice.example', false],
])('%s with %s: practice is %s', (host, username, expected) => {
  expect(isPractice({ host, username })).toBe(expected)
})
