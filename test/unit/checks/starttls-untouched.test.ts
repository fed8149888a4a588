import { expect, test } from 'vitest'
import { starttlsUntouched } from '../../../apps/api/src/probe/checks/starttls-untouched.ts'
import { causesIn, evidenceOf, failed } from '../../support/probe/evidence.ts'

test('words in clear after the reply to STARTTLS are an attack', () => {
  const tls = failed({ kind: 'plaintext-injected', text: '250 AUTH' })
  expect(causesIn(starttlsUntouched, evidenceOf({ tls }))).toEqual(['starttls-injection'])
})

test('a handshake that fails is none', () => {
  const tls = failed({ kind: 'tls', code: 'ERR_SSL_X', text: '' })
  expect(causesIn(starttlsUntouched, evidenceOf({ tls }))).toEqual([])
})
