import { expect, test } from 'vitest'
import { CandidateBoard } from '../../../apps/api/src/discovery/candidate-board.ts'
import type { Entry } from '../../../apps/api/src/discovery/candidate-board.ts'
import type { Proposal } from '../../../apps/api/src/discovery/proposal.ts'

const proposal = (host: string, more: Partial<Proposal> = {}): Proposal => ({
  host,
  port: 465,
  encryption: 'tls',
  isTrusted: true,
  ...more,
})
const works = { status: 'works', mechanisms: [] } as const
const fails = { status: 'fails', reason: 'no-answer' } as const

function boardOf(...entries: [Proposal, number, Entry['trial']?][]): CandidateBoard {
  const board = new CandidateBoard()
  for (const [one, rank, trial] of entries) {
    const entry = board.add(one, `source ${rank}`, rank)
    if (entry !== undefined && trial !== undefined) entry.trial = trial
  }
  return board
}

const hostsOf = (board: CandidateBoard) => board.ranked().map((entry) => entry.proposal.host)

test('what works comes before what does not, whoever said it', () => {
  expect(hostsOf(boardOf([proposal('a'), 0, fails], [proposal('b'), 7, works]))).toEqual(['b', 'a'])
})

test('trusted comes before untrusted, then the better source', () => {
  const board = boardOf(
    [proposal('untrusted', { isTrusted: false }), 0, works],
    [proposal('late'), 5, works],
    [proposal('early'), 2, works],
  )
  expect(hostsOf(board)).toEqual(['early', 'late', 'untrusted'])
})

test('of one source implicit TLS comes before STARTTLS, and cleartext last of all', () => {
  const board = boardOf(
    [proposal('clear', { port: 25, encryption: 'none' }), 0, works],
    [proposal('upgrade', { port: 587, encryption: 'starttls' }), 1, works],
    [proposal('implicit'), 1, works],
  )
  expect(hostsOf(board)).toEqual(['implicit', 'upgrade', 'clear'])
})

test('an endpoint that two sources name is tried once, under the better one, and trusted if either is', () => {
  const board = boardOf(
    [proposal('a', { isTrusted: false }), 4],
    [proposal('a', { usernames: ['kari'] }), 1],
  )
  expect(board.ranked()).toMatchObject([
    { source: 'source 1', rank: 1, proposal: { isTrusted: true, usernames: ['kari'] } },
  ])
})

test('the best that works can be beaten only by what is still open and better', () => {
  const board = boardOf([proposal('b'), 3, works], [proposal('c'), 5])
  const [best] = board.ranked()
  expect(board.isBeatable(best!, [6, 7])).toBe(false)
  expect(board.isBeatable(best!, [1])).toBe(true)
  board.add(proposal('a'), 'source 0', 0)
  expect(board.isBeatable(best!, [])).toBe(true)
})
