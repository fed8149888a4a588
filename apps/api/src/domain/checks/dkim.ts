import type { Evidence } from '@ehlo/shared'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { readDkimKey } from '../dkim-key.ts'
import type { DkimKeyFault } from '../dkim-key.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { DkimKey } from '../domain-evidence.ts'
import { conclude, join, judgeFailure } from '../judgement.ts'

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
    const seen = isProven
      ? observe('dkim-no-key-at-all', { domain })
      : provider === undefined
        ? observe('dkim-no-key-of-programs')
        : observe('dkim-no-key-of-provider', { provider: provider.name })
    return conclude(
      { ...row, verdict: 'none' },
      claim('dkim-key-missing', isProven ? 0.9 : 0.4, seen),
    )
  },
})

function judgeKey({ selector, answer }: DkimKey, domain: string): DomainJudgement {
  const name = `${selector}._domainkey.${domain}`
  const records = recordsOf(answer)
  const row = { check: 'dkim', name, type: 'TXT', records }
  if (records.length > 1) {
    const seen = observe('dkim-records-many', { name, count: records.length })
    return conclude({ ...row, verdict: 'permerror' }, claim('dkim-key-invalid', 0.8, seen))
  }
  const key = readDkimKey(records[0] ?? '')
  switch (key.status) {
    case 'revoked':
      return conclude({ ...row, verdict: 'none' })
    case 'unreadable':
      return conclude(
        { ...row, verdict: 'permerror' },
        claim('dkim-key-invalid', 0.9, describe(key.fault, name)),
      )
    case 'readable': {
      const isRsa = key.type === 'rsa'
      if (isRsa && key.bits < bitsAccepted) {
        const seen = observe('short-key', { subject: name, type: 'RSA', bits: key.bits })
        return conclude({ ...row, verdict: 'fail' }, claim('dkim-key-invalid', 0.9, seen))
      }
      const isWeak = (isRsa && key.bits < bitsRecommended) || key.isTesting
      return conclude({ ...row, verdict: isWeak ? 'warn' : 'pass' })
    }
  }
}

function describe(fault: DkimKeyFault, name: string): Evidence {
  switch (fault.kind) {
    case 'version-unknown':
      return observe('dkim-version-unknown', { name, version: fault.version })
    case 'key-tag-missing':
      return observe('dkim-key-tag-missing', { name })
    case 'not-for-mail':
      return observe('dkim-not-for-mail', { name })
    case 'not-base64':
      return observe('dkim-key-not-base64', { name })
    case 'no-key':
      return observe('dkim-key-unreadable', { name })
    case 'other-type':
      return observe('dkim-key-of-other-type', {
        name,
        declared: fault.declared,
        type: fault.type,
      })
  }
}
