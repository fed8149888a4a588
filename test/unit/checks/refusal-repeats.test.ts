import { expect, test } from 'vitest'
import { refusalRepeats } from '../../../apps/api/src/probe/checks/refusal-repeats.ts'
import { senderAccepted } from '../../../apps/api/src/probe/checks/sender-accepted.ts'
import { evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

const refusal = replied(554, 'SendAsDenied; not allowed to send as', '5.2.252')
const ok = replied(250, 'ok')
const sales = 'sales@lab.test'

test('a refusal that did not come again is told: refused 1 of 2', () => {
  const sent = trial(sales, ok, { stage: 'message', firstReply: refusal })
  const evidence = evidenceOf({ envelope: observed([trial(sales, ok)]), message: observed([sent]) })
  expect(refusalRepeats.judge({ ...evidence, recognise: () => [] })).toEqual([
    expect.objectContaining({
      cause: 'refused-at-random',
      evidence: [
        expect.objectContaining({
          stage: 'message',
          text: `${sales} was refused 1 of 2: 554 5.2.252 SendAsDenied; not allowed to send as`,
        }),
      ],
    }),
  ])
})

test('at the envelope too, whatever came of the message', () => {
  const offered = trial(sales, ok, { firstReply: refusal })
  const sent = trial(sales, ok, { stage: 'message' })
  const evidence = evidenceOf({ envelope: observed([offered]), message: observed([sent]) })
  expect(refusalRepeats.judge({ ...evidence, recognise: () => [] })).toHaveLength(1)
})

test('one that came twice is a refusal: refused 2 of 2', () => {
  const twice = trial(sales, refusal, { firstReply: refusal })
  const evidence = evidenceOf({ envelope: observed([twice]), authentication: observed(passed) })
  expect(refusalRepeats.judge({ ...evidence, recognise: () => [] })).toEqual([])
  const claims = senderAccepted.judge({ ...evidence, recognise: () => [] })
  expect(claims[0]?.evidence.at(-1)?.text).toBe('Refused 2 of 2.')
})

test('one that never was is not', () => {
  const evidence = evidenceOf({ envelope: observed([trial(sales, ok)]) })
  expect(refusalRepeats.judge({ ...evidence, recognise: () => [] })).toEqual([])
})

const passed = { status: 'passed', mechanism: 'PLAIN', reply: replied(235, 'ok') } as const
