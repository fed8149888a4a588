import { randomInt } from 'node:crypto'
import { startScriptedServer } from '../scripted-server/index.ts'
import type { Part, ScriptedServer, ScriptedServerOptions } from '../scripted-server/index.ts'

/** A loopback address of one test's own, where nothing else listens. */
export function ownAddress(): string {
  return `127.${randomInt(2, 15)}.${randomInt(256)}.${randomInt(1, 255)}`
}

export type HostOfPorts = {
  address: string
  /** Starts a scripted server on a port of the host. */
  listen(port: number, parts?: Part[], options?: ScriptedServerOptions): Promise<ScriptedServer>
  close(): Promise<void>
}

/** A host whose ports are scripted one by one; all others refuse. */
export function startHost(): HostOfPorts {
  const address = ownAddress()
  const servers: ScriptedServer[] = []
  return {
    address,
    async listen(port, parts = [], options = {}) {
      const server = await startScriptedServer(parts, { ...options, host: address, port })
      servers.push(server)
      return server
    },
    async close() {
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}
