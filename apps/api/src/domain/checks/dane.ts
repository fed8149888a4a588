import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { isSecure, recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { DaneEvidence, MailHost, MxEvidence, PresentedChain } from '../domain-evidence.ts'
import { conclude, join, judgeFailure } from '../judgement.ts'
import { formatTlsa, isUsableTlsa, matchesTlsa, suggestTlsa } from '../tlsa.ts'

/**
 * Do TLSA records vouch for the servers? They count only where DNSSEC secures every step to them; where the certificate
 * was seen, it is compared.
 */
export const daneMatches = defineDomainCheck({
  id: 'dane',
  needs: ['mx'],
  references: ['RFC 7672 §2.2', 'RFC 7672 §3.1', 'RFC 6698 §2.1'],
  judge({ mx, dane, presented = [] }, { host }) {
    const own = mx.hosts.filter(({ exchange }) => exchange !== host)
    const judgements = own.map((mail) => judgeMailHost(mail, mx, presented))
    if (host !== undefined && dane !== undefined) {
      judgements.push(...judgeServer(host, dane, presented))
    }
    return join(judgements)
  },
})

function judgeMailHost(
  { exchange, addresses, tlsa }: MailHost,
  mx: MxEvidence,
  presented: readonly PresentedChain[],
): DomainJudgement {
  const isSecured = isSecure(mx.answer) && addresses.some(isSecure)
  const seen = presented.find(({ host, port }) => host === exchange && port === 25)
  return judge(`_25._tcp.${exchange}`, tlsa, isSecured, seen)
}

function judgeServer(
  host: string,
  { ports, addressAnswers }: DaneEvidence,
  presented: readonly PresentedChain[],
): DomainJudgement[] {
  const isSecured = addressAnswers.some(isSecure)
  const isTelling = (outcome: string) => outcome === 'records' || outcome === 'failed'
  const telling = ports.filter(({ answer }) => isTelling(answer.outcome))
  // Where there is none at all, one row says so: for a port whose certificate was seen.
  const shown = ports.filter(({ port }) => presented.some((chain) => chain.port === port)).slice(-1)
  const judged = telling.length > 0 ? telling : shown.length > 0 ? shown : ports.slice(0, 1)
  return judged.map(({ port, answer }) => {
    const seen = presented.find((chain) => chain.port === port)
    return judge(`_${port}._tcp.${host}`, answer, isSecured, seen)
  })
}

function judge(
  name: string,
  answer: MailHost['tlsa'],
  isSecured: boolean,
  seen: PresentedChain | undefined,
): DomainJudgement {
  const row = { check: 'dane', name, type: 'TLSA' }
  if (answer.outcome === 'failed') return judgeFailure(row, answer)
  const found = recordsOf(answer)
  const records = found.map(formatTlsa)
  const leaf = seen?.chain[0]
  const suggested = leaf === undefined ? undefined : suggestTlsa(leaf)
  if (found.length === 0) {
    // Worth publishing only where the zone is signed already.
    return conclude({ ...row, verdict: 'none', suggested: isSecured ? suggested : undefined })
  }
  // RFC 7672 §2.2: without DNSSEC a sender must not use them.
  if (!isSecured || !isSecure(answer)) return conclude({ ...row, records, verdict: 'warn' })
  const usable = found.filter(isUsableTlsa)
  if (usable.length === 0) return conclude({ ...row, records, verdict: 'warn', suggested })
  if (seen === undefined) return conclude({ ...row, records, verdict: 'pass' })
  if (usable.some((record) => matchesTlsa(record, seen.chain))) {
    return conclude({ ...row, records, verdict: 'pass' })
  }
  return conclude(
    { ...row, records, verdict: 'fail', suggested },
    claim('dane-mismatch', 0.95, observe('tlsa-matches-not', { name })),
  )
}
