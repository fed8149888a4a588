import type { Connection } from '../model/connection.ts'

/** The grid as CSV (RFC 4180): a line for each address, a column for each connection. */
export function toCsv(
  head: string,
  connections: readonly Pick<Connection, 'id' | 'name'>[],
  addresses: readonly string[],
  wordAt: (connectionId: string, address: string) => string,
): string {
  const lines = [
    [head, ...connections.map(({ name }) => name)],
    ...addresses.map((address) => [address, ...connections.map(({ id }) => wordAt(id, address))]),
  ]
  return lines.map((line) => `${line.map(toCell).join(',')}\r\n`).join('')
}

function toCell(text: string): string {
  // Spreadsheets take a cell that begins so for a formula; servers' words and addresses may.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
