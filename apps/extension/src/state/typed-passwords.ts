import type { Connection } from '@ehlo/shared'
import { destinationFields } from './destination.ts'

type Destination = Pick<Connection, 'id' | (typeof destinationFields)[number]>

/**
 * Passwords typed while this page has been open, so that "use the settings that work" is one click right after they
 * were typed. They live in the page's memory, are never stored, and end with the page or after five minutes. Like a stored
 * one each belongs to the destination that it was typed for.
 */
const typed = new Map<string, { password: string; destination: string; at: number }>()
const memoryMs = 5 * 60_000

export function rememberPassword(connection: Destination, password: string): void {
  typed.set(connection.id, { password, destination: toKey(connection), at: Date.now() })
  setTimeout(() => recallPassword(connection), memoryMs + 1)
}

/** Undefined where the connection has another destination by now, whoever changed it. */
export function recallPassword(connection: Destination, now = Date.now()): string | undefined {
  const entry = typed.get(connection.id)
  if (entry === undefined) return undefined
  if (now - entry.at <= memoryMs && entry.destination === toKey(connection)) return entry.password
  typed.delete(connection.id)
  return undefined
}

function toKey(connection: Destination): string {
  return JSON.stringify(destinationFields.map((field) => connection[field]))
}
