import type { TableRecord } from '../lines/lines.ts'

/** Where a line stands on its page. */
export type Place = {
  line: number
  section: number
  /** The sections that it is in, by the levels of their headings. */
  within: readonly number[]
  record: TableRecord | undefined
}
