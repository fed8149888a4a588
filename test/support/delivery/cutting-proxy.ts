import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** How TLS is lost: the connection goes without a farewell, or a record arrives that nobody sealed. */
export type Cut = 'reset' | 'forged-record'

type CuttingProxyOptions = {
  /** The real server; the proxy stands on another port of its address. */
  host: string
  port: number
  cut: Cut
  /** The first connection is cut once its client has sent so many bytes; those after are left alone. */
  afterBytes: number
}

/** Stands before a real server, and loses the TLS of the first connection in the middle. */
export async function startCuttingProxy({ host, port, cut, afterBytes }: CuttingProxyOptions) {
  let connections = 0
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const isFirst = connections === 0
    connections += 1
    const upstream = connect({ host, port })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    let sentBytes = 0
    client.on('data', (chunk: Buffer) => {
      sentBytes += chunk.length
      if (isFirst && sentBytes > afterBytes) {
        lose(client, cut)
        upstream.resetAndDestroy()
      } else upstream.write(chunk)
    })
    client.on('end', () => upstream.end())
    upstream.pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return {
    // A server listening on TCP has an AddressInfo.
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function lose(client: Socket, cut: Cut): void {
  if (cut === 'reset') client.resetAndDestroy()
  else client.end(Buffer.concat([applicationData, Buffer.alloc(64, 0x5a)]))
}

// RFC 8446 §5.1: type, legacy version, length.
const applicationData = Buffer.from([0x17, 0x03, 0x03, 0x00, 0x40])
