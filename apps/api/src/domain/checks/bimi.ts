import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { conclude, judgeFailure, parseTags } from '../judgement.ts'

/** Would a mailbox show the domain's logo: a record, and a DMARC policy that is enforced? */
export const bimiIsReady = defineDomainCheck({
  id: 'bimi',
  needs: ['bimi', 'dmarc'],
  references: ['draft-brand-indicators-for-message-identification §4', '§7.1'],
  judge({ bimi, dmarc }, { domain }) {
    const row = { check: 'bimi', name: `default._bimi.${domain}`, type: 'TXT' }
    if (bimi.outcome === 'failed') return judgeFailure(row, bimi)
    const records = recordsOf(bimi).filter((record) => /^v\s*=\s*BIMI1\s*(?:;|$)/i.test(record))
    const [record] = records
    if (record === undefined) return conclude({ ...row, verdict: 'none' })
    const tags = parseTags(record)
    const logo = tags.get('l') ?? ''
    // Both empty: the domain declines to take part.
    if (logo === '' && (tags.get('a') ?? '') === '')
      return conclude({ ...row, records, verdict: 'none' })
    if (records.length > 1 || !/^https:\/\/\S+$/.test(logo)) {
      return conclude({ ...row, records, verdict: 'permerror' })
    }
    const isEnforced = dmarc.policy === 'quarantine' || dmarc.policy === 'reject'
    return conclude({ ...row, records, verdict: isEnforced ? 'pass' : 'warn' })
  },
})
