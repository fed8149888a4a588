import { useEffect, useState } from 'preact/hooks'
import type { Finding, Run } from '@ehlo/shared'
import { language } from '../i18n/define-words.ts'
import { causeTitle, loadTitlesOf } from '../state/cause-titles.ts'

type Told = { runId: string; findings: readonly Finding[] }

/** The findings of a run in the language shown; a run keeps them in the one of whoever started it. */
export function useTold(run: Run): Finding[] {
  const [told, setTold] = useState<Told>()
  const { id, findings } = run
  useEffect(() => {
    if (findings.length === 0) return undefined
    const left = new AbortController()
    async function tell() {
      // Where what it would be told with cannot be loaded, it stays as it came.
      const next = await tellAnew(run).catch(() => findings)
      if (!left.signal.aborted) setTold({ runId: id, findings: next })
    }
    void tell()
    return () => left.abort()
  }, [id, findings, language.value])
  // Of a run that goes on, what is new is shown as it came until it is told.
  const known = told?.runId === id ? told.findings : []
  return findings.map((finding) => known.find(({ cause }) => cause === finding.cause) ?? finding)
}

/** What tells in another language is heavy, and mostly not wanted. */
async function tellAnew(run: Run): Promise<readonly Finding[]> {
  const { findings } = run
  await loadTitlesOf(findings.map(({ cause }) => cause))
  if (findings.every(({ cause, title }) => causeTitle(cause) === title)) return findings
  const { findingsIn } = await import('../state/told.ts')
  return findingsIn(language.value, run)
}
