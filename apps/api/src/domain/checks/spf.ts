import type { Evidence } from '@ehlo/shared'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { SpfEvidence } from '../domain-evidence.ts'
import { conclude, judgeFailure } from '../judgement.ts'
import { isSpf, suggestSpf } from '../spf-record.ts'

// RFC 7208 §4.6.4.
const lookupsMax = 10
const voidLookupsMax = 2

/** Is there one readable record, within the limits, that ends in a refusal of strangers? */
export const spfIsValid = defineDomainCheck({
  id: 'spf',
  needs: ['spf'],
  references: ['RFC 7208 §3', 'RFC 7208 §4.6.4'],
  judge({ spf }, subject) {
    const row = { check: 'spf', name: subject.domain, type: 'TXT' }
    if (spf.answer.outcome === 'failed') return judgeFailure(row, spf.answer)
    const records = recordsOf(spf.answer).filter(isSpf)
    const [record] = records
    if (record === undefined) {
      const seen = observe('spf-record-missing', { domain: subject.domain })
      const suggested = suggestSpf(undefined, subject)
      return conclude({ ...row, verdict: 'none', suggested }, claim('spf-missing', 0.9, seen))
    }
    if (records.length > 1) {
      const seen = observe('spf-records-many', { domain: subject.domain, count: records.length })
      return conclude(
        { ...row, records, verdict: 'permerror', suggested: suggestSpf(record, subject) },
        claim('spf-record-invalid', 0.95, seen),
      )
    }
    const fault = faultOf(spf)
    if (fault !== undefined) {
      return conclude(
        { ...row, records, verdict: 'permerror' },
        claim('spf-record-invalid', 0.95, fault),
      )
    }
    if (spf.stranger.result === 'temperror')
      return conclude({ ...row, records, verdict: 'temperror' })
    if (spf.stranger.result === 'pass') {
      const seen = observe('spf-permits-all', { record })
      const suggested = record.replace(/\s\+?all\s*$/i, ' ~all')
      return conclude(
        { ...row, records, verdict: 'fail', suggested },
        claim('spf-record-invalid', 0.9, seen),
      )
    }
    // `?all`, or none: strangers are neither refused nor marked.
    const isNeutral = spf.stranger.result === 'neutral'
    const suggested = isNeutral ? suggestSpf(record, subject) : undefined
    return conclude({ ...row, records, verdict: isNeutral ? 'warn' : 'pass', suggested })
  },
})

function faultOf({ stranger }: SpfEvidence): string | Evidence | undefined {
  if (stranger.lookups > lookupsMax) {
    return observe('spf-lookups-exceeded', { lookups: stranger.lookups, limit: lookupsMax })
  }
  if (stranger.voidLookups > voidLookupsMax) {
    return observe('spf-empty-lookups-exceeded', {
      lookups: stranger.voidLookups,
      limit: voidLookupsMax,
    })
  }
  return stranger.result === 'permerror' ? `SPF: ${stranger.comment}` : undefined
}
