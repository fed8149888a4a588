import { expect, test } from 'vitest'
import { noteBehaviour } from '../../../apps/api/src/inspection/note-behaviour.ts'
import type { InspectionEvidence } from '../../../apps/api/src/inspection/inspection-evidence.ts'
import { port } from '../../support/inspection/evidence.ts'

const { clear, route } = port(587, {})
const nothing: InspectionEvidence = {
  host: 'mail.example.test',
  observedAt: new Date(),
  addresses: [],
  refusedPorts: [],
  ports: [],
  control: [],
}

test.each([
  [{ claimed: false }, 'PIPELINING: not claimed'],
  [{ claimed: true, behaved: true }, 'PIPELINING: claimed, and works'],
  [
    { claimed: true, behaved: false },
    'PIPELINING: claimed, and a group of commands was not answered',
  ],
])('PIPELINING is told as claimed and as behaved: %j', (pipelining, note) => {
  const notes = noteBehaviour({ ...nothing, main: { ...clear, pipelining } }, undefined)
  expect(notes.map(({ text }) => text)).toEqual([note])
})

test('what was tried of TLS, and what SPF costs a receiver', () => {
  const endpoint = { route, opening: 'clear' as const }
  const details = { endpoint, versions: [], isResumed: true, injection: 'clean' as const }
  const spf = {
    answer: { outcome: 'no-records', security: 'insecure' } as const,
    stranger: { result: 'softfail' as const, comment: '', lookups: 4, voidLookups: 0 },
    visited: [],
    routes: [],
  }
  expect(noteBehaviour({ ...nothing, details }, { spf }).map(({ text }) => text)).toEqual([
    'TLS session resumption: works',
    'STARTTLS injection: clean',
    'SPF: 4 of 10 look-ups, 0 of 2 that find nothing',
  ])
})
