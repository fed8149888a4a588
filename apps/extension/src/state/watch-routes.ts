import type { Connection, RouteAnswer } from '@ehlo/shared'
import { explainRoute } from '../api/messages.ts'
import { connections, corporations } from './directory.ts'
import { domainsInUse, overlapsOf } from './domain-routes.ts'
import { routeWarning } from './route-warning.ts'
import type { RouteWarning } from './route-warning.ts'
import { ask } from './session.ts'

/** The part of a connection that says whose mail it carries. */
type Scope = Pick<Connection, 'corporationId' | 'senderDomain' | 'senderAddress'>

type Sender = { shown: string; from: string; corporationId: string | null }

// Each is a question to the API, before and after: what chooses there chooses for sending.
const mostSenders = 12

/**
 * Looks at the routes that a change of these scopes may touch; call the answer after the change, which waits for nothing
 * then, to be warned of a gap or an overlap that was not there before.
 */
export async function watchRoutes(scopes: readonly Scope[]): Promise<() => Promise<void>> {
  routeWarning.value = null
  const senders = sendersOf(scopes)
  const before = await askAll(senders)
  return async () => {
    const after = await askAll(senders)
    routeWarning.value =
      warningOf('gap', senders, before, after) ?? warningOf('overlap', senders, before, after)
  }
}

function sendersOf(scopes: readonly Scope[]): Sender[] {
  const touched = new Set(scopes.map(({ corporationId }) => corporationId))
  const addresses = scopes.flatMap(({ senderAddress, corporationId }) =>
    senderAddress ? [{ shown: senderAddress, from: senderAddress, corporationId }] : [],
  )
  const domains = domainsInUse(corporations.value, [...connections.value, ...scopes])
    .filter(({ corporationId }) => touched.has(corporationId))
    .map(({ domain, corporationId }) => ({
      shown: domain,
      from: `postmaster@${domain}`,
      corporationId,
    }))
  return [...addresses, ...domains].slice(0, mostSenders)
}

async function askAll(senders: readonly Sender[]): Promise<(RouteAnswer | undefined)[]> {
  return Promise.all(
    senders.map(async ({ from, corporationId }) => {
      const corporation = corporationId === null ? {} : { corporation: corporationId }
      const answer = await ask((access) => explainRoute(access, { from, ...corporation }))
      return answer.ok ? answer.value : undefined
    }),
  )
}

function warningOf(
  kind: RouteWarning['kind'],
  senders: readonly Sender[],
  before: readonly (RouteAnswer | undefined)[],
  after: readonly (RouteAnswer | undefined)[],
): RouteWarning | null {
  const isNew = kind === 'gap' ? isNewGap : isNewOverlap
  const found = senders.filter((_, index) => {
    const [earlier, now] = [before[index], after[index]]
    return earlier !== undefined && now !== undefined && isNew(earlier, now)
  })
  return found.length === 0 ? null : { kind, senders: found.map(({ shown }) => shown) }
}

function isNewGap(before: RouteAnswer, after: RouteAnswer): boolean {
  return isServed(before) && !isServed(after)
}

function isNewOverlap(before: RouteAnswer, after: RouteAnswer): boolean {
  return overlapsOf(after).length > overlapsOf(before).length
}

function isServed({ connection, fallback }: RouteAnswer): boolean {
  return connection !== null || fallback === 'system-relay'
}
