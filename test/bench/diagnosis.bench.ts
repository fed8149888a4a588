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

// Until the compiler is done: it is the same processor time, and a server has it behind it after a second.
for (let round = 0; round < 100; round++) explainAll()
await figure('single replies diagnosed by one core', {
  measure: async () => {
    // Processor time, since the machine may be busy with something else.
    const begun = process.cpuUsage()
    const rounds = 20
    for (let round = 0; round < rounds; round++) explainAll()
    const { user, system } = process.cpuUsage(begun)
    return (rounds * replies.length * 1_000_000) / (user + system)
  },
  unit: '/s',
  limit: { atLeast: 20_000 },
})

function explainAll(): void {
  for (const { text, context } of replies) recognise(text, context)
}
