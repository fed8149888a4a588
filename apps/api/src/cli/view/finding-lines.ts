import type { Finding } from '@ehlo/shared'
import { surenessOf } from '@ehlo/shared/names'
import type { Words } from '../words/index.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

const style = { critical: 'red', warning: 'yellow', info: 'cyan' } as const

/** One finding as lines: what it is, how sure that is, who must act, and how. */
export function findingLines(finding: Finding, words: Words, paint: Paint): string[] {
  return [
    '',
    `${paint(['bold', style[finding.severity]], visible(finding.title))} (${words.sureness[surenessOf(finding.confidence)]})`,
    `  ${visible(finding.explanation)}`,
    ...finding.evidence.map(({ text }) => paint('dim', `  ${visible(text)}`)),
    `  ${words.mustAct(paint('bold', words.actors[finding.actor]))}`,
    ...finding.steps.map((step, index) => `    ${index + 1}. ${visible(step)}`),
  ]
}
