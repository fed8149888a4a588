import type { Connection, Corporation, RouteAnswer } from '@ehlo/shared'

/** A domain that mail is sent from, of one corporation or (null) of none. */
export type DomainInUse = { domain: string; corporationId: string | null }

/** Every domain that a corporation lists or a connection is for, once for each corporation. */
export function domainsInUse(
  corporations: readonly Corporation[],
  connections: readonly Pick<Connection, 'corporationId' | 'senderDomain' | 'senderAddress'>[],
): DomainInUse[] {
  const listed = corporations.flatMap(({ id, domains }) =>
    domains.map((domain) => ({ domain, corporationId: id })),
  )
  const served = connections.flatMap(({ corporationId, senderDomain, senderAddress }) => {
    const domain = senderDomain ?? senderAddress?.slice(senderAddress.lastIndexOf('@') + 1)
    return domain === undefined ? [] : [{ domain, corporationId }]
  })
  const known = new Map([...listed, ...served].map((each) => [JSON.stringify(each), each]))
  return [...known.values()].toSorted((a, b) => a.domain.localeCompare(b.domain))
}

/** The connection that stands in while the server of the chosen one is down: the next of the same scope. */
export function backupOf({ considered }: RouteAnswer): string | undefined {
  return considered.find(({ rejectedBecause }) => rejectedBecause === 'lower-priority')
    ?.connectionId
}

/** The connections of other scopes that would carry the mail too, if the chosen one were not there. */
export function overlapsOf({ considered }: RouteAnswer): string[] {
  return considered
    .filter(({ rejectedBecause }) => rejectedBecause === 'less-specific')
    .map(({ connectionId }) => connectionId)
}
