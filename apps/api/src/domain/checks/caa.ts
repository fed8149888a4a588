import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { conclude, judgeFailure } from '../judgement.ts'

/** Who may issue certificates for the server? Without a record, any authority. */
export const caaLimitsIssuers = defineDomainCheck({
  id: 'caa',
  needs: ['caa'],
  references: ['RFC 8659 §4'],
  judge({ caa }) {
    const row = { check: 'caa', name: caa.name, type: 'CAA' }
    if (caa.answer.outcome === 'failed') return judgeFailure(row, caa.answer)
    const found = recordsOf(caa.answer)
    const records = found.map(
      ({ isCritical, tag, value }) => `${isCritical ? 128 : 0} ${tag} "${value}"`,
    )
    const issuers = found.filter(({ tag }) => tag.toLowerCase() === 'issue')
    if (issuers.length === 0) return conclude({ ...row, records, verdict: 'none' })
    // `issue ";"` alone forbids every authority: the next renewal will fail.
    const isForbidden = issuers.every(({ value }) => value.split(';')[0]?.trim() === '')
    return conclude({ ...row, records, verdict: isForbidden ? 'warn' : 'pass' })
  },
})
