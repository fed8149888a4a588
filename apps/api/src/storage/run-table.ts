import { and, desc, eq, getTableColumns, isNotNull, lt, sql } from 'drizzle-orm'
import type { Run } from '@ehlo/shared'
import type { RunStore } from '../runs/run-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'
import { beforePosition } from './newest-first.ts'
import type { Tables } from './tables.ts'

const value = sql.placeholder
type Row = Tables['runs']['$inferSelect']

export function createRunStore(database: Database): RunStore {
  const { runs: t } = database.tables
  const columns = getTableColumns(t)
  const { state, result, transcript } = columns

  const find = database.read((q) =>
    q
      .select()
      .from(t)
      .where(eq(t.id, value('id'))),
  )
  const list = prepareRunList(database)
  const insert = database.write((q) => q.insert(t).values(placeholdersFor(columns)))
  const update = database.write(
    (q) =>
      q
        .update(t)
        .set(placeholdersFor({ state, result, transcript }))
        .where(eq(t.id, value('id'))),
    { mustMatch: true },
  )
  const cancelAbandoned = database.write((q) =>
    q
      .update(t)
      .set({ state: 'cancelled', ...placeholdersFor({ transcript }) })
      .where(eq(t.state, 'running')),
  )
  const dropTranscripts = database.write((q) =>
    q
      .update(t)
      .set({ transcript: null })
      .where(and(lt(t.startedAt, value('before')), isNotNull(t.transcript))),
  )
  const dropRuns = database.write((q) => q.delete(t).where(lt(t.startedAt, value('before'))))

  return {
    async find(id) {
      const [row] = await find({ id })
      return row && { run: toRun(row), ownerId: row.ownerId }
    },
    async list(query) {
      const rows = await list(query)
      return rows.map((row) => toRun({ ...row, transcript: null }))
    },
    insert: ({ run, ownerId }) => insert({ ...toColumns(run), ownerId }),
    update: (run) => update(toColumns(run)),
    cancelAbandoned: (note) => cancelAbandoned({ transcript: [note] }),
    prune: ({ transcripts, results }) => [
      dropTranscripts({ before: transcripts }),
      dropRuns({ before: results }),
    ],
  }
}

/** The list in each of its forms, made at first use and kept. */
function prepareRunList(database: Database) {
  const { runs: t } = database.tables
  const { transcript: _transcript, ...listed } = getTableColumns(t)
  const conditions = {
    after: beforePosition(t.startedAt, t.id),
    connectionId: eq(t.connectionId, value('connectionId')),
    kind: eq(t.kind, value('kind')),
    ownerId: eq(t.ownerId, value('ownerId')),
  }
  type Condition = keyof typeof conditions
  const names = Object.keys(conditions) as Condition[]
  const prepare = (used: Condition[]) =>
    database.read((q) =>
      q
        .select(listed)
        .from(t)
        .where(and(...used.map((name) => conditions[name])))
        .orderBy(desc(t.startedAt), desc(t.id))
        .limit(value('limit')),
    )
  const forms = new Map<string, ReturnType<typeof prepare>>()

  return (query: Parameters<RunStore['list']>[0]) => {
    const used = names.filter((name) => query[name] !== undefined)
    const form = forms.get(used.join()) ?? prepare(used)
    forms.set(used.join(), form)
    const { after, ...rest } = query
    return form({ ...rest, at: after?.startedAt, id: after?.id })
  }
}

function toRun({ result, state, transcript }: Pick<Row, 'result' | 'state' | 'transcript'>): Run {
  return { ...result, state, transcript: transcript ?? [] }
}

function toColumns({ state, transcript, ...result }: Run) {
  const { id, kind, startedAt, connectionId = null } = result
  return { id, kind, state, startedAt, connectionId, result, transcript }
}
