import type { Connection, IdentityVerdict, Run } from '@ehlo/shared'
import { describe, expect, test } from 'vitest'
import { cellsOf, findAddresses, planMatrix, readAddressList, toCsv } from '@ehlo/shared/matrix'
import type { MatrixCell } from '@ehlo/shared/matrix'

const now = Date.parse('2026-11-29T12:00:00Z')
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()
// Only what the grid looks at.
const connection = {
  id: 'c1',
  username: 'kari@example.com',
  senderDomain: null,
  senderAddress: null,
  version: 3,
} as Connection
const sales = 'sales@example.com'

function cell(change: Partial<MatrixCell> = {}): MatrixCell {
  return { status: 'accepted', proof: 'message', at: daysAgo(1), version: 3, runId: 'r', ...change }
}

function asked(known: MatrixCell | undefined, depth: 'envelope' | 'message' = 'message') {
  const cells = known === undefined ? {} : { c1: { [sales]: known } }
  return planMatrix([connection], [sales], cells, depth, now).length === 1
}

describe('asks again', () => {
  test.each<[string, MatrixCell | undefined]>([
    ['what was never asked', undefined],
    ['a refusal', cell({ status: 'refused' })],
    ['what was unclear', cell({ status: 'inconclusive' })],
    ['a replaced sender', cell({ status: 'rewritten', proof: 'delivered' })],
    ['what was asked a week ago', cell({ at: daysAgo(8) })],
    ['what was asked at other settings', cell({ version: 2 })],
    ['what was only offered', cell({ proof: 'envelope' })],
  ])('%s', (_name, known) => {
    expect(asked(known)).toBe(true)
  })
})

test.each<[string, MatrixCell, 'envelope' | 'message']>([
  ['a yes of yesterday', cell(), 'message'],
  ['a copy that was read', cell({ proof: 'delivered' }), 'message'],
  ['an offer, where only that is asked', cell({ proof: 'envelope' }), 'envelope'],
])('does not ask again: %s', (_name, known, depth) => {
  expect(asked(known, depth)).toBe(false)
})

test('one run for each connection, of the addresses that it may carry', () => {
  const only = { ...connection, id: 'c2', senderAddress: sales }
  const other = { ...connection, id: 'c3', senderDomain: 'example.org' }
  const plan = planMatrix(
    [connection, only, other],
    [sales, 'kari@example.com', 'ola@example.org'],
    {},
    'envelope',
    now,
  )
  expect(plan.map(({ connection: { id }, body }) => [id, body.onBehalfOf])).toEqual([
    ['c1', [sales, 'kari@example.com', 'ola@example.org']],
    ['c2', [sales]],
    ['c3', ['ola@example.org']],
  ])
})

test('a login that is no address sends as the first that is asked for', () => {
  const plan = planMatrix(
    [{ ...connection, username: 'apikey' }],
    [sales, 'a@example.com'],
    {},
    'message',
    now,
  )
  expect(plan[0]?.body).toEqual({
    depth: 'message',
    sender: sales,
    recipient: sales,
    onBehalfOf: ['a@example.com'],
  })
})

test('a run fills the cells of all its addresses, with the words of whoever refused', () => {
  const verdict = (address: string, change: Partial<IdentityVerdict>): IdentityVerdict => ({
    address,
    status: 'accepted',
    proof: 'message',
    ...change,
  })
  const refusal = { code: 553, enhancedStatus: '5.7.1', text: 'not owned' }
  const run = {
    id: 'r1',
    state: 'finished',
    startedAt: daysAgo(0),
    connectionVersion: 3,
    outcome: {
      authentication: { status: 'pass' },
      sender: verdict('Kari@example.com', {}),
      onBehalfOf: [verdict(sales, { status: 'refused', reply: refusal })],
    },
  } as Run
  expect(cellsOf(run)).toEqual({
    'kari@example.com': cell({ at: daysAgo(0), runId: 'r1' }),
    [sales]: cell({ status: 'refused', at: daysAgo(0), runId: 'r1', words: '553 5.7.1 not owned' }),
  })
  expect(cellsOf({ ...run, state: 'running' })).toEqual({})
})

test('addresses are found in any list, each once', () => {
  const text =
    'Name;Mail\r\n"Sales";"sales@example.com"\nOla <ola@example.com>, SALES@example.com; no-address @ x.'
  expect(findAddresses(text)).toEqual(
    ['sales@example.com', 'ola@example.com'].map((one) =>
      expect.stringMatching(new RegExp(one, 'i')),
    ),
  )
})

test('what a list holds besides addresses is named by its line', () => {
  const list = 'name;address\r\nSales;sales@example.com\r\n\r\nKari;kari@@example.com\r\nOla;\r\n'
  expect(readAddressList(list)).toEqual({
    addresses: [sales],
    skipped: [
      { line: 4, reason: 'not-an-address', text: 'kari@@example.com' },
      { line: 5, reason: 'no-address' },
    ],
  })
})

test('a CSV file quotes what it must, and no cell is a formula', () => {
  const columns = [{ id: 'c1', name: 'Office, "new"' }]
  const csv = toCsv('Address', columns, ['=cmd@example.com', 'a@example.com'], (_id, address) =>
    address.startsWith('a') ? '-1+1' : 'No: 550 "no"',
  )
  expect(csv.split('\r\n')).toEqual([
    '"Address","Office, ""new"""',
    `"'=cmd@example.com","No: 550 ""no"""`,
    `"a@example.com","'-1+1"`,
    '',
  ])
})
