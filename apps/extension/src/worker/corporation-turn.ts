import { toMailAddress } from '@ehlo/shared/names'
import type { Connection } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import type { Access } from '../api/call.ts'
import { listConnections } from '../api/resources.ts'
import { cancelRun, getRun, startTest } from '../api/runs.ts'
import type { CorporationTest, CorporationTestItem } from '../settings/corporation-test.ts'
import { tellingAnswer } from '../state/verdict.ts'

/** Few enough for a support token, which may have eight under way, to go on with its own work. */
const mostAtOnce = 4
const mostConnections = 1000
/** A refusal that asks to come back this soon is about how much goes on at once, not about a password. */
const soonSeconds = 10

type Item<State extends CorporationTestItem['state']> = Extract<
  CorporationTestItem,
  { state: State }
>

/** The test after one more look at all that goes on, and whether the API answered at all. */
export type Turn = { test: CorporationTest; isSilent: boolean }

/** Finds the connections, or looks at the running tests and starts as many of the waiting as there is room for. */
export async function takeTurn(access: Access, test: CorporationTest): Promise<Turn> {
  if (test.items === undefined) return await begin(access, test)
  const looked = await Promise.all(test.items.map((item) => look(access, item)))
  let room = mostAtOnce - looked.filter((item) => item?.state === 'running').length
  let isSilent = looked.includes(undefined)
  const items: CorporationTestItem[] = []
  for (const [index, item] of looked.entries()) {
    // What could not be looked at stays as it was.
    const known = item ?? test.items[index]
    if (known === undefined) continue
    if (known.state !== 'waiting' || room <= 0) {
      items.push(known)
      continue
    }
    const started = await start(access, known)
    isSilent ||= started === undefined
    // Whatever made it wait, the next one would meet it too.
    room = started === undefined || started.state === 'waiting' ? 0 : room - 1
    items.push(started ?? known)
  }
  return { test: { ...test, items }, isSilent }
}

/** Ends what runs and starts no more. */
export async function cancelAll(access: Access, test: CorporationTest): Promise<CorporationTest> {
  const items = await Promise.all(
    (test.items ?? []).map(async (item): Promise<CorporationTestItem> => {
      if (item.state === 'waiting') return settle(item, { state: 'cancelled' })
      if (item.state !== 'running') return item
      const answer = await cancelRun(access, item.runId)
      const hasEnded = !answer.ok && answer.failure.kind === 'problem'
      return (
        (hasEnded ? await look(access, item) : undefined) ?? settle(item, { state: 'cancelled' })
      )
    }),
  )
  return { ...test, items }
}

/** What is left when the API stays away: tests that were started go on there, and are in its history. */
export function giveUp(test: CorporationTest): CorporationTest {
  const failure: Failure = { kind: 'unreachable' }
  if (test.items === undefined) return { ...test, failure }
  const items = test.items.map((item) =>
    item.state === 'waiting' || item.state === 'running'
      ? settle(item, { state: 'refused', failure })
      : item,
  )
  return { ...test, items }
}

async function begin(access: Access, test: CorporationTest): Promise<Turn> {
  const found = await findActive(access, test.corporationId)
  if ('failure' in found) {
    const { failure } = found
    const isSilent = failure.kind === 'unreachable'
    return { test: isSilent ? test : { ...test, failure }, isSilent }
  }
  const items = found.connections.slice(0, mostConnections).map((connection) => ({
    connectionId: connection.id,
    key: crypto.randomUUID(),
    state: 'waiting' as const,
    ...senderOf(connection),
  }))
  return { test: { ...test, items }, isSilent: false }
}

/** The active connections of this corporation alone; the API lists those of all corporations before them. */
async function findActive(
  access: Access,
  corporationId: string | null,
): Promise<{ connections: Connection[] } | { failure: Failure }> {
  const connections: Connection[] = []
  for (let cursor: string | undefined, isLast = false; !isLast;) {
    const page = await listConnections(access, {
      limit: 1,
      active: true,
      ...(corporationId === null ? {} : { corporation: corporationId }),
      ...(cursor === undefined ? {} : { cursor }),
    })
    if (!page.ok) return { failure: page.failure }
    const { items } = page.value
    const own = items.filter((connection) => connection.corporationId === corporationId)
    connections.push(...own)
    cursor = page.value.nextCursor
    const isPast = corporationId === null && own.length < items.length
    isLast = cursor === undefined || isPast || connections.length >= mostConnections
  }
  return { connections }
}

/** A login test sends as nobody, but the API wants to know the sender where the login is no address. */
function senderOf({ username, senderAddress, senderDomain }: Connection): { sender?: string } {
  if (toMailAddress(username) !== undefined) return {}
  if (senderAddress !== null) return { sender: senderAddress }
  return senderDomain === null ? {} : { sender: `postmaster@${senderDomain}` }
}

async function start(
  access: Access,
  item: Item<'waiting'>,
): Promise<CorporationTestItem | undefined> {
  const { connectionId, sender } = item
  const body = { depth: 'login' as const, ...(sender === undefined ? {} : { sender }) }
  const answer = await startTest(access, { connectionId, body }, item.key)
  if (answer.ok) return settle(item, { state: 'running', runId: answer.value.id })
  const { failure } = answer
  if (failure.kind === 'unreachable') return undefined
  const isSoon =
    failure.kind === 'problem' && (failure.retryAfterSeconds ?? Infinity) <= soonSeconds
  return isSoon ? item : settle(item, { state: 'refused', failure })
}

/** A test as it is now; undefined where one is running and nobody answers. */
async function look(
  access: Access,
  item: CorporationTestItem,
): Promise<CorporationTestItem | undefined> {
  if (item.state !== 'running') return item
  const answer = await getRun(access, item.runId)
  if (!answer.ok) {
    return answer.failure.kind === 'unreachable'
      ? undefined
      : settle(item, { state: 'refused', failure: answer.failure })
  }
  const run = answer.value
  if (run.state === 'running') return item
  if (run.state === 'cancelled') return settle(item, { state: 'cancelled' })
  const tone = tellingAnswer(run)?.tone ?? 'open'
  return settle(item, { state: 'ended', runId: run.id, tone })
}

type Settled = CorporationTestItem extends infer Each
  ? Each extends CorporationTestItem
    ? Omit<Each, 'connectionId' | 'key' | 'sender'>
    : never
  : never

function settle(
  { connectionId, key, sender }: CorporationTestItem,
  next: Settled,
): CorporationTestItem {
  return { connectionId, key, ...(sender === undefined ? {} : { sender }), ...next }
}
