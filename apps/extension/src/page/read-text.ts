import type { PageFindings } from './findings.ts'
import type { Block } from './reading.ts'
import { recognise } from './recognise/recognise.ts'

/** Short enough that a field of text never stutters. */
const patienceMs = 200
const longestText = 200_000

/** Recognises what somebody pasted or marked, as a page would be. */
export function readText(text: string): PageFindings {
  const start = performance.now()
  const blocks: Block[] = text
    .slice(0, longestText)
    .split('\n')
    .map((line) => ({ kind: 'text', text: line }))
  return recognise(
    { title: '', site: '', blocks },
    { deadline: start + patienceMs, now: () => performance.now() },
  )
}
