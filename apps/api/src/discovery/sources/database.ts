import type { Source } from '../proposal.ts'
import { fetchAutoconfig } from './autoconfig.ts'

/** Thunderbird's database of providers. It is told the domain, never the address. */
export const database: Source = {
  id: 'thunderbird-database',
  async find(query, tools) {
    const url = new URL(encodeURIComponent(query.domain), tools.databaseUrl)
    return await fetchAutoconfig(url.href, query, tools)
  },
}
