import { domainOf, isSameAddress, toDomainName } from '@ehlo/shared/names'
import type { DeliveredCopy, MailChecks } from '@ehlo/shared'
import type { ArrivedCopy } from '../mailbox/read-mailbox.ts'
import type { TestEvidence } from './evidence.ts'

/** The copy of what was sent as this address, if it was read. */
export function findCopy(
  address: string,
  { delivery }: Pick<TestEvidence, 'delivery'>,
): ArrivedCopy | undefined {
  if (delivery.status !== 'observed') return undefined
  return delivery.value.copies.find((copy) => copy.address === address)
}

/** The bounce that says for good that what was sent as this address did not arrive. */
export function findBounce(address: string, { delivery }: Pick<TestEvidence, 'delivery'>) {
  if (delivery.status !== 'observed') return undefined
  return delivery.value.bounces.find(
    (bounce) => bounce.address === address && bounce.action === 'failed',
  )
}

/** Whether recipients see the sender that was asked for. */
export function isSenderKept({ address, facts }: ArrivedCopy): boolean {
  return isSameAddress(facts.from.address, address)
}

/** Whether the copy names another as who really sent it (RFC 5322 §3.6.2). */
export function isOnBehalf({ facts: { from, sender } }: ArrivedCopy): boolean {
  return sender !== undefined && !isSameAddress(sender.address, from.address)
}

/** The copy as it is shown, with what its checks amount to. */
export function toDeliveredCopy(copy: ArrivedCopy): DeliveredCopy {
  const { facts, folder, elapsedMs } = copy
  const { mark: _mark, border: _border, reported: _reported, ...shown } = facts
  return {
    ...shown,
    folder: folder.use === 'all' ? 'other' : folder.use,
    folderName: folder.path,
    elapsedMs,
    aligned: judgeAlignment(copy),
    checks: checksOf(copy),
  }
}

/** What the receiver said, then what Ehlo found. */
export function checksOf({ facts, verified }: ArrivedCopy): MailChecks[] {
  const own = verified.status === 'verified' ? [verified.checks] : []
  return [...(facts.reported === undefined ? [] : [facts.reported]), ...own.filter(saysAnything)]
}

/**
 * Whether SPF or DKIM speaks for the domain that people see (RFC 9989 §4.4). The receiver's word goes first: it alone saw
 * where the message came from. Where nobody checked anything, as within one server, nothing is known.
 */
export function judgeAlignment(copy: ArrivedCopy): 'yes' | 'no' | 'unknown' {
  const checks = checksOf(copy)
  const policies = checks.map(({ dmarc }) => dmarc?.result)
  const decided = policies.find((result) => result === 'pass' || result === 'fail')
  if (decided !== undefined) return decided === 'pass' ? 'yes' : 'no'
  const from = toALabels(domainOf(copy.facts.from.address))
  const all = checks.flatMap(({ spf, dkim }) => [...(spf === undefined ? [] : [spf]), ...dkim])
  const passed = all.filter(({ result }) => result === 'pass')
  if (passed.some(({ domain }) => domain !== undefined && isRelated(toALabels(domain), from)))
    return 'yes'
  const isDecided = all.some(({ result }) => result === 'fail') && passed.length === 0
  return isDecided ? 'no' : 'unknown'
}

function saysAnything({ spf, dkim, dmarc }: MailChecks): boolean {
  return spf !== undefined || dkim.length > 0 || dmarc !== undefined
}

// Relaxed alignment without a list of public suffixes: one is the other's parent. Beyond that DMARC itself decides.
function isRelated(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}

// A header may have letters of its own (RFC 6532); DMARC compares A-labels (RFC 7489 §6.6.1).
function toALabels(domain: string): string {
  return toDomainName(domain) ?? domain
}
