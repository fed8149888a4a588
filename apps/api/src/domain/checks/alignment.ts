import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { readDkimKey } from '../dkim-key.ts'
import { defineDomainCheck } from '../domain-check.ts'
import { conclude } from '../judgement.ts'

/**
 * Would mail that leaves this way pass DMARC? One aligned leg is enough: SPF of this very domain that permits the route,
 * or a signature by a key of this domain.
 */
export const dmarcAligns = defineDomainCheck({
  id: 'alignment',
  needs: ['dmarc', 'spf', 'dkim'],
  references: ['RFC 9989 §4.10.2'],
  judge({ dmarc, spf, dkim }, { domain, host, provider }) {
    if (dmarc.result !== 'found' || host === undefined || dmarc.record === undefined) {
      return { rows: [], claims: [] }
    }
    const include = provider?.spfInclude
    const isSpfAligned =
      (include !== undefined && spf.visited.includes(include)) ||
      (spf.routes.length > 0 && spf.routes.every(({ result }) => result === 'pass'))
    const isDkimAligned = dkim.keys.some(({ answer }) =>
      recordsOf(answer).some((record) => readDkimKey(record).status === 'readable'),
    )
    const { spf: ofSpf = 'relaxed', dkim: ofDkim = 'relaxed' } = dmarc.alignment ?? {}
    const evidence = [
      observe(isSpfAligned ? 'spf-permits-route' : 'spf-refuses-route', { alignment: ofSpf }),
      observe(isDkimAligned ? 'dkim-key-found' : 'dkim-no-key-found', { alignment: ofDkim }),
    ]
    const records = evidence.map(({ text }) => text)
    const row = { check: 'alignment', name: domain, type: 'DMARC', records, evidence }
    if (isSpfAligned || isDkimAligned) return conclude({ ...row, verdict: 'pass' })
    const isRefused = dmarc.policy === 'reject' || dmarc.policy === 'quarantine'
    // A key under a selector that nobody could guess is no proof of a failure.
    const confidence = dkim.parent.outcome === 'no-such-name' ? 0.8 : 0.4
    return conclude(
      { ...row, verdict: isRefused ? 'fail' : 'warn' },
      ...(isRefused ? [claim('dmarc-fail', confidence, evidence)] : []),
    )
  },
})
