import type { DomainSubject } from './domain-evidence.ts'

/** RFC 7208 §4.5: the version, then a blank or the end. */
export function isSpf(record: string): boolean {
  return /^v=spf1(?: |$)/i.test(record)
}

/** The record as it should be published: the present one, with this route permitted and strangers marked. */
export function suggestSpf(record: string | undefined, subject: DomainSubject): string {
  const terms = (record ?? 'v=spf1 mx').trim().split(/\s+/)
  const isLast = (term: string) => /^[-~?+]?all$/i.test(term) || /^redirect=/i.test(term)
  const kept = terms.filter((term) => !isLast(term))
  const last = terms.find((term) => isLast(term) && !/^[?+]?all$/i.test(term)) ?? '~all'
  const wanted = routeTerms(subject).filter((term) => !kept.includes(term))
  return [...kept, ...wanted, last].join(' ')
}

function routeTerms({ provider, addresses }: DomainSubject): string[] {
  if (provider?.spfInclude !== undefined) return [`include:${provider.spfInclude}`]
  return addresses.map((address) => (address.includes(':') ? `ip6:${address}` : `ip4:${address}`))
}
