import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { DelayLine } from './delay-line.ts'
import type { Counts, Settings } from './messages.ts'

// index.ts starts this with its settings as the one argument.
const { host, port, target, roundTripMs } = JSON.parse(process.argv[2] ?? '') as Settings
const oneWayMs = roundTripMs / 2
const line = new DelayLine()
let counts = noCounts()

const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
  counts.connections += 1
  counts.roundTrips += 1
  const handshakeEndsAt = performance.now() + 3 * oneWayMs
  const upstream = new Promise<Socket>((resolve) => {
    line.at(handshakeEndsAt, () => {
      resolve(connect({ ...target, noDelay: true, allowHalfOpen: true }))
    })
  })
  let isClientsTurn = true
  carry(client, upstream, handshakeEndsAt, (size) => {
    isClientsTurn = true
    counts.bytesToServer += size
  })
  void upstream.then((from) =>
    carry(from, Promise.resolve(client), handshakeEndsAt, (size) => {
      if (isClientsTurn) counts.roundTrips += 1
      isClientsTurn = false
      counts.bytesToClient += size
    }),
  )
})

/** Passes everything on, half a round trip later but not before `earliest`. */
function carry(
  from: Socket,
  destination: Promise<Socket>,
  earliest: number,
  count: (size: number) => void,
): void {
  const later = (action: (to: Socket) => void) => {
    const atMs = Math.max(performance.now() + oneWayMs, earliest)
    line.at(atMs, () => void destination.then(action))
  }
  from.on('data', (chunk: Buffer) => {
    count(chunk.length)
    later((to) => to.write(chunk))
  })
  from.on('end', () => later((to) => to.end()))
  from.on('error', () => later((to) => to.resetAndDestroy()))
  from.on('close', () => later((to) => to.destroySoon()))
}

function noCounts(): Counts {
  return { connections: 0, bytesToServer: 0, bytesToClient: 0, roundTrips: 0 }
}

process.on('message', () => {
  process.send?.(counts)
  counts = noCounts()
})
process.on('disconnect', () => process.exit())
server.listen(port, host, () => {
  // A server listening on TCP has an AddressInfo.
  process.send?.({ port: (server.address() as AddressInfo).port })
})
