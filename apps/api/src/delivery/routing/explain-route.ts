import type { Connection, RouteAnswer } from '@ehlo/shared'
import type { Connections } from '../../connections/connections.ts'
import type { Corporations } from '../../connections/corporations.ts'
import { chooseConnection } from './choose-connection.ts'
import { fallbackOf, type RouteDeps } from './resolve-route.ts'

export type ExplainDeps = RouteDeps & {
  corporations: Pick<Corporations, 'find'>
  connections: Pick<Connections, 'list'>
}

// An answer to be read by a person; who has more connections than this for one corporation asks for one sender at a time.
const mostConsidered = 2000

/**
 * Which connection would carry a mail, by which rule, and why each other was passed over: the same choice as delivery
 * makes, told over all connections of the corporation and of all. Refuses 404 for a corporation that is not there.
 */
export async function explainRoute(
  deps: ExplainDeps,
  from: string,
  corporationId: string | undefined,
): Promise<RouteAnswer> {
  const corporation =
    corporationId === undefined ? undefined : await deps.corporations.find(corporationId)
  const connections = await listAll(deps, corporationId)
  const query = {
    from,
    corporationId: corporationId ?? null,
    corporationDomains: corporation?.domains ?? [],
  }
  const { fitting, considered } = chooseConnection(query, connections)
  const best = fitting[0]
  const isOutside = considered.some(
    (each) => !each.chosen && each.rejectedBecause === 'sender-outside-corporation',
  )
  const fallback = isOutside ? 'refuse' : await fallbackOf(deps, corporation)
  return {
    connection: connections.find(({ id }) => id === best?.id) ?? null,
    fallback: best === undefined ? fallback : null,
    rule: best?.rule ?? (fallback === 'system-relay' ? 'fallback' : null),
    considered: considered.map(({ id, ...rest }) => ({ connectionId: id, ...rest })),
  }
}

async function listAll(deps: ExplainDeps, corporationId: string | undefined) {
  const all: Connection[] = []
  let cursor: string | undefined
  do {
    const page = await deps.connections.list({ limit: 200, cursor, corporationId })
    all.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined && all.length < mostConsidered)
  return all
}
