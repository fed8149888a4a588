import { expect, test } from 'vitest'
import { sentCopyPlace } from '../../../apps/api/src/probe/checks/sent-copy-place.ts'
import { causesIn, evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

const ok = replied(250, 'ok')
const microsoft = { host: 'smtp.office365.com' }

test.each([
  ['another’s address at Microsoft 365', 'sales@lab.test', ok, microsoft, ['sent-copy-with-login']],
  ['at Gmail', 'sales@lab.test', ok, { host: 'smtp.gmail.com' }, ['sent-copy-with-login']],
  ['the login’s own', 'kari@lab.test', ok, microsoft, []],
  ['a refused one', 'sales@lab.test', replied(554, 'no'), microsoft, []],
  ['a server of which nothing is known', 'sales@lab.test', ok, {}, []],
])('%s', (_name, address, reply, settings, causes) => {
  const message = observed([trial(address, reply, { stage: 'message' })])
  expect(causesIn(sentCopyPlace, evidenceOf({ message }, settings))).toEqual(causes)
})
