import type { Direction } from '../tokens/directions.ts'

/** One line to be recognised, from whatever shape it had on the page. */
export type Line = {
  text: string
  /** Where its label ends: `SMTP server:`; 0 where it has none. */
  labelEnd: number
  kind: 'heading' | 'text' | 'field'
  level: number
  indent: number
  /** A control of a form: what a program is set to. */
  isControl?: true
  /** The row or column of a table that it belongs to. */
  record?: TableRecord
}

/** A row or column of a table: what it says of one server. */
export type TableRecord = { id: number; direction: Direction | undefined }
