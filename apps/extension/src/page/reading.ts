/** What a person can read on a page, in reading order: all that recognising needs to know of a document. */
export type Reading = {
  title: string
  /** Host of the page, for telling its own name from settings. */
  site: string
  blocks: Block[]
  /** Why not everything was read, if it was not. */
  stopped?: Stopped
}

export type Stopped = 'time' | 'size'

export type Block =
  | { kind: 'heading'; level: number; text: string }
  /** One line as it stands on the screen, its indentation kept. */
  | { kind: 'text'; text: string }
  /** A label and what stands beside it: definition lists, form controls. */
  | { kind: 'field'; label: string; value: string; isControl?: true }
  | { kind: 'table'; rows: Cell[][] }

/** Cells that span columns or rows are repeated in each. */
export type Cell = { text: string; isHeader: boolean }
