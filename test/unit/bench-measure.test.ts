import { expect, it } from 'vitest'
import { judge } from '../bench/measure/limit.ts'
import { median } from '../bench/measure/statistics.ts'

it('takes the middle value, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})

it('says whether a limit is met', () => {
  expect(judge(0.1, { atMost: 0.12 })).toContain('≤ 0.12, met')
  expect(judge(2, { atLeast: 2 })).toContain('≥ 2, met')
  expect(judge(1, undefined)).toBe('')
})

it('ends with a failing status where a limit is not met', () => {
  const before = process.exitCode
  expect(judge(0.2, { atMost: 0.12 })).toContain('NOT MET')
  expect(process.exitCode).toBe(1)
  process.exitCode = before
})
