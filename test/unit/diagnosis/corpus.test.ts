import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'
import { gradeCorpus, type CorpusItem } from '../../support/grading.ts'

const corpus = join(import.meta.dirname, '../../fixtures/corpus')
const items = readLines<CorpusItem>('sample.jsonl')
const grade = gradeCorpus(items.filter((item) => item.confirmed))

test('of confirmed real failures four in five are explained first by their cause', () => {
  expect(grade.first).toBeGreaterThanOrEqual(0.8)
})

test('a wrong first answer is one that the same text may mean', () => {
  expect(grade.lenient).toBeGreaterThanOrEqual(0.95)
})

test('the cause is among the first three', () => {
  expect(grade.three).toBeGreaterThanOrEqual(0.95)
})

test('who is sure is right, and is sure often enough to be of use', () => {
  expect(grade.sureRight).toBeGreaterThanOrEqual(0.95)
  expect(grade.sure).toBeGreaterThanOrEqual(0.5)
})

test('what is no mail failure is not explained as one', () => {
  const texts = readLines<{ text: string }>('not-failures.jsonl')
  const explained = texts.filter(({ text }) => recognise(text).length > 0)
  expect(texts.length).toBeGreaterThanOrEqual(100)
  expect(explained.length).toBeLessThanOrEqual(texts.length * 0.02)
})

describe.each(['wordings.jsonl', 'threads.jsonl'])('beyond the sample: %s', (file) => {
  const grade = gradeCorpus(readLines<CorpusItem>(file))

  test('is explained as well as the sample', () => {
    expect(grade.first).toBeGreaterThanOrEqual(0.85)
    expect(grade.lenient).toBeGreaterThanOrEqual(0.9)
    expect(grade.three).toBeGreaterThanOrEqual(0.95)
  })

  test('who is sure is right', () => {
    expect(grade.sureRight).toBeGreaterThanOrEqual(0.95)
  })
})

function readLines<Item>(file: string): Item[] {
  const lines = readFileSync(join(corpus, file), 'utf8').trim().split('\n')
  // The fixtures are our own and read by nobody else.
  return lines.map((line) => JSON.parse(line) as Item)
}
