import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { conclude, judgeFailure, parseTags } from '../judgement.ts'

/** Will the domain hear of senders that could not encrypt? */
export const tlsReportsAreWanted = defineDomainCheck({
  id: 'tls-rpt',
  needs: ['tlsRpt'],
  references: ['RFC 8460 §3'],
  judge({ tlsRpt }, { domain }) {
    const row = { check: 'tls-rpt', name: `_smtp._tls.${domain}`, type: 'TXT' }
    if (tlsRpt.outcome === 'failed') return judgeFailure(row, tlsRpt)
    const records = recordsOf(tlsRpt).filter((record) => /^v=TLSRPTv1\s*;/.test(record))
    const suggested = `v=TLSRPTv1; rua=mailto:tls-reports@${domain}`
    const [record] = records
    if (record === undefined) return conclude({ ...row, verdict: 'none', suggested })
    const targets = (parseTags(record).get('rua') ?? '').split(',').map((uri) => uri.trim())
    const isReadable =
      records.length === 1 &&
      targets.every((uri) => /^(?:mailto:[^@\s]+@|https:\/\/)\S+$/.test(uri))
    return isReadable
      ? conclude({ ...row, records, verdict: 'pass' })
      : conclude({ ...row, records, verdict: 'permerror', suggested })
  },
})
