import { useState } from 'preact/hooks'
import type { TranscriptLine } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import { Icon } from './icon.tsx'

const marks: Record<TranscriptLine['from'], string> = { client: '→', server: '←', note: '·' }

/** Hostile text, shown as text; folded, since the answer stands above it. */
export function Transcript({ lines }: { lines: TranscriptLine[] }) {
  const t = testWords()
  const [isOpen, setOpen] = useState(false)
  if (lines.length === 0) return null
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        {t.transcript} <span class="muted nowrap">{t.transcriptLines(lines.length)}</span>
      </summary>
      <div class="transcript" role="group" aria-label={t.transcript} tabIndex={0}>
        {isOpen ? lines.map((line, index) => <Line key={index} line={line} />) : null}
      </div>
    </details>
  )
}

function Line({ line }: { line: TranscriptLine }) {
  return (
    <div class={line.from}>
      {marks[line.from]} {line.text}
    </div>
  )
}
