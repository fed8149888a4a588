import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:net'

/** A range of 256 loopback addresses that no other lab on this machine uses. */
export interface Network {
  /** The address with this last octet; Linux lets every address of 127/8 be bound without set-up. */
  address(octet: number): string
  release(): void
}

/** Takes a range at random and holds it by a listening socket, so that labs side by side never meet. */
export async function reserveNetwork(): Promise<Network> {
  for (;;) {
    const prefix = `127.${randomInt(16, 255)}.${randomInt(0, 256)}`
    const holder = await listen(`${prefix}.255`)
    if (!holder) continue
    holder.unref()
    return { address: (octet) => `${prefix}.${octet}`, release: () => void holder.close() }
  }
}

function listen(host: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(1, host, () => resolve(server))
  })
}
