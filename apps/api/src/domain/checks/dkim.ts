import { recordsOf } from '../../network/dns-answer.ts'
import { readDkimKey } from '../dkim-key.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { DkimKey } from '../domain-evidence.ts'
import { claim, conclude, join, judgeFailure } from '../judgement.ts'

const bitsAccepted = 1024
// RFC 8301 §3.2.
const bitsRecommended = 2048

/** Are the keys that can be found fit to sign with? Not finding one proves nothing: selectors cannot be listed. */
export const dkimKeysAreStrong = defineDomainCheck({
  id: 'dkim',
  needs: ['dkim'],
  references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.2', 'RFC 8463'],
  judge({ dkim }, { domain, provider }) {
    const row = { check: 'dkim', name: `_domainkey.${domain}`, type: 'TXT' }
    if (dkim.parent.outcome === 'failed' && dkim.keys.length === 0) {
      return judgeFailure(row, dkim.parent)
    }
    if (dkim.keys.length > 0) return join(dkim.keys.map((key) => judgeKey(key, domain)))
    const isProven = dkim.parent.outcome === 'no-such-name'
    const text = isProven
      ? `${domain} publishes no DKIM key at all`
      : `no DKIM key under the selectors of ${provider?.name ?? 'the usual programs'}`
    return conclude(
      { ...row, verdict: 'none' },
      claim('dkim-key-missing', isProven ? 0.9 : 0.4, text),
    )
  },
})

function judgeKey({ selector, answer }: DkimKey, domain: string): DomainJudgement {
  const name = `${selector}._domainkey.${domain}`
  const records = recordsOf(answer)
  const row = { check: 'dkim', name, type: 'TXT', records }
  if (records.length > 1) {
    const text = `${name} has ${records.length} records; which one counts is undefined`
    return conclude({ ...row, verdict: 'permerror' }, claim('dkim-key-invalid', 0.8, text))
  }
  const key = readDkimKey(records[0] ?? '')
  switch (key.status) {
    case 'revoked':
      return conclude({ ...row, verdict: 'none' })
    case 'unreadable':
      return conclude(
        { ...row, verdict: 'permerror' },
        claim('dkim-key-invalid', 0.9, `${name}: ${key.reason}`),
      )
    case 'readable': {
      const isRsa = key.type === 'rsa'
      if (isRsa && key.bits < bitsAccepted) {
        const text = `${name}: RSA key of ${key.bits} bits`
        return conclude({ ...row, verdict: 'fail' }, claim('dkim-key-invalid', 0.9, text))
      }
      const isWeak = (isRsa && key.bits < bitsRecommended) || key.isTesting
      return conclude({ ...row, verdict: isWeak ? 'warn' : 'pass' })
    }
  }
}
