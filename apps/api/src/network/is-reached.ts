import type { Dialer } from './dialer.ts'
import { withTimeLimit } from './time-limit.ts'

/** Whether anything takes a connection there in time; it is closed at once. */
export async function isReached(
  dialer: Dialer,
  { host, port }: { host: string; port: number },
  { signal, limitMs }: { signal: AbortSignal; limitMs: number },
): Promise<boolean> {
  return await withTimeLimit(signal, limitMs, async (limited) => {
    const resolved = await dialer.resolve(host, port, limited)
    if (resolved.status === 'failed') return false
    const connected = await dialer.connect(resolved.destination, limited)
    if (connected.status === 'failed') return false
    connected.socket.destroy()
    return true
  })
}
