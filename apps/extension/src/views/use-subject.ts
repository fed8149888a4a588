import { useEffect, useState } from 'preact/hooks'
import type { Finding, Language } from '@ehlo/shared'
import type { ReportSubject } from '@ehlo/shared/report'
import type { Told } from '../state/navigation.ts'
import { recallSharing } from '../state/sharing.ts'
import { findingsIn, loadSubject } from '../state/told.ts'

type Shared = {
  /** Null where it is gone, undefined until it is known. */
  subject: ReportSubject | null | undefined
  findings: Finding[] | undefined
  /** A part of the extension could not be loaded. */
  isLost: boolean
}

/** What a report or a message is about, with its findings in the language that it is written in. */
export function useSubject(told: Told, language: Language): Shared {
  const [subject, setSubject] = useState<ReportSubject | null>()
  const [findings, setFindings] = useState<Finding[]>()
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    void recallSharing()
    loadSubject(told).then(
      (found) => setSubject(found ?? null),
      () => setLost(true),
    )
  }, [])
  useEffect(() => {
    if (!subject) return undefined
    const left = new AbortController()
    const shared = subject
    async function tell() {
      const found = await findingsIn(language, shared).catch(() => undefined)
      if (left.signal.aborted) return
      setLost(found === undefined)
      setFindings(found)
    }
    void tell()
    return () => left.abort()
  }, [subject, language])
  return { subject, findings, isLost }
}
