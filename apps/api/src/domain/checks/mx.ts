import type { Evidence } from '@ehlo/shared'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { MailHost, MxEvidence } from '../domain-evidence.ts'
import { conclude, judgeFailure } from '../judgement.ts'

/** Can mail reach the domain: an MX that leads to an address, or a null MX that says plainly that it cannot. */
export const mxLeadsToHosts = defineDomainCheck({
  id: 'mx',
  needs: ['mx'],
  references: ['RFC 5321 §5.1', 'RFC 7505'],
  judge({ mx }, { domain, provider }) {
    const row = { check: 'mx', name: domain, type: 'MX' }
    if (mx.answer.outcome === 'failed') return judgeFailure(row, mx.answer)
    const exchanges = recordsOf(mx.answer)
    const records = exchanges.map(({ preference, exchange }) => `${preference} ${exchange || '.'}`)
    if (exchanges.length === 0) return judgeAbsence(mx, domain)
    const hasNull = exchanges.some(({ exchange }) => exchange === '')
    if (hasNull && exchanges.length === 1) return conclude({ ...row, records, verdict: 'none' })
    if (hasNull) {
      const seen = observe('mx-null-and-others', { domain })
      return conclude({ ...row, records, verdict: 'permerror' }, claim('mx-broken', 0.95, seen))
    }
    const faults = mx.hosts.flatMap((host) => faultOf(host) ?? [])
    const usable = mx.hosts.length - faults.length
    if (faults.length === 0) return conclude({ ...row, records, verdict: 'pass' })
    const suggested = usable === 0 && provider === undefined ? `10 mail.${domain}.` : undefined
    return conclude(
      { ...row, records, verdict: usable === 0 ? 'fail' : 'warn', suggested },
      claim('mx-broken', usable === 0 ? 0.95 : 0.8, faults),
    )
  },
})

function judgeAbsence(mx: MxEvidence, domain: string): DomainJudgement {
  const row = { check: 'mx', name: domain, type: 'MX', suggested: `10 mail.${domain}.` }
  if (mx.answer.outcome === 'no-such-name') {
    const seen = observe('domain-missing', { domain })
    return conclude({ ...row, verdict: 'fail' }, claim('sender-domain-invalid', 0.95, seen))
  }
  const hasAddress = mx.own.some(({ outcome }) => outcome === 'records')
  const seen = observe(hasAddress ? 'mx-missing-address-serves' : 'mx-and-address-missing', {
    domain,
  })
  return conclude(
    { ...row, verdict: hasAddress ? 'warn' : 'fail' },
    claim('mx-broken', hasAddress ? 0.6 : 0.95, seen),
  )
}

function faultOf({ exchange, addresses, alias }: MailHost): Evidence | undefined {
  // RFC 5321 §5.1: the data is a name, never an address.
  if (/^[\d.]+$/.test(exchange)) return observe('mx-is-address', { exchange })
  // RFC 2181 §10.3.
  if (alias.outcome === 'records') return observe('mx-is-alias', { exchange })
  const isAbsent = addresses.every(
    ({ outcome }) => outcome === 'no-records' || outcome === 'no-such-name',
  )
  return isAbsent ? observe('mx-without-address', { exchange }) : undefined
}
