import { domainToUnicode } from 'node:url'
import { domainOf, foldForSearch } from '@ehlo/shared'
import type { Connection, Corporation } from '@ehlo/shared'

type Searched = Pick<Connection, 'host' | 'username' | 'senderDomain' | 'senderAddress'> & {
  name: string | null
}

/** All that a connection is found by of its own; what it is found by of its corporation stands with that. */
export function searchTextOfConnection(connection: Searched): string {
  const { name, host, username, senderDomain, senderAddress } = connection
  const domains = [host, senderDomain ?? '', senderAddress === null ? '' : domainOf(senderAddress)]
  return toSearchText([
    name ?? '',
    host,
    username,
    senderDomain ?? '',
    senderAddress ?? '',
    ...domains.map((domain) => domainToUnicode(domain)),
  ])
}

export function searchTextOfCorporation({ name, domains }: Corporation): string {
  return toSearchText([name, ...domains, ...domains.map((domain) => domainToUnicode(domain))])
}

// Domains are found as they are stored and as people write them. Begins with a line break, so that it is never empty:
// an empty one is still to be made.
function toSearchText(parts: string[]): string {
  return ['', ...new Set(parts.map(foldForSearch))].join('\n')
}
