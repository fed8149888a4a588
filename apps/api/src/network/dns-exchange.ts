import { createSocket } from 'node:dgram'
import { connect } from 'node:net'

export type DnsServer = { address: string; port: number }

export type ExchangeResult =
  | { outcome: 'answered'; packet: Buffer }
  | { outcome: 'timeout' | 'unreachable' }

const tcpMessageMax = 65_535

/**
 * Sends one packet over UDP and hands back the first that `accepts` takes for its answer; others are ignored, so a
 * guessed reply from elsewhere cannot end the wait. Name servers are the operator's own choice: the guard of the dialer
 * is for hosts that a request names.
 */
export function exchangeUdp(
  server: DnsServer,
  packet: Buffer,
  accepts: (packet: Buffer) => boolean,
  timeoutMs: number,
): Promise<ExchangeResult> {
  return new Promise((resolve) => {
    const socket = createSocket(server.address.includes(':') ? 'udp6' : 'udp4')
    const end = (result: ExchangeResult) => {
      clearTimeout(timer)
      socket.removeAllListeners().on('error', () => undefined)
      socket.close()
      resolve(result)
    }
    const timer = setTimeout(() => end({ outcome: 'timeout' }), timeoutMs)
    socket.on('error', () => end({ outcome: 'unreachable' }))
    socket.on('message', (message) => {
      if (accepts(message)) end({ outcome: 'answered', packet: message })
    })
    // A connected socket takes datagrams from this server alone, and learns of a closed port at once.
    socket.connect(server.port, server.address, () => socket.send(packet))
  })
}

/** The same over TCP, for answers that do not fit a datagram (RFC 7766). */
export function exchangeTcp(
  server: DnsServer,
  packet: Buffer,
  timeoutMs: number,
): Promise<ExchangeResult> {
  return new Promise((resolve) => {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(packet.length)
    const socket = connect(server.port, server.address)
    const chunks: Buffer[] = []
    let received = 0
    const end = (result: ExchangeResult) => {
      clearTimeout(timer)
      socket.removeAllListeners().on('error', () => undefined)
      socket.destroy()
      resolve(result)
    }
    const timer = setTimeout(() => end({ outcome: 'timeout' }), timeoutMs)
    socket.on('error', () => end({ outcome: 'unreachable' }))
    socket.on('end', () => end({ outcome: 'unreachable' }))
    socket.on('connect', () => socket.write(Buffer.concat([length, packet])))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      received += chunk.length
      const message = Buffer.concat(chunks)
      const expected = message.length < 2 ? tcpMessageMax : message.readUInt16BE(0)
      if (received >= expected + 2) {
        end({ outcome: 'answered', packet: message.subarray(2, expected + 2) })
      }
    })
  })
}
