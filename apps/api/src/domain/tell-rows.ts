import type { DnsRecordCheck } from '@ehlo/shared'
import type { DiagnosisTexts } from '@ehlo/shared/diagnosis'
import { tellEvidence } from '@ehlo/shared/diagnosis/claims'

/** Rows in a language: where they hold no record but Ehlo's own words. */
export function tellRows(
  rows: readonly DnsRecordCheck[],
  { observations }: DiagnosisTexts,
): DnsRecordCheck[] {
  return rows.map((row) => {
    if (row.evidence === undefined) return row
    const evidence = tellEvidence(row.evidence, observations)
    return { ...row, evidence, records: evidence.map(({ text }) => text) }
  })
}
