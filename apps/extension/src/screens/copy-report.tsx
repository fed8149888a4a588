import { shareWords } from '../i18n/share/words.ts'
import { go } from '../state/navigation.ts'
import type { Told } from '../state/navigation.ts'
import { CopyButton } from '../views/copy-button.tsx'
import { IconButton } from '../views/icon-button.tsx'

/** The report goes to the clipboard in one click, with private things shortened; the other forms are one more away. */
export function CopyReport({ told }: { told: Told }) {
  const t = shareWords()
  async function copy() {
    const { copyReport } = await import('../state/copy-report.ts')
    return copyReport(told)
  }
  return (
    <>
      <CopyButton label={t.copyReport} isPrimary copy={copy} />
      <IconButton icon="gear" label={t.change} onClick={() => go({ at: 'report', ...told })} />
    </>
  )
}
