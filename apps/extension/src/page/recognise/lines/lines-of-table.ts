import type { Cell } from '../../reading.ts'
import { directionOfAll } from '../tokens/directions.ts'
import type { Direction } from '../tokens/directions.ts'
import type { Line } from './lines.ts'
import { fieldLine, plainLine } from './make-line.ts'
import { withoutOutdatedColumns } from './outdated-columns.ts'
import { tokenise } from '../tokens/tokenise.ts'
import type { Meaning } from '../../words/meanings.ts'

const mostRows = 2000
const longestRow = 400
const fieldMeanings: readonly Meaning[] = [
  'server',
  'port',
  'encryption',
  'username',
  'ssl',
  'tls',
  'starttls',
]

type Heading = {
  text: string
  isField: boolean
  /** "Outgoing server (SMTP)" above what is said of it. */
  isServer: boolean
  direction: Direction | undefined
  hasValue: boolean
}

/**
 * A table names servers by row, by column, or is a list of labels and values. The labels of settings (server, port,
 * encryption) tell which: where they head the columns, a row is a server; where they begin the rows, a column is one.
 */
export function* linesOfTable(all: readonly Cell[][], firstRecord: number): Generator<Line> {
  const rows = all.slice(0, mostRows).filter((row) => row.some(({ text }) => text.trim() !== ''))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width <= 1) {
    for (const row of rows) yield plainLine(row[0]?.text ?? '')
    return
  }
  let record = firstRecord
  for (const part of partsOf(rows)) {
    const lines = linesOfPart(part, record)
    for (const line of lines) yield line
    record += part.length + width
  }
}

/** A row of one spanning cell is a heading within the table. */
function partsOf(rows: readonly Cell[][]): Cell[][][] {
  const parts: Cell[][][] = []
  let part: Cell[][] = []
  for (const row of rows) {
    if (isSpanning(row)) {
      if (part.length > 0) parts.push(part)
      parts.push([row])
      part = []
    } else part.push(row)
  }
  return part.length > 0 ? [...parts, part] : parts
}

function isSpanning(row: readonly Cell[]): boolean {
  // A cell that spans columns is the same in each.
  if (row.length > 1 && row.every((cell) => cell === row[0])) return true
  const first = row[0]?.text.trim() ?? ''
  const others = row.slice(1).map(({ text }) => text.trim())
  const heading = headingOf(first)
  return (
    (others.every((text) => text === first) && !heading.hasValue) ||
    (others.every((text) => text === '') && row[0]?.isHeader === true)
  )
}

function* linesOfPart(all: readonly Cell[][], record: number): Generator<Line> {
  const rows = withoutOutdatedColumns(all)
  const head = rows[0] ?? []
  if (rows.length === 1 && isSpanning(head)) {
    yield { ...plainLine(head[0]?.text ?? ''), kind: 'heading', level: 6 }
    return
  }
  const columns = head.map(({ text }) => headingOf(text))
  const begins = rows.map((row) => headingOf(row[0]?.text ?? ''))
  const headsColumns = columns.filter(({ isField }) => isField).length
  const beginsRows = begins.filter(({ isField }) => isField).length
  const width = head.length
  const hasHead = rows.length > 1 && columns.every(({ hasValue }) => !hasValue)
  const areServers = width > 2 && columns.slice(1).every(({ isServer }) => isServer)
  if (hasHead && areServers && beginsRows > 0) {
    yield* recordsByColumn(rows, columns, record)
  } else if (hasHead && headsColumns >= 2 && headsColumns >= beginsRows) {
    yield* recordsByRow(rows, columns, record)
  } else if (hasHead && width > 2 && beginsRows > 0) {
    yield* recordsByColumn(rows, columns, record)
  } else if (hasHead && width === 2 && columns[1]?.direction !== undefined && beginsRows > 0) {
    yield* recordsByColumn(rows, columns, record)
  } else if (width === 2) {
    yield* labelsAndValues(rows)
  } else if (hasHead && headsColumns === 1) {
    yield* recordsByRow(rows, columns, record)
  } else {
    yield* rowsAsLines(rows, record)
  }
}

/** An empty label goes on with the one above. */
function* labelsAndValues(rows: readonly Cell[][]): Generator<Line> {
  let label = ''
  for (const row of rows) {
    const own = row[0]?.text.trim() ?? ''
    if (own !== '') label = own
    const value = row[1]?.text ?? ''
    yield value.trim() === '' ? plainLine(own) : fieldLine(label, value)
  }
}

function* recordsByRow(
  rows: readonly Cell[][],
  columns: readonly Heading[],
  first: number,
): Generator<Line> {
  for (const [index, row] of rows.slice(1).entries()) {
    const said = row.map(({ text }) => text).join(' ; ')
    const direction = directionOfAll(tokenise(said.slice(0, longestRow)))
    const record = { id: first + index, direction }
    for (const [column, { text }] of row.entries()) {
      yield { ...fieldLine(columns[column]?.text ?? '', text), record }
    }
  }
}

function* recordsByColumn(
  rows: readonly Cell[][],
  columns: readonly Heading[],
  first: number,
): Generator<Line> {
  for (let column = 1; column < columns.length; column++) {
    const record = { id: first + column, direction: columns[column]?.direction }
    for (const row of rows.slice(1)) {
      yield { ...fieldLine(row[0]?.text ?? '', row[column]?.text ?? ''), record }
    }
  }
}

/** No labels that we know: each row is read as a sentence. */
function* rowsAsLines(rows: readonly Cell[][], first: number): Generator<Line> {
  for (const [index, row] of rows.entries()) {
    const text = row.map((cell) => cell.text.trim()).join(' ; ')
    yield {
      ...plainLine(text),
      record: { id: first + index, direction: directionOfAll(tokenise(text.slice(0, longestRow))) },
    }
  }
}

function headingOf(text: string): Heading {
  const tokens = tokenise(text.slice(0, 120))
  const isShort = text.length <= 60
  const direction = directionOfAll(tokens)
  const meanings = new Set(tokens.map((token) => (token.kind === 'meaning' ? token.meaning : '')))
  return {
    text,
    isField:
      isShort &&
      fieldMeanings.some((meaning) => meanings.has(meaning)) &&
      !tokens.some(({ kind }) => kind === 'host' || kind === 'number'),
    isServer: direction !== undefined && !meanings.has('port') && !meanings.has('encryption'),
    direction,
    hasValue: tokens.some(({ kind }) => kind === 'host' || kind === 'number' || kind === 'address'),
  }
}
