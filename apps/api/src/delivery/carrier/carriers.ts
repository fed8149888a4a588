import type { Connection, Corporation, RunSettings } from '@ehlo/shared'
import { findProvider, type Provider, providers } from '@ehlo/shared/providers'
import type { Connections } from '../../connections/connections.ts'
import { Refusal } from '../../refusal.ts'
import type { Clearance } from '../queue/lane.ts'
import type { DueMessage } from '../queue/message-store.ts'
import type { SendingLimits } from '../queue/pace.ts'
import { chooseConnection } from '../routing/choose-connection.ts'
import type { Carrier } from './carrier.ts'
import { createSessionCarrier, type CarrierDeps } from './session-carrier.ts'

/** Where mail goes that no connection carries, as the operator says it. */
export type SystemRelay = { settings: RunSettings; password: string | undefined }

export type CarriersDeps = CarrierDeps & {
  connections: Pick<Connections, 'find' | 'openCredential'>
  findCorporation: (id: string) => Promise<Corporation | undefined>
  systemRelay: SystemRelay | undefined
  relayVersion: number
}

/** The open ways out: one carrier for each connection that has something to send, of its present version. */
export type Carriers = {
  /** Whether a message may leave through its connection as that is now, and by which carrier. */
  clear: (connectionId: string | null, message: DueMessage) => Promise<Clearance>
  close: () => void
}

export function createCarriers(deps: CarriersDeps): Carriers {
  const carriers = new Map<string, { version: number; carrier: Carrier }>()
  let relay: Carrier | undefined

  function clearForRelay(): Clearance {
    const { systemRelay } = deps
    if (systemRelay === undefined) return { state: 'hold', reason: 'no-system-relay' }
    relay ??= createSessionCarrier(deps, systemRelay.settings, systemRelay.password)
    return { state: 'go', carrier: relay, connectionVersion: deps.relayVersion }
  }

  async function carrierOf(connection: Connection): Promise<Carrier> {
    const known = carriers.get(connection.id)
    if (known?.version === connection.version) return known.carrier
    const { settings, password } = await deps.connections.openCredential(connection.id)
    known?.carrier.close()
    const carrier = createSessionCarrier(deps, settings, password)
    carriers.set(connection.id, { version: connection.version, carrier })
    return carrier
  }

  // Scope and activity may have changed since the message was routed: it must not leave where it would not be routed.
  async function reasonAgainst(
    connection: Connection,
    message: DueMessage,
  ): Promise<string | undefined> {
    const { corporationId } = message
    const corporation =
      corporationId === null ? undefined : await deps.findCorporation(corporationId)
    const query = {
      from: message.sender,
      corporationId,
      corporationDomains: corporation?.domains ?? [],
    }
    const [verdict] = chooseConnection(query, [connection]).considered
    return verdict?.chosen === false ? verdict.rejectedBecause : undefined
  }

  // It holds the password, which must not outlive the permission to use it.
  function drop(connectionId: string): void {
    carriers.get(connectionId)?.carrier.close()
    carriers.delete(connectionId)
  }

  return {
    async clear(connectionId, message) {
      if (connectionId === null) return clearForRelay()
      try {
        const connection = await deps.connections.find(connectionId)
        const reason = await reasonAgainst(connection, message)
        if (reason !== undefined) return { state: 'hold', reason }
        const carrier = await carrierOf(connection)
        const limits = limitsOf(connection)
        return { state: 'go', carrier, connectionVersion: connection.version, limits }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        drop(connectionId)
        const reason = error.type === 'not-found' ? 'connection-deleted' : error.type
        return { state: 'hold', reason }
      }
    },
    close() {
      relay?.close()
      for (const { carrier } of carriers.values()) carrier.close()
    },
  }
}

/** What the provider behind a host is known to allow. */
function limitsOf({ host }: Connection): SendingLimits {
  const id = findProvider({ host })
  const provider: Provider | undefined = id && providers[id]
  return provider?.limits ?? {}
}
