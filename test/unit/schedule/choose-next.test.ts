import { describe, expect, it, test } from 'vitest'
import { chooseNext, type Candidate } from '../../../apps/api/src/schedule/choose-next.ts'

const hourMs = 60 * 60 * 1000
const periodMs = 24 * hourMs
const nowMs = 1000 * hourMs
const ago = (hours: number) => nowMs - hours * hourMs
const choose = (candidates: Candidate[], lastStartMs?: number) =>
  chooseNext(candidates, { periodMs, nowMs, lastStartMs })

test.each<[string, Candidate[], number | undefined, { id: string; atMs: number } | undefined]>([
  ['none, where there is none', [], undefined, undefined],
  [
    'one that was never tested, at once',
    [{ id: 'a', lastMs: undefined }],
    undefined,
    { id: 'a', atMs: nowMs },
  ],
  [
    'a period after its last test',
    [{ id: 'a', lastMs: ago(20) }],
    ago(20),
    { id: 'a', atMs: ago(-4) },
  ],
  [
    'at once, where that has passed',
    [{ id: 'a', lastMs: ago(100) }],
    ago(100),
    { id: 'a', atMs: nowMs },
  ],
  [
    'the one that waited longest',
    [
      { id: 'a', lastMs: ago(30) },
      { id: 'b', lastMs: ago(40) },
    ],
    ago(30),
    { id: 'b', atMs: nowMs },
  ],
  [
    'before all others one that was never tested',
    [
      { id: 'a', lastMs: ago(40) },
      { id: 'b', lastMs: undefined },
    ],
    ago(40),
    { id: 'b', atMs: nowMs },
  ],
  [
    'a share of the period after the one before, however much is due',
    [
      { id: 'a', lastMs: undefined },
      { id: 'b', lastMs: undefined },
      { id: 'c', lastMs: ago(500) },
    ],
    ago(1),
    { id: 'a', atMs: ago(-3) },
  ],
  [
    'after a period at most, where the clock was wrong',
    [{ id: 'a', lastMs: ago(-900) }],
    ago(-900),
    { id: 'a', atMs: ago(-24) },
  ],
])('chooses %s', (_what, candidates, lastStartMs, next) => {
  expect(choose(candidates, lastStartMs)).toEqual(next)
})

/** Two periods of checks, from connections as they are found; every start, in order. */
function simulate(candidates: Candidate[]) {
  let atMs = nowMs
  let lastStartMs: number | undefined
  const starts: { id: string; atMs: number }[] = []
  while (atMs < nowMs + 2 * periodMs) {
    const next = chooseNext(candidates, { periodMs, nowMs: atMs, lastStartMs })
    if (next === undefined) break
    atMs = next.atMs
    if (atMs >= nowMs + 2 * periodMs) break
    lastStartMs = atMs
    starts.push(next)
    candidates = candidates.map((each) =>
      each.id === next.id ? { ...each, lastMs: next.atMs } : each,
    )
  }
  return starts
}

describe('over time', () => {
  it.each([
    ['never tested', () => undefined],
    ['tested in one minute, three days ago', () => ago(72)],
    ['tested all through the last period', (index: number) => ago(index / 4)],
  ])('each of a hundred that were %s comes once a period, and no two at once', (_how, lastMs) => {
    const starts = simulate(
      Array.from({ length: 100 }, (_, index) => ({ id: `c${index}`, lastMs: lastMs(index) })),
    )
    const times = new Map<string, number[]>()
    for (const { id, atMs } of starts) times.set(id, [...(times.get(id) ?? []), atMs])
    expect(times.size).toBe(100)
    for (const own of times.values()) {
      for (const [index, atMs] of own.slice(1).entries()) {
        const pauseMs = atMs - (own[index] ?? 0)
        expect(pauseMs).toBeGreaterThanOrEqual(periodMs)
        expect(pauseMs).toBeLessThan(periodMs * 1.03)
      }
    }
    const pauses = starts.slice(1).map(({ atMs }, index) => atMs - (starts[index]?.atMs ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(periodMs / 200)
  })
})
