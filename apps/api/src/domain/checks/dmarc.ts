import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { conclude, judgeFailure, parseTags } from '../judgement.ts'

/** Is there a policy, does it protect the domain, and will its reports arrive? */
export const dmarcProtects = defineDomainCheck({
  id: 'dmarc',
  needs: ['dmarc'],
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.10', 'RFC 9990 §4'],
  judge({ dmarc }, { domain }) {
    const row = { check: 'dmarc', name: `_dmarc.${domain}`, type: 'TXT' }
    if (dmarc.answer.outcome === 'failed') return judgeFailure(row, dmarc.answer)
    const own = recordsOf(dmarc.answer).filter((record) => /^v\s*=\s*DMARC1\b/i.test(record))
    if (own.length > 1) {
      const seen = observe('dmarc-records-many', { name: row.name, count: own.length })
      return conclude(
        { ...row, records: own, verdict: 'permerror' },
        claim('dmarc-record-invalid', 0.95, seen),
      )
    }
    const fresh = `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`
    if (dmarc.result === 'temperror') return conclude({ ...row, verdict: 'temperror' })
    if (dmarc.result === 'none' || dmarc.record === undefined) {
      if (own.length === 1) {
        const seen = observe('dmarc-unreadable', { name: row.name, record: own[0] ?? '' })
        return conclude(
          { ...row, records: own, verdict: 'permerror', suggested: fresh },
          claim('dmarc-record-invalid', 0.9, seen),
        )
      }
      return conclude(
        { ...row, verdict: 'none', suggested: fresh },
        claim('dmarc-missing', 0.9, observe('dmarc-nowhere', { domain })),
      )
    }
    const found = {
      ...row,
      name: `_dmarc.${dmarc.recordDomain ?? domain}`,
      records: [dmarc.record],
    }
    const deaf = dmarc.reportTargets.filter(({ answer }) => answer.outcome === 'no-such-name')
    if (dmarc.policy === 'none') {
      const suggested = enforce(dmarc.record)
      const seen = observe(dmarc.isTesting ? 'dmarc-policy-is-tested' : 'dmarc-policy-is-none', {
        record: dmarc.record,
      })
      return conclude(
        { ...found, verdict: 'warn', suggested },
        claim('dmarc-policy-none', 0.7, seen),
      )
    }
    const [first] = deaf
    if (first !== undefined) {
      const seen = observe('dmarc-reports-unwanted', { domain: first.domain })
      return conclude({ ...found, verdict: 'warn' }, claim('dmarc-record-invalid', 0.6, seen))
    }
    return conclude({ ...found, verdict: parseTags(dmarc.record).has('rua') ? 'pass' : 'warn' })
  },
})

function enforce(record: string): string {
  return record
    .replace(/(^|;)(\s*p\s*=\s*)none/i, '$1$2quarantine')
    .replace(/(^|;)(\s*sp\s*=\s*)none/i, '$1$2quarantine')
    .replace(/;\s*t\s*=\s*y\s*/i, '')
}
