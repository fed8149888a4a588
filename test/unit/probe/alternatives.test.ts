import { expect, test } from 'vitest'
import { findAlternatives } from '../../../apps/api/src/probe/alternatives.ts'
import { evidenceOf, neighbour, observed } from '../../support/probe/evidence.ts'

const untrusted = { ...neighbour(465, 'tls'), isVerified: false, offersAuth: false }
const inClear = neighbour(587, 'none')

function alternativesOf(encryption: 'tls' | 'starttls' | 'none', others = [inClear, untrusted]) {
  const found = findAlternatives(evidenceOf({ neighbours: observed(others) }, { encryption }))
  return found.map(({ port, encryption: offered }) => `${port} ${offered}`)
}

test.each(['tls', 'starttls'] as const)(
  'a certificate that is not trusted is no reason to do without %s',
  (encryption) => {
    expect(alternativesOf(encryption)).toEqual([])
  },
)

test('what was asked in clear may go in clear elsewhere', () => {
  expect(alternativesOf('none')).toEqual(['587 none'])
})

test('what verified is offered, implicit TLS first, and cleartext beside it to nobody', () => {
  const others = [inClear, neighbour(2587, 'starttls'), neighbour(465, 'tls')]
  expect(alternativesOf('starttls', others)).toEqual(['465 tls', '2587 starttls'])
  expect(alternativesOf('none', others)).toEqual(['465 tls', '2587 starttls'])
})
