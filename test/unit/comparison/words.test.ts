import type { Run } from '@ehlo/shared'
import { compareRuns, describeChange, findLastGood, isGood } from '@ehlo/shared/comparison'
import { describe, expect, it } from 'vitest'
import { good, leaf, withCertificate } from './runs.ts'

describe('a change in words', () => {
  const expiring = withCertificate({ ...leaf, notAfter: '2027-03-01T00:00:00.000Z' })
  it.each([
    ['en', ['Certificate valid until', 'Dec 1, 2026', 'Mar 1, 2027']],
    ['es', ['Certificado válido hasta', '1 dic 2026', '1 mar 2027']],
    ['nb', ['Sertifikatet gjelder til', '1. des. 2026', '1. mars 2027']],
  ] as const)('is said in %s, with dates as people there write them', (language, said) => {
    const [change] = compareRuns(good, expiring)
    expect(change).toBeDefined()
    expect(Object.values(describeChange(change!, language))).toEqual(said)
  })

  it('quotes what a server said, and names what is not there', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const change = { about: 'capability', keyword: 'XFOO', before: hostile, after: null } as const
    expect(describeChange(change, 'en')).toEqual({
      what: 'Capability XFOO',
      before: hostile,
      after: 'not offered',
    })
  })
})

describe('the last good test', () => {
  const at = (id: string, startedAt: string, fields: Partial<Run> = {}): Run => ({
    ...good,
    id,
    startedAt,
    ...fields,
  })
  const failed = (id: string, startedAt: string) =>
    at(id, startedAt, { outcome: { ...good.outcome!, authentication: { status: 'fail' } } })

  it('is the newest one before, of the same connection', () => {
    const now = failed('now', '2026-11-25T10:00:00.000Z')
    const history = [
      at('later', '2026-11-26T10:00:00.000Z'),
      now,
      failed('before', '2026-11-24T10:00:00.000Z'),
      at('of another', '2026-11-23T10:00:00.000Z', { connectionId: 'c2' }),
      at('this', '2026-11-22T10:00:00.000Z'),
      at('older', '2026-11-21T10:00:00.000Z'),
    ]
    expect(findLastGood(history, now)?.id).toBe('this')
  })

  it.each<[string, boolean, Partial<Run>]>([
    ['logged in', true, {}],
    ['needs no login', true, withoutLogin()],
    ['was cancelled', false, { state: 'cancelled' }],
    [
      'never came to the login',
      false,
      { outcome: { ...good.outcome!, authentication: { status: 'not-tested' } } },
    ],
    [
      'was refused a sender',
      false,
      { outcome: { ...good.outcome!, sender: { address: 'a@b.no', status: 'refused' } } },
    ],
    [
      'had its sender replaced',
      false,
      { outcome: { ...good.outcome!, onBehalfOf: [{ address: 'a@b.no', status: 'rewritten' }] } },
    ],
    ['failed at a stage', false, { stages: [{ id: 'message', status: 'failed', elapsedMs: 1 }] }],
    ['inspects', false, { kind: 'inspect' }],
  ])('one that %s: %s', (_, isIt, fields) => {
    expect(isGood({ ...good, ...fields })).toBe(isIt)
  })
})

function withoutLogin(): Partial<Run> {
  return {
    settings: { ...good.settings!, authMethod: 'none' },
    outcome: { ...good.outcome!, authentication: { status: 'not-tested' } },
  }
}
