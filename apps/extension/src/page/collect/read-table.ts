import type { Cell } from '../reading.ts'
import { attributeOf, findAll, isPainted, nameOf, parentOf } from './dom.ts'

const mostRows = 500
const mostColumns = 20
const longestCell = 400

/** The cells of a table, or undefined where it only lays out a page. */
export function readTable(table: Element, textOf: (cell: Element) => string): Cell[][] | undefined {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return undefined
  if (findAll(table, 'table').length > 0) return undefined
  const rows: Cell[][] = []
  const carried: { cell: Cell; left: number }[] = []
  for (const row of findAll(table, 'tr').slice(0, mostRows)) {
    if (attributeOf(row, 'hidden') !== null || !isPainted(row)) {
      if (isDisplayNone(row)) continue
    }
    const cells = readRow(row, carried, textOf)
    if (cells === undefined) return undefined
    rows.push(cells)
  }
  return rows.length === 0 ? undefined : rows
}

function isDisplayNone(row: Element): boolean {
  return getComputedStyle(row).display === 'none'
}

function readRow(
  row: Element,
  carried: { cell: Cell; left: number }[],
  textOf: (cell: Element) => string,
): Cell[] | undefined {
  const cells: Cell[] = []
  const takeCarried = () => {
    for (
      let above = carried[cells.length];
      above !== undefined && above.left > 0;
      above = carried[cells.length]
    ) {
      above.left--
      cells.push(above.cell)
    }
  }
  for (const element of findAll(row, 'td, th')) {
    if (parentOf(element) !== row || cells.length >= mostColumns) continue
    takeCarried()
    const text = isDisplayNone(element) ? '' : textOf(element)
    if (text.length > longestCell) return undefined
    const cell = { text, isHeader: nameOf(element) === 'th' }
    const width = Math.min(spanOf(element, 'colspan'), mostColumns - cells.length)
    for (let column = 0; column < width; column++) {
      carried[cells.length] = { cell, left: spanOf(element, 'rowspan') - 1 }
      cells.push(cell)
    }
  }
  takeCarried()
  return cells
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return span > 0 ? Math.min(span, mostRows) : 1
}
