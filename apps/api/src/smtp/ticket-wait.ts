import { TLSSocket } from 'node:tls'
import type { SmtpSession } from './session.ts'

// What a server without tickets may cost us beyond a round trip and a half, and in all.
const patienceMs = 60
const longestMs = 300

/**
 * Waits for the first TLS 1.3 session ticket, so that its acknowledgement rides on our EHLO. Postfix leaves Nagle's
 * algorithm on: its answer to an EHLO that is sent at once is held back until Linux acknowledges the tickets, 40 ms
 * later (measured; a server with TCP_NODELAY costs us at most one round trip here).
 */
export async function waitForTicket(session: SmtpSession, roundTripMs: number): Promise<void> {
  const { socket } = session
  if (!(socket instanceof TLSSocket) || socket.getProtocol() !== 'TLSv1.3') return
  if (session.failure !== undefined) return
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, Math.min(patienceMs + 1.5 * roundTripMs, longestMs))
  const end = () => {
    clearTimeout(timer)
    // What is written inside the 'session' event is accepted and never sent (Node 22 and 24).
    setImmediate(resolve)
  }
  socket.once('session', end)
  socket.once('close', end)
  await promise
  clearTimeout(timer)
  socket.off('session', end)
  socket.off('close', end)
}
