import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusItem } from './grading.ts'

/** All texts of the corpora in test/fixtures; those that are no failures have no context. */
export function readCorpora(): (Pick<CorpusItem, 'text'> & Partial<CorpusItem>)[] {
  return ['sample', 'threads', 'wordings', 'not-failures'].flatMap((name) =>
    readFileSync(join(import.meta.dirname, `../fixtures/corpus/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      // The fixtures are our own.
      .map((line) => JSON.parse(line) as CorpusItem),
  )
}
