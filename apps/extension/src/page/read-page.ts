import { collect } from './collect/collect.ts'
import type { PageFindings } from './findings.ts'
import { recognise } from './recognise/recognise.ts'

/** Both together end within a second, whatever the page is. */
const collectMs = 500
const recogniseMs = 200

/** Runs in the page, in a world of its own. Only what was found leaves it; the text of the page does not. */
export function readPage(): PageFindings | null {
  if (!isText(document.contentType)) return null
  const start = performance.now()
  const reading = collect(document, start + collectMs)
  return recognise(reading, {
    deadline: performance.now() + recogniseMs,
    now: () => performance.now(),
  })
}

/** A PDF or a picture has a document around it, and no text in it. */
function isText(contentType: string): boolean {
  return contentType.startsWith('text/') || /xml|json/.test(contentType)
}
