import {
  and,
  asc,
  count,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  lt,
  lte,
  min,
  sql,
} from 'drizzle-orm'
import type { MessageState } from '@ehlo/shared'
import type { MessageStore } from '../delivery/queue/message-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'
import { prepareMessageList } from './message-list.ts'
import { connectionOf, laneOf, toDueMessage, toMessage, toSearchText } from './message-row.ts'

const value = sql.placeholder
const toTime = (ms: number) => new Date(ms).toISOString()

export function createMessageStore(database: Database): MessageStore {
  const { messages: t, messageBodies, lanePauses } = database.tables
  const columns = getTableColumns(t)
  const isThis = eq(t.id, value('id'))

  const find = database.read((q) => q.select().from(t).where(isThis))
  const findDue = database.read((q) =>
    q
      .select()
      .from(t)
      .where(and(eq(t.lane, value('lane')), lte(t.nextAttemptAt, value('now'))))
      .orderBy(asc(t.nextAttemptAt), asc(t.id))
      .limit(value('limit')),
  )
  const findNextDue = database.read((q) =>
    q
      .select({ dueAt: min(t.nextAttemptAt) })
      .from(t)
      .where(and(eq(t.lane, value('lane')), isNotNull(t.nextAttemptAt))),
  )
  const findLanes = database.read((q) =>
    q.select({ lane: t.lane }).from(t).where(isNotNull(t.nextAttemptAt)).groupBy(t.lane),
  )
  const findInTheAir = database.read((q) => q.select().from(t).where(isNotNull(t.attemptedAt)))
  const isOfNote = sql`${t.state} IN ('deferred', 'held', 'in-doubt', 'failed')`
  const countStates = database.read((q) =>
    q.select({ state: t.state, count: count() }).from(t).where(isOfNote).groupBy(t.state),
  )
  const countStatesOf = database.read((q) =>
    q
      .select({ state: t.state, count: count() })
      .from(t)
      .where(and(isOfNote, eq(t.corporationId, value('corporationId'))))
      .groupBy(t.state),
  )
  const countWaiting = database.read((q) =>
    q.select({ count: count() }).from(t).where(isNotNull(t.nextAttemptAt)),
  )
  const countInTheAir = database.read((q) =>
    q.select({ count: count() }).from(t).where(isNotNull(t.attemptedAt)),
  )
  const readBody = database.read((q) =>
    q
      .select({ sealed: messageBodies.sealed })
      .from(messageBodies)
      .where(eq(messageBodies.messageId, value('id'))),
  )
  const list = prepareMessageList(database)

  const insert = database.write((q) => q.insert(t).values(placeholdersFor(columns)))
  const insertBody = database.write((q) =>
    q.insert(messageBodies).values(placeholdersFor(getTableColumns(messageBodies))),
  )
  const dropBody = database.write((q) =>
    q.delete(messageBodies).where(eq(messageBodies.messageId, value('id'))),
  )
  const dropFailedBodies = database.write((q) =>
    q.delete(messageBodies).where(
      inArray(
        messageBodies.messageId,
        q
          .select({ id: t.id })
          .from(t)
          .where(and(eq(t.state, 'failed'), lt(t.updatedAt, value('before')))),
      ),
    ),
  )
  const { state, reason, nextAttemptAt, updatedAt, attemptedAt, lane, rule } = columns
  const noteAttempt = database.write(
    (q) =>
      q
        .update(t)
        .set({ ...placeholdersFor({ attemptedAt }), state: 'sending', nextAttemptAt: null })
        .where(and(isThis, inArray(t.state, ['queued', 'deferred']))),
    { mustMatch: true },
  )
  const withdrawAttempt = database.write((q) =>
    q
      .update(t)
      .set({ ...placeholdersFor({ nextAttemptAt }), state: 'queued', attemptedAt: null })
      .where(and(isThis, eq(t.state, 'sending'))),
  )
  const { pending, doubts, attempts } = columns
  const settled = { state, reason, pending, nextAttemptAt, doubts, attempts, updatedAt }
  const prepareSettle = (changing: typeof settled) =>
    database.write(
      (q) =>
        q
          .update(t)
          .set({ ...placeholdersFor(changing), attemptedAt: null })
          .where(isThis),
      { mustMatch: true },
    )
  const settle = prepareSettle(settled)
  const settledOnWay = { ...settled, lane, rule }
  const settleOnWay = prepareSettle(settledOnWay)
  const newState = {
    ...placeholdersFor({ state, reason, nextAttemptAt, updatedAt }),
    attemptedAt: null,
  }
  const move = perStates((from) =>
    database.write(
      (q) =>
        q
          .update(t)
          .set(newState)
          .where(and(isThis, inArray(t.state, from))),
      { mustMatch: true },
    ),
  )
  const reroute = perStates((from) =>
    database.write(
      (q) =>
        q
          .update(t)
          .set({ ...newState, ...placeholdersFor({ lane, rule }) })
          .where(and(isThis, inArray(t.state, from))),
      { mustMatch: true },
    ),
  )
  const moveLane = perStates((from) =>
    database.write((q) =>
      q
        .update(t)
        .set(newState)
        .where(
          and(
            eq(t.lane, value('onLane')),
            inArray(t.state, from),
            sql`(${value('onlyReason')} = '' OR ${t.reason} = ${value('onlyReason')})`,
          ),
        ),
    ),
  )
  const pause = database.write((q) => {
    const pauseColumns = getTableColumns(lanePauses)
    const { connectionVersion, reason, since } = pauseColumns
    return q
      .insert(lanePauses)
      .values(placeholdersFor(pauseColumns))
      .onConflictDoUpdate({
        target: lanePauses.lane,
        set: placeholdersFor({ connectionVersion, reason, since }),
      })
  })
  const resume = database.write((q) =>
    q.delete(lanePauses).where(eq(lanePauses.lane, value('lane'))),
  )
  const pauses = database.read((q) => q.select().from(lanePauses))

  return {
    insert(message) {
      const { sealedBody, createdAtMs, connectionId, dsn = null, ...rest } = message
      const createdAt = toTime(createdAtMs)
      const row = insert({
        ...rest,
        dsn,
        pending: null,
        lane: laneOf(connectionId),
        attempts: [],
        doubts: 0,
        attemptedAt: null,
        nextAttemptAt: message.state === 'queued' ? createdAt : null,
        searchText: toSearchText(message),
        createdAt,
        updatedAt: createdAt,
      })
      return sealedBody === undefined
        ? [row]
        : [row, insertBody({ messageId: message.id, sealed: sealedBody })]
    },
    async findDue(connectionId, nowMs, limit) {
      const rows = await findDue({ lane: laneOf(connectionId), now: toTime(nowMs), limit })
      return rows.map(toDueMessage)
    },
    async nextDueMs(connectionId) {
      const [row] = await findNextDue({ lane: laneOf(connectionId) })
      return row?.dueAt ? Date.parse(row.dueAt) : undefined
    },
    async readBody(id) {
      const [row] = await readBody({ id })
      return row?.sealed
    },
    noteAttempt: (id, atMs) => noteAttempt({ id, attemptedAt: toTime(atMs) }),
    withdrawAttempt: (id, nextAttemptAtMs) =>
      withdrawAttempt({ id, nextAttemptAt: toTime(nextAttemptAtMs) }),
    settle({ recipients, nextAttemptAtMs, atMs, dropBody: isDone, way, ...rest }) {
      const values = {
        ...rest,
        pending: recipients,
        nextAttemptAt: nextAttemptAtMs === null ? null : toTime(nextAttemptAtMs),
        updatedAt: toTime(atMs),
      }
      const written =
        way === undefined
          ? settle(values)
          : settleOnWay({ ...values, lane: laneOf(way.connectionId), rule: way.rule })
      return isDone ? [written, dropBody({ id: rest.id })] : [written]
    },
    moveLane: (connectionId, from, { nextAttemptAtMs, atMs, onlyReason = '', ...to }) =>
      moveLane(from)({
        ...to,
        onlyReason,
        onLane: laneOf(connectionId),
        nextAttemptAt: nextAttemptAtMs === null ? null : toTime(nextAttemptAtMs),
        updatedAt: toTime(atMs),
      }),
    moveOne(id, from, { nextAttemptAtMs, atMs, dropBody: isDone, route, ...to }) {
      const values = {
        ...to,
        id,
        nextAttemptAt: nextAttemptAtMs === null ? null : toTime(nextAttemptAtMs),
        updatedAt: toTime(atMs),
      }
      const moved =
        route === undefined
          ? move(from)(values)
          : reroute(from)({ ...values, lane: laneOf(route.connectionId), rule: route.rule })
      return isDone ? [moved, dropBody({ id })] : [moved]
    },
    waitingLanes: async () => (await findLanes()).map(({ lane }) => connectionOf(lane)),
    async abandoned() {
      const rows = await findInTheAir()
      return rows.map((row) => ({
        id: row.id,
        connectionId: connectionOf(row.lane),
        recipients: row.pending ?? row.recipients,
        attempts: row.attempts,
        doubts: row.doubts,
        attemptedAtMs: Date.parse(row.attemptedAt ?? row.updatedAt),
      }))
    },
    pause: ({ connectionId, ...rest }) => pause({ ...rest, lane: laneOf(connectionId) }),
    resume: (connectionId) => resume({ lane: laneOf(connectionId) }),
    async pauses() {
      const rows = await pauses()
      return rows.map(({ lane, ...rest }) => ({ ...rest, connectionId: connectionOf(lane) }))
    },
    async find(id) {
      const [row] = await find({ id })
      return row && toMessage(row)
    },
    list: async (query) => (await list(query)).map(toMessage),
    async countByState(corporationId) {
      const rows =
        corporationId === undefined ? await countStates() : await countStatesOf({ corporationId })
      return Object.fromEntries(rows.map((row) => [row.state, row.count]))
    },
    async countInTheQueue() {
      const [[waiting], [sending]] = await Promise.all([countWaiting(), countInTheAir()])
      return { waiting: waiting?.count ?? 0, sending: sending?.count ?? 0 }
    },
    dropFailedBodies: (failedBeforeMs) => dropFailedBodies({ before: toTime(failedBeforeMs) }),
  }
}

/** One statement for each set of states that a move starts from, prepared at first use and kept. */
function perStates<Statement>(
  prepare: (from: MessageState[]) => Statement,
): (from: readonly MessageState[]) => Statement {
  const prepared = new Map<string, Statement>()
  return (from) => {
    const known = prepared.get(from.join())
    if (known !== undefined) return known
    const statement = prepare([...from])
    prepared.set(from.join(), statement)
    return statement
  }
}
