/**
 * Passwords typed while this page has been open, so that "use the settings that work" is one click right after they
 * were typed. They live in the page's memory, are never stored, and end with the page or after five minutes.
 */
const typed = new Map<string, { password: string; at: number }>()
const memoryMs = 5 * 60_000

export function rememberPassword(connectionId: string, password: string): void {
  typed.set(connectionId, { password, at: Date.now() })
  setTimeout(() => recallPassword(connectionId), memoryMs + 1)
}

export function recallPassword(connectionId: string, now = Date.now()): string | undefined {
  const entry = typed.get(connectionId)
  if (entry === undefined) return undefined
  if (now - entry.at <= memoryMs) return entry.password
  typed.delete(connectionId)
  return undefined
}
