import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { claim, conclude, judgeFailure, parseTags } from '../judgement.ts'

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
      const text = `${row.name} has ${own.length} DMARC records; receivers ignore all of them`
      return conclude(
        { ...row, records: own, verdict: 'permerror' },
        claim('dmarc-record-invalid', 0.95, text),
      )
    }
    const fresh = `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`
    if (dmarc.result === 'temperror') return conclude({ ...row, verdict: 'temperror' })
    if (dmarc.result === 'none' || dmarc.record === undefined) {
      if (own.length === 1) {
        const text = `${row.name} cannot be read: ${own[0]}`
        return conclude(
          { ...row, records: own, verdict: 'permerror', suggested: fresh },
          claim('dmarc-record-invalid', 0.9, text),
        )
      }
      const text = `${domain} has no DMARC record, nor has a domain above it`
      return conclude(
        { ...row, verdict: 'none', suggested: fresh },
        claim('dmarc-missing', 0.9, text),
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
      const text = `the policy that applies is none${dmarc.isTesting ? ' (t=y)' : ''}: ${dmarc.record}`
      return conclude(
        { ...found, verdict: 'warn', suggested },
        claim('dmarc-policy-none', 0.7, text),
      )
    }
    if (deaf.length > 0) {
      const [first] = deaf
      const text = `${first?.domain} has not agreed to receive the reports`
      return conclude({ ...found, verdict: 'warn' }, claim('dmarc-record-invalid', 0.6, text))
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
