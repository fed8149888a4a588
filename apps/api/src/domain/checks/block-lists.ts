import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { recordsOf } from '../../network/dns-answer.ts'
import { defineDomainCheck } from '../domain-check.ts'
import type { DomainJudgement } from '../domain-check.ts'
import type { BlockListEvidence } from '../domain-evidence.ts'
import { conclude, join } from '../judgement.ts'

/** Is the server or the domain on a list that receivers use? Anything but a plain listing is not one. */
export const isOnNoBlockList = defineDomainCheck({
  id: 'block-list',
  needs: ['blockLists'],
  references: ['RFC 5782 §2.1', 'RFC 5782 §5', 'Spamhaus: DNSBL usage, return codes'],
  judge({ blockLists }) {
    return join(blockLists.map(judgeList))
  },
})

function judgeList({
  list,
  subject,
  name,
  answer,
  control,
  reason,
}: BlockListEvidence[number]): DomainJudgement {
  const row = { check: 'block-list', name, type: 'A' }
  if (answer.outcome === 'failed') return conclude({ ...row, verdict: 'temperror' })
  const codes = recordsOf(answer)
  if (codes.length === 0) return conclude({ ...row, verdict: 'pass' })
  const records = [...codes, ...recordsOf(reason)]
  // A list that has the entry that must not exist lists the whole world: it is closed, or the resolver makes answers up.
  if (control.outcome !== 'no-such-name' && control.outcome !== 'no-records') {
    return conclude({ ...row, records, verdict: 'temperror' })
  }
  const listings = codes.filter(isListing)
  if (listings.length === 0) return conclude({ ...row, records, verdict: 'temperror' })
  const seen = observe('listed', {
    list: list.name,
    subject,
    codes: listings.join(', '),
    reason: recordsOf(reason).join(' '),
  })
  return conclude(
    { ...row, records, verdict: 'fail' },
    claim(
      list.of === 'domain' ? 'domain-blocklisted' : 'ip-blocklisted',
      isPolicyListing(listings) ? 0.5 : 0.9,
      seen,
    ),
  )
}

// A listing is in 127/8 (RFC 5782 §2.1). 127.255.255.x refuses the question: open resolver, too many, mistyped; SURBL
// says 127.0.0.1 for the same.
function isListing(code: string): boolean {
  return code.startsWith('127.') && !code.startsWith('127.255.255.') && code !== '127.0.0.1'
}

// ZEN's PBL: addresses that should not send to strangers directly; a submission server may well be among them.
function isPolicyListing(codes: readonly string[]): boolean {
  return codes.every((code) => code === '127.0.0.10' || code === '127.0.0.11')
}
