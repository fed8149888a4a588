import { expect, test } from 'vitest'
import {
  compileBook,
  finderOfPieces,
  joinPieces,
  recogniseBy,
} from '../../../packages/shared/src/diagnosis/engine.ts'
import {
  cutKnowledge,
  wholeKnowledge,
} from '../../../packages/shared/src/diagnosis/pieces/index.ts'
import { readCorpora } from '../../support/corpus.ts'

const items = readCorpora()
const { base, pieces, keys } = cutKnowledge(wholeKnowledge)
const findPieces = finderOfPieces(keys)
const whole = compileBook(wholeKnowledge)

test('the pieces that a text asks for explain it as all of them do, to the last digit', () => {
  // A book is compiled for each, so not for all: another every time that the corpora grow.
  const some = items.filter((_, index) => index % 25 === items.length % 25)
  expect(some.length).toBeGreaterThan(75)
  for (const { text, context = {} } of some) {
    const needed = findPieces(text).flatMap((number) => pieces[number] ?? [])
    const part = compileBook(joinPieces(base, needed))
    expect(recogniseBy(part, text, context), text).toEqual(recogniseBy(whole, text, context))
  }
})

test('all pieces together are all that is known', () => {
  const joined = joinPieces(base, pieces)
  expect(joined.rules.length).toBe(wholeKnowledge.rules.length)
  for (const [number, { cause, rule }] of wholeKnowledge.rules.entries()) {
    const { says = [], unless = [], ...conditions } = rule
    const again = joined.rules[number]
    expect(again?.cause).toBe(cause)
    expect(again?.rule).toMatchObject(conditions)
    expect((again?.rule.says ?? []).toSorted()).toEqual([...new Set(says)].sort())
    expect((again?.rule.unless ?? []).toSorted()).toEqual([...new Set(unless)].sort())
  }
})

test('most texts ask for few pieces, and a text of nothing for none', () => {
  const counts = items
    .map(({ text }) => findPieces(text).length)
    .sort((left, right) => left - right)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(10)
  expect(findPieces('')).toEqual([])
})
