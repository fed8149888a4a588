import { expect, test } from 'vitest'
import { greetingIsSmtp } from '../../../apps/api/src/probe/checks/greeting-is-smtp.ts'
import { causesIn, evidenceOf, failed, observed } from '../../support/probe/evidence.ts'

const connection = observed({ address: '192.0.2.1', attempts: [] })

test.each([
  [
    'another protocol',
    failed({ kind: 'not-smtp', text: '* OK IMAP4rev1' }),
    ['not-an-smtp-server'],
  ],
  ['a flood', failed({ kind: 'overflow', limit: 'line', text: 'aaa' }), ['not-an-smtp-server']],
  ['silence', failed({ kind: 'timed-out' }), []],
  ['a greeting', observed({ code: 220, text: 'ready' }), []],
] as const)('%s in place of a greeting', (_name, greeting, causes) => {
  expect(causesIn(greetingIsSmtp, evidenceOf({ connection, greeting }))).toEqual(causes)
})
