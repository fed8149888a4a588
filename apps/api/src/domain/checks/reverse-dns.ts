import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { reversedName } from '../../ip/reversed-name.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { ReverseEvidence } from '../domain-evidence.ts'
import { conclude, join, judgeFailure } from '../judgement.ts'

/** Does each address of the server have a name that leads back to it? Receivers refuse mail where it has none. */
export const reverseDnsConfirms = defineDomainCheck({
  id: 'reverse-dns',
  needs: ['reverse'],
  references: ['RFC 1912 §2.1', 'RFC 8601 §3'],
  judge({ reverse }, { host }) {
    return join(reverse.map((entry) => judgeAddress(entry, host)))
  },
})

function judgeAddress(
  { address, name, answer, confirmations }: ReverseEvidence[number],
  host: string | undefined,
): DomainJudgement {
  const row = { check: 'reverse-dns', name, type: 'PTR' }
  if (answer.outcome === 'failed') return judgeFailure(row, answer)
  const records = recordsOf(answer)
  const suggested = host === undefined ? undefined : `${host}.`
  if (records.length === 0) {
    const seen = observe('address-without-name', { address })
    return conclude({ ...row, verdict: 'fail', suggested }, claim('reverse-dns-missing', 0.7, seen))
  }
  const isConfirmed = confirmations.some(({ answer }) =>
    recordsOf(answer).some((found) => reversedName(found) === reversedName(address)),
  )
  if (isConfirmed) return conclude({ ...row, records, verdict: 'pass' })
  if (confirmations.some(({ answer }) => answer.outcome === 'failed')) {
    return conclude({ ...row, records, verdict: 'temperror' })
  }
  const seen = observe('name-leads-elsewhere', { address, names: records.join(', ') })
  return conclude(
    { ...row, records, verdict: 'fail', suggested },
    claim('reverse-dns-missing', 0.7, seen),
  )
}
