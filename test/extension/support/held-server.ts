import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

// An address of its own: the other ports that a failed test tries belong to nobody there.
const host = '127.83.12.7'

export type HeldServer = {
  host: string
  port: number
  /** Says the greeting that everyone waits for. */
  greet: (line: string) => void
  /** Lets those who come from now on wait again. */
  hold: () => void
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
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return {
    host,
    // A listening TCP server has an AddressInfo.
    port: (server.address() as AddressInfo).port,
    greet(line) {
      greeting = `${line}\r\n`
      for (const socket of sockets) socket.end(greeting)
    },
    hold() {
      greeting = undefined
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
