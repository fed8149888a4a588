import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type CorpusItem, type Grade, gradeCorpus } from './grading.ts'

const corpora = process.argv
  .slice(2)
  .map((file) => ({ name: basename(file), items: readCorpus(file) }))
const whole = corpora.flatMap(({ items }) => items)

for (const { name, items } of [...corpora, { name: 'all', items: whole }]) {
  printGrade(name, gradeCorpus(items.filter(({ confirmed }) => confirmed)))
}
const grade = gradeCorpus(whole)
printTable('cause', grade.byCause)
printTable('provider', grade.byProvider)
console.log('\nconfused (wanted → said)')
for (const [pair, count] of [...grade.confused].sort((left, right) => right[1] - left[1])) {
  console.log(`${String(count).padStart(4)}  ${pair}`)
}

function readCorpus(file: string): CorpusItem[] {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      // Whoever names a file vouches for its form.
      .map((line) => JSON.parse(line) as CorpusItem)
  )
}

function printGrade(name: string, { count, first, lenient, three, sure, sureRight }: Grade): void {
  console.log(
    `${name}: ${count} confirmed, first right ${percent(first)}, right or ambiguous ${percent(lenient)}, ` +
      `among three ${percent(three)}; sure (0.9) ${percent(sure)}, of these right ${percent(sureRight)}`,
  )
}

function printTable(title: string, rows: Grade['byCause']): void {
  console.log(`\n${title.padEnd(36)} items  right  three`)
  for (const [key, row] of [...rows].sort(([left], [right]) => left.localeCompare(right))) {
    const cells = [row.count, row.first, row.three].map((cell) => String(cell).padStart(6))
    console.log(`${key.padEnd(36)}${cells.join(' ')}`)
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
