import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import type { DnsRecordCheck } from '@ehlo/shared'
import type { DnsAnswer } from '../network/dns-answer.ts'
import type { DomainJudgement } from './domain-check.ts'

type Row = Omit<DnsRecordCheck, 'records' | 'suggested'> & {
  records?: readonly string[]
  suggested?: string | undefined
}

/** One row, with what is wrong about it. `suggested` is left out where there is nothing to publish. */
export function conclude(row: Row, ...claims: Claim[]): DomainJudgement {
  const { suggested, records = [], ...rest } = row
  return {
    rows: [{ ...rest, records: [...records], ...(suggested === undefined ? {} : { suggested }) }],
    claims,
  }
}

export function join(judgements: readonly DomainJudgement[]): DomainJudgement {
  return {
    rows: judgements.flatMap(({ rows }) => rows),
    claims: judgements.flatMap(({ claims }) => claims),
  }
}

/** The judgement of a question that got no answer: bogus data is a fault of the zone, the rest may pass. */
export function judgeFailure(
  row: Pick<Row, 'check' | 'name' | 'type'>,
  answer: Extract<DnsAnswer, { outcome: 'failed' }>,
): DomainJudgement {
  if (answer.reason !== 'bogus') return conclude({ ...row, verdict: 'temperror' })
  const seen = observe('zone-bogus', { name: row.name, type: row.type })
  return conclude({ ...row, verdict: 'fail' }, claim('dnssec-bogus', 0.95, seen))
}

/** The tags of a `tag=value; tag=value` record (RFC 6376 §3.2), names in lower case; the first of two wins. */
export function parseTags(record: string): Map<string, string> {
  const tags = new Map<string, string>()
  for (const part of record.split(';')) {
    const equals = part.indexOf('=')
    const name = part.slice(0, equals).trim().toLowerCase()
    if (equals > 0 && !tags.has(name)) tags.set(name, part.slice(equals + 1).trim())
  }
  return tags
}
