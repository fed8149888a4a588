import type { Evidence } from '@ehlo/shared'
import { parsePolicy, validateMx } from 'mailauth/lib/mta-sts.js'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainEvidence } from '../domain-evidence.ts'
import { conclude, judgeFailure } from '../judgement.ts'

const dayS = 86_400

/** Is there a policy that can be fetched, and does it name every MX? */
export const mtaStsMatchesMx = defineDomainCheck({
  id: 'mta-sts',
  needs: ['mtaSts', 'mx'],
  references: ['RFC 8461 §3'],
  judge({ mtaSts, mx }, { domain, observedAt }) {
    const row = { check: 'mta-sts', name: `_mta-sts.${domain}`, type: 'TXT' }
    if (mtaSts.answer.outcome === 'failed') return judgeFailure(row, mtaSts.answer)
    const records = recordsOf(mtaSts.answer).filter((record) => /^v=STSv1\s*(?:;|$)/.test(record))
    const suggested = `v=STSv1; id=${toPolicyId(observedAt)}`
    if (records.length === 0) return conclude({ ...row, verdict: 'none', suggested })
    const broken = (said: string | Evidence, confidence = 0.95) =>
      conclude({ ...row, records, verdict: 'fail' }, claim('mta-sts-broken', confidence, said))
    if (records.length > 1)
      return broken(observe('mta-sts-records-many', { name: row.name, count: records.length }))
    if (!/;\s*id\s*=\s*[A-Za-z0-9]{1,32}\s*(?:;|$)/.test(records[0] ?? '')) {
      return broken(observe('mta-sts-without-id', { name: row.name }))
    }
    const { policy } = mtaSts
    if (policy.outcome === 'not-fetched') return conclude({ ...row, records, verdict: 'temperror' })
    if (policy.outcome === 'failed') {
      return broken(
        `https://mta-sts.${domain}: ${policy.failure} ${policy.detail ?? ''}`.trim(),
        0.85,
      )
    }
    if (policy.httpStatus !== 200) {
      return broken(observe('mta-sts-http-status', { status: policy.httpStatus }))
    }
    const parsed = readPolicy(policy.body.toString())
    if (parsed instanceof Error) {
      return broken(observe('mta-sts-unreadable', { reason: parsed.message }))
    }
    const unmatched = exchangesOf(mx).filter((exchange) => !validateMx(exchange, parsed).valid)
    const shown = [...records, policy.body.toString().trim()]
    if (unmatched.length > 0) {
      const seen = observe('mta-sts-names-not', { exchanges: unmatched.join(', ') })
      const isEnforced = parsed.mode === 'enforce'
      return conclude(
        {
          ...row,
          records: shown,
          verdict: isEnforced ? 'fail' : 'warn',
          suggested: suggestPolicy(exchangesOf(mx), parsed.mode),
        },
        claim('mta-sts-broken', isEnforced ? 0.95 : 0.7, seen),
      )
    }
    const isStrong = parsed.mode === 'enforce' && (parsed.maxAge ?? 0) >= dayS
    return conclude({ ...row, records: shown, verdict: isStrong ? 'pass' : 'warn' })
  },
})

function readPolicy(body: string): ReturnType<typeof parsePolicy> | Error {
  try {
    return parsePolicy(body, { strict: true })
  } catch (error) {
    return error instanceof Error ? error : new Error('unreadable')
  }
}

function exchangesOf(mx: DomainEvidence['mx']): string[] {
  return recordsOf(mx.answer).flatMap(({ exchange }) => (exchange === '' ? [] : [exchange]))
}

function suggestPolicy(exchanges: readonly string[], mode: string): string {
  const names = exchanges.map((exchange) => `mx: ${exchange}`)
  return ['version: STSv1', `mode: ${mode}`, ...names, 'max_age: 604800'].join('\n')
}

function toPolicyId(date: Date): string {
  return date.toISOString().replace(/\D/g, '').slice(0, 14)
}
