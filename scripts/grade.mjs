// `node scripts/grade.mjs [corpus.jsonl]`: how well the diagnosis does on real failures, by cause and by provider.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gradeCorpus } from '../test/support/grading.ts'

const sample = join(import.meta.dirname, '../test/fixtures/corpus/sample.jsonl')
const items = readFileSync(process.argv[2] ?? sample, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
const confirmed = gradeCorpus(items.filter((item) => item.confirmed))
const all = gradeCorpus(items)

for (const [name, grade] of Object.entries({ confirmed, all })) {
  console.log(
    `${name}: ${grade.count} items, first right ${percent(grade.first)}, right or ambiguous ${percent(grade.lenient)}, ` +
      `among three ${percent(grade.three)}; sure (0.9) ${percent(grade.sure)}, of these right ${percent(grade.sureRight)}`,
  )
}
printTable('cause', all.byCause)
printTable('provider', all.byProvider)
console.log('\nconfused (wanted → said)')
for (const [pair, count] of [...all.confused].sort((left, right) => right[1] - left[1])) {
  console.log(`${String(count).padStart(4)}  ${pair}`)
}

function printTable(title, rows) {
  console.log(`\n${title.padEnd(36)} items  right  three`)
  for (const [key, row] of [...rows].sort(([left], [right]) => left.localeCompare(right))) {
    console.log(
      `${key.padEnd(36)} ${String(row.count).padStart(5)} ${String(row.first).padStart(6)} ${String(row.three).padStart(6)}`,
    )
  }
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`
}
