import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { conclude } from '../judgement.ts'
import { isSpf, suggestSpf } from '../spf-record.ts'

/** Does SPF permit the servers through which this mail would leave? */
export const spfCoversRoute = defineDomainCheck({
  id: 'spf-route',
  needs: ['spf'],
  references: ['RFC 7208 §5'],
  judge({ spf }, subject) {
    const records = recordsOf(spf.answer).filter(isSpf)
    // No record, or one that nobody can evaluate, is the other check's matter.
    if (records.length !== 1 || subject.host === undefined) return { rows: [], claims: [] }
    const row = { check: 'spf-route', name: subject.domain, type: 'TXT', records }
    const include = subject.provider?.spfInclude
    if (include !== undefined && spf.visited.includes(include)) {
      return conclude({ ...row, verdict: 'pass' })
    }
    const results = spf.routes.map(({ result }) => result)
    if (results.some((result) => result === 'permerror')) return { rows: [], claims: [] }
    if (results.some((result) => result === 'temperror')) {
      return conclude({ ...row, verdict: 'temperror' })
    }
    if (results.length > 0 && results.every((result) => result === 'pass')) {
      return conclude({ ...row, verdict: 'pass' })
    }
    if (include === undefined && results.length === 0) return { rows: [], claims: [] }
    const refused = spf.routes.filter(({ result }) => result !== 'pass')
    const isRefused = refused.some(({ result }) => result === 'fail' || result === 'softfail')
    const { domain } = subject
    const seen =
      include === undefined
        ? observe('spf-does-not-permit', {
            domain,
            addresses: refused.map(({ address }) => address).join(', '),
          })
        : observe('spf-does-not-include', { domain, include })
    // A submission server need not be the one that sends on, so an unknown provider makes this a guess.
    const confidence = include === undefined ? 0.5 : 0.85
    return conclude(
      { ...row, verdict: isRefused ? 'fail' : 'warn', suggested: suggestSpf(records[0], subject) },
      claim('spf-fail', confidence, seen),
    )
  },
})
