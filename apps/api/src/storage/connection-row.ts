import type { Health } from '@ehlo/shared'
import type { ConnectionRow, StoredConnection } from '../connections/connection-store.ts'
import type { Tables } from './tables.ts'

type Row = Tables['connections']['$inferSelect']
export type VisibleRow = Omit<Row, 'scopeKey' | 'searchText' | 'sealedPassword'>

export function toStoredConnection(row: VisibleRow): StoredConnection {
  const { healthState, healthCheckedAt, healthRunId, healthCause, ...rest } = row
  return {
    ...rest,
    health: {
      state: healthState,
      ...(healthCheckedAt === null ? {} : { checkedAt: healthCheckedAt }),
      ...(healthRunId === null ? {} : { runId: healthRunId }),
      ...(healthCause === null ? {} : { cause: healthCause }),
    },
  }
}

export function toConnectionRow(row: Row): ConnectionRow {
  const { scopeKey, searchText, sealedPassword, ...visible } = row
  return { ...toStoredConnection(visible), scopeKey, searchText, sealedPassword }
}

export function toRow({ health, ...rest }: ConnectionRow): Row {
  return { ...rest, ...toHealthColumns(health) }
}

export function toHealthColumns({ state, checkedAt, runId, cause }: Health) {
  return {
    healthState: state,
    healthCheckedAt: checkedAt ?? null,
    healthRunId: runId ?? null,
    healthCause: cause ?? null,
  }
}
