import { storage } from 'wxt/utils/storage'
import type { MatrixCells } from '@ehlo/shared/matrix'

/** Who may send as whom, as found out so far; `runs` are those under way, by connection. */
export const matrixItem = storage.defineItem<{
  addresses: string
  cells: MatrixCells
  runs: Record<string, string>
}>('local:matrix', { fallback: { addresses: '', cells: {}, runs: {} }, version: 1 })
