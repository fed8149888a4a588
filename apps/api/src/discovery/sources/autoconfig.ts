import { readAutoconfig } from '../autoconfig-document.ts'
import type { Proposal, Query, Source, SourceTools } from '../proposal.ts'

/** What the domain itself publishes for mail programs, over https only (draft-ietf-mailmaint-autoconfig). */
export const autoconfig: Source = {
  id: 'autoconfig',
  async find(query, tools) {
    const { address, domain } = query
    const places = [
      `https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(address)}`,
      `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
    ]
    const [first = [], second = []] = await Promise.all(
      places.map((url) => fetchAutoconfig(url, query, tools)),
    )
    return first.length > 0 ? first : second
  },
}

/** Fetches one such document; nothing where there is none. */
export async function fetchAutoconfig(
  url: string,
  query: Query,
  { fetch, signal }: SourceTools,
): Promise<Proposal[]> {
  const found = await fetch(url, { signal })
  if (found.outcome !== 'fetched' || found.httpStatus !== 200) return []
  return readAutoconfig(found.body.toString(), query, found.isAuthenticated)
}
