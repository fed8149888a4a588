import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { MailHost, MxEvidence } from '../domain-evidence.ts'
import { claim, conclude, judgeFailure } from '../judgement.ts'

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
      const text = `${domain} MX: a null MX beside other records`
      return conclude({ ...row, records, verdict: 'permerror' }, claim('mx-broken', 0.95, text))
    }
    const faults = mx.hosts.flatMap((host) => faultOf(host) ?? [])
    const usable = mx.hosts.length - faults.length
    if (faults.length === 0) return conclude({ ...row, records, verdict: 'pass' })
    const suggested = usable === 0 && provider === undefined ? `10 mail.${domain}.` : undefined
    return conclude(
      { ...row, records, verdict: usable === 0 ? 'fail' : 'warn', suggested },
      claim('mx-broken', usable === 0 ? 0.95 : 0.8, faults.join('; ')),
    )
  },
})

function judgeAbsence(mx: MxEvidence, domain: string): DomainJudgement {
  const row = { check: 'mx', name: domain, type: 'MX', suggested: `10 mail.${domain}.` }
  if (mx.answer.outcome === 'no-such-name') {
    const text = `${domain} does not exist`
    return conclude({ ...row, verdict: 'fail' }, claim('sender-domain-invalid', 0.95, text))
  }
  const hasAddress = mx.own.some(({ outcome }) => outcome === 'records')
  const text = hasAddress
    ? `${domain} has no MX: senders fall back to its own address`
    : `${domain} has neither MX nor address`
  return conclude(
    { ...row, verdict: hasAddress ? 'warn' : 'fail' },
    claim('mx-broken', hasAddress ? 0.6 : 0.95, text),
  )
}

function faultOf({ exchange, addresses, alias }: MailHost): string | undefined {
  // RFC 5321 §5.1: the data is a name, never an address.
  if (/^[\d.]+$/.test(exchange)) return `MX ${exchange} is an address, not a name`
  // RFC 2181 §10.3.
  if (alias.outcome === 'records') return `MX ${exchange} is an alias (CNAME)`
  const isAbsent = addresses.every(
    ({ outcome }) => outcome === 'no-records' || outcome === 'no-such-name',
  )
  return isAbsent ? `MX ${exchange} has no address` : undefined
}
