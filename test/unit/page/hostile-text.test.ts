import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recognise } from '../../../apps/extension/src/page/recognise/recognise.ts'
import type { Block } from '../../../apps/extension/src/page/reading.ts'
import { findBacktracking } from '../../support/backtracking.ts'
import { busyMs } from '../../support/busy-ms.ts'

const fiveMegabytes = 5_000_000
const units: [string, string][] = [
  ['one letter', 'a'],
  ['dots', '.'],
  ['labels of a host', 'a.'],
  ['at signs', 'a@'],
  ['open brackets', '<'],
  ['placeholders', '<x>.'],
  ['slashes', 'a/'],
  ['colons', 'smtp:'],
  ['ports', 'port 587 '],
  ['servers', 'SMTP server smtp.a.no port 587 '],
  ['urls', 'smtp://a:b@'],
  ['negations', 'do not use '],
  ['quote marks', '> '],
  ['secrets', 'password: '],
  ['combining accents', 'e\u0301'],
]

test.each(units)('five megabytes of %s end at the deadline, in one line or in many', (_, unit) => {
  const text = unit.repeat(Math.ceil(fiveMegabytes / unit.length))
  const lines = text.match(/.{1,200}/gs) ?? []
  for (const texts of [[text], lines]) {
    const blocks: Block[] = texts.map((line) => ({ kind: 'text', text: line }))
    let looks = 0
    // A clock of its own, so that a busy machine decides nothing: each look costs a millisecond.
    const findings = recognise(
      { title: '', site: '', blocks },
      { deadline: 100, now: () => looks++ },
    )
    expect(findings.candidates.length).toBeLessThanOrEqual(50)
    if (texts.length > 1) expect(findings.stopped).toBeDefined()
  }
})

test('the time grows with the length of the text, not with its square', () => {
  const elapsedOf = (count: number) => {
    const blocks: Block[] = Array.from({ length: count }, (_, index) => ({
      kind: 'text',
      text: `Server ${index}: see smtp, port and mail${index % 7}.nordpost.no on the intranet`,
    }))
    const limits = { deadline: Number.POSITIVE_INFINITY, now: () => 0 }
    return busyMs(() => recognise({ title: '', site: '', blocks }, limits))
  }
  elapsedOf(2000)
  const rounds = Array.from({ length: 5 }, () => elapsedOf(16_000) / elapsedOf(4000))
  expect(Math.min(...rounds)).toBeLessThan(8)
})

test('no regular expression of the reader can backtrack', () => {
  const page = join(import.meta.dirname, '../../../apps/extension/src/page')
  expect(findBacktracking(page)).toEqual([])
})
