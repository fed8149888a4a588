import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export type HeldServer = {
  port: number
  /** Says the greeting that everyone waits for. */
  greet: (line: string) => void
  close: () => void
}

/** A server that accepts and says nothing until it is told to: a run against it goes on for as long as a test needs. */
export async function openHeldServer(): Promise<HeldServer> {
  const sockets = new Set<Socket>()
  let greeting: string | undefined
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    if (greeting !== undefined) socket.end(greeting)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // A listening TCP server has an AddressInfo.
    port: (server.address() as AddressInfo).port,
    greet(line) {
      greeting = `${line}\r\n`
      for (const socket of sockets) socket.end(greeting)
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
