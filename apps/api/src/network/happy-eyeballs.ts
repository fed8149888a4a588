import { Socket } from 'node:net'
import type { NetworkFailure } from './failure.ts'
import type { Address } from './resolver.ts'

/** One try to connect to one address; `error` is the system's code, absent where it connected. */
export type Attempt = {
  address: string
  family: 4 | 6
  error?: string
  elapsedMs: number
}

export type ConnectResult =
  | { status: 'connected'; socket: Socket; address: Address; attempts: Attempt[] }
  | { status: 'failed'; failure: NetworkFailure; attempts: Attempt[] }

// RFC 8305 §5: how long one address is waited for before the next is tried beside it.
const attemptDelayMs = 250

/** Connects to the first of the addresses that answers; the losers are closed. Leaves time limits to `signal`. */
export function raceAddresses(
  addresses: readonly Address[],
  port: number,
  signal: AbortSignal,
): Promise<ConnectResult> {
  const { promise, resolve } = Promise.withResolvers<ConnectResult>()
  const waiting = interleave(addresses)
  const attempts: Attempt[] = []
  const open = new Map<Socket, Attempt & { startedAt: number }>()
  let timer: NodeJS.Timeout | undefined

  const finish = (result: ConnectResult) => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    for (const [socket, attempt] of open) {
      socket.destroy()
      record(attempt, 'ECANCELED')
    }
    open.clear()
    resolve(result)
  }
  const record = (attempt: Attempt & { startedAt: number }, error?: string) => {
    const { address, family, startedAt } = attempt
    const elapsedMs = performance.now() - startedAt
    attempts.push({ address, family, elapsedMs, ...(error === undefined ? {} : { error }) })
  }
  const onAbort = () => {
    for (const attempt of open.values()) record(attempt, 'ETIMEDOUT')
    for (const socket of open.keys()) socket.destroy()
    open.clear()
    const timedOut = isTimeout(signal.reason)
    finish({
      status: 'failed',
      failure: { kind: timedOut ? 'timed-out' : 'cancelled' },
      attempts,
    })
  }
  const startNext = () => {
    clearTimeout(timer)
    const next = waiting.shift()
    if (next === undefined) {
      if (open.size === 0) finish({ status: 'failed', failure: worstOf(attempts), attempts })
      return
    }
    // No look-up: the host is a literal address that was checked.
    const socket = new Socket()
    socket.setNoDelay(true)
    const attempt = { ...next, elapsedMs: 0, startedAt: performance.now() }
    open.set(socket, attempt)
    socket.once('connect', () => {
      open.delete(socket)
      record(attempt)
      socket.removeAllListeners('error')
      finish({ status: 'connected', socket, address: next, attempts })
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (!open.delete(socket)) return
      record(attempt, error.code ?? 'ECONNRESET')
      startNext()
    })
    socket.connect({ host: next.address, port, family: next.family })
    if (waiting.length > 0) timer = setTimeout(startNext, attemptDelayMs)
  }

  if (signal.aborted) onAbort()
  else {
    signal.addEventListener('abort', onAbort, { once: true })
    startNext()
  }
  return promise
}

/** IPv6 first, then the families in turn (RFC 8305 §4), each in the resolver's order. */
function interleave(addresses: readonly Address[]): Address[] {
  const v6 = addresses.filter(({ family }) => family === 6)
  const v4 = addresses.filter(({ family }) => family === 4)
  const ordered: Address[] = []
  for (let i = 0; i < Math.max(v6.length, v4.length); i += 1) {
    ordered.push(...v6.slice(i, i + 1), ...v4.slice(i, i + 1))
  }
  return ordered
}

// A refusal says more than a missing route: a machine answered.
function worstOf(attempts: readonly Attempt[]): NetworkFailure {
  const codes = attempts.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const refused = codes.find((code) => code === 'ECONNREFUSED' || code === 'ECONNRESET')
  if (refused !== undefined) return { kind: 'refused', code: refused }
  if (codes.includes('ETIMEDOUT')) return { kind: 'timed-out' }
  return { kind: 'unreachable', code: codes[0] ?? 'EHOSTUNREACH' }
}

/** Whether an abort came from a time limit rather than from a person. */
export function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError'
}
