import type { Finding } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import { mainFinding } from '../state/main-finding.ts'
import { FindingParts } from './finding.tsx'
import type { FindingActions } from './finding.tsx'
import { Icon } from './icon.tsx'

type FindingsProps = FindingActions & {
  findings: Finding[]
  hasFailed: boolean
  quotes?: boolean
}

/** Where something failed, the best explanation in full; everything else folded. */
export function Findings({ findings, hasFailed, quotes = false, ...actions }: FindingsProps) {
  const t = testWords()
  const best = hasFailed ? mainFinding(findings) : undefined
  const rest = findings.filter((finding) => finding !== best)
  const others = hasFailed ? rest.filter(({ severity }) => severity === 'critical') : []
  const notes = rest.filter((finding) => !others.includes(finding))
  return (
    <>
      {best === undefined ? null : <FindingParts finding={best} quotes={quotes} {...actions} />}
      {others.length === 0 ? null : (
        <Folded title={t.alsoPossible} findings={others} onMessage={actions.onMessage} />
      )}
      {notes.length === 0 ? null : (
        <Folded title={t.notes} findings={notes} onMessage={actions.onMessage} />
      )}
    </>
  )
}

type FoldedProps = FindingActions & { title: string; findings: Finding[] }

function Folded({ title, findings, ...actions }: FoldedProps) {
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" />
        {title}: {findings.length}
      </summary>
      <div class="stack">
        {findings.map((finding) => (
          <FindingParts key={finding.cause} finding={finding} quotes {...actions} />
        ))}
      </div>
    </details>
  )
}
