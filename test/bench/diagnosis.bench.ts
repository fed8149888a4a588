import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognise } from '@ehlo/shared/diagnosis'
import type { CorpusItem } from '../support/grading.ts'
import { figure } from './measure/index.ts'

const sample = join(import.meta.dirname, '../fixtures/corpus/sample.jsonl')
const replies = readFileSync(sample, 'utf8')
  .trim()
  .split('\n')
  // The fixture is our own.
  .map((line) => JSON.parse(line) as CorpusItem)
  .filter(({ text }) => !text.includes('\n'))

explainAll()
await figure('single replies diagnosed by one core', {
  measure: async () => {
    const begun = performance.now()
    const rounds = 10
    for (let round = 0; round < rounds; round++) explainAll()
    return (rounds * replies.length * 1000) / (performance.now() - begun)
  },
  unit: '/s',
  limit: { atLeast: 20_000 },
})

function explainAll(): void {
  for (const { text, context } of replies) recognise(text, context)
}
