/**
 * A proxy that puts distance between a client and a server on one machine, and counts what the distance costs:
 *
 *     const proxy = await startDelayProxy({ target: { host, port: 587 }, roundTripMs: 50 })
 *     … connect to proxy.host:proxy.port …
 *     const { roundTrips } = await proxy.takeCounts()
 *
 * Every byte takes half a round trip. A client's connect() to a proxy takes no time, so that what it sends reaches the server
 * no sooner than a real handshake would have let it (1.5 round trips after connecting), and the server's greeting comes two
 * round trips after: the whole takes the right time, only the stage `connect` looks short. It runs in a process of its own, lest
 * the measured code delay it. The delay is exact to some 0.1 ms; `measureRoundTrip` says what it is here.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import type { Command, Counts, Settings } from './messages.ts'

export type { Counts } from './messages.ts'

export interface DelayProxyOptions {
  target: { host: string; port: number }
  roundTripMs: number
  /** Default 127.0.0.1. */
  host?: string
  /** Default: any free port. */
  port?: number
}

export interface DelayProxy {
  host: string
  port: number
  /** What passed since the last call (or the start), over all connections. */
  takeCounts(): Promise<Counts>
  stop(): Promise<void>
}

export async function startDelayProxy(options: DelayProxyOptions): Promise<DelayProxy> {
  const { host = '127.0.0.1', port = 0, target, roundTripMs } = options
  const settings: Settings = { host, port, target, roundTripMs }
  const child = fork(new URL('proxy-process.ts', import.meta.url), [JSON.stringify(settings)], {
    execArgv: [],
  })
  const started = await nextMessage<{ port: number }>(child)
  return {
    host,
    port: started.port,
    takeCounts: () => ask<Counts>(child, 'take-counts'),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** How long a byte there and back really takes through a proxy with this delay: the median of `rounds`, in ms. */
export async function measureRoundTrip(roundTripMs: number, rounds = 11): Promise<number> {
  const echo = createServer({ noDelay: true }, (socket) => socket.pipe(socket))
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  // A server listening on TCP has an AddressInfo.
  const { port } = echo.address() as AddressInfo
  const proxy = await startDelayProxy({ target: { host: '127.0.0.1', port }, roundTripMs })
  const socket = connect({ host: proxy.host, port: proxy.port, noDelay: true })
  const elapsed: number[] = []
  // The first is lengthened by the handshake.
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    socket.write('x')
    await once(socket, 'data')
    if (round > 0) elapsed.push(performance.now() - start)
  }
  socket.destroy()
  echo.close()
  await proxy.stop()
  return elapsed.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
}

async function ask<Answer>(child: ChildProcess, command: Command): Promise<Answer> {
  const answer = nextMessage<Answer>(child)
  child.send(command)
  return answer
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const exited = once(child, 'exit').then(() => {
    throw new Error('The delay proxy ended.')
  })
  // The process of proxy-process.ts sends what messages.ts says.
  const [message] = (await Promise.race([once(child, 'message'), exited])) as [Message]
  exited.catch(() => undefined)
  return message
}
