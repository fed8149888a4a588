import { useState } from 'preact/hooks'
import type { Connection, Run } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import { titleOf } from '../views/health.ts'
import { Icon } from '../views/icon.tsx'
import { reportText } from '../views/report-text.ts'

type CopyReportProps = { run: Run; connection: Connection | undefined }

/** The report goes to the clipboard in one click; the button says so in place. */
export function CopyReport({ run, connection }: CopyReportProps) {
  const t = testWords()
  const name = connection === undefined ? t.unsaved : titleOf(connection)
  const [said, setSaid] = useState<string>()
  async function copy() {
    try {
      await navigator.clipboard.writeText(reportText(run, name))
      setSaid(t.reportCopied)
    } catch {
      setSaid(t.copyFailed)
    }
    setTimeout(() => setSaid(undefined), 2500)
  }
  return (
    <>
      <button type="button" class="button primary" onClick={() => void copy()}>
        <Icon name={said === t.reportCopied ? 'ok' : 'copy'} />
        {said ?? t.copyReport}
      </button>
      <span class="hidden-visually" role="status">
        {said}
      </span>
    </>
  )
}
