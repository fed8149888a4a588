import type { DnsRecordCheck } from '../../model/inspection.ts'
import type { Run } from '../../model/run.ts'
import type { RunChange } from '../run-change.ts'

/** What DNS said of the domain. A look-up that failed for the time being says nothing of the records. */
export function compareDns(before: Run, after: Run): RunChange[] {
  const earlier = new Map((before.dns ?? []).map((record) => [nameOf(record), record]))
  return (after.dns ?? []).flatMap((record) => {
    const was = earlier.get(nameOf(record))
    if (was === undefined || [was, record].some(({ verdict }) => verdict === 'temperror')) return []
    return [...compareRecords(was, record), ...compareVerdicts(was, record)]
  })
}

function compareRecords(before: DnsRecordCheck, after: DnsRecordCheck): RunChange[] {
  const [from, to] = [before.records.toSorted(), after.records.toSorted()]
  if (from.join('\n') === to.join('\n')) return []
  return [{ about: 'dns', type: after.type, name: after.name, before: from, after: to }]
}

function compareVerdicts(before: DnsRecordCheck, after: DnsRecordCheck): RunChange[] {
  const [from, to] = [before.verdict, after.verdict]
  if (from === to) return []
  return [{ about: 'dns-verdict', type: after.type, name: after.name, before: from, after: to }]
}

function nameOf({ check, name, type }: DnsRecordCheck): string {
  return JSON.stringify([check, name, type])
}
