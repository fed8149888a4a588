import type { X509Certificate } from 'node:crypto'
import type { NetworkFailure } from '../network/failure.ts'
import type { Address } from '../network/resolver.ts'
import type { ServerEvidence, TlsDetails } from './collect-server.ts'
import type { ConversationEvidence } from './ports/conversation.ts'
import type { PortEvidence } from './ports/probe-port.ts'
import type { Routes } from './ports/route.ts'
import type { ControlEvidence } from './control-hosts.ts'
import type { CompletionEvidence } from './tls/missing-intermediates.ts'

export type ChainEvidence = {
  host: string
  port: number
  /** As sent, leaf first. */
  sent: readonly X509Certificate[]
  verifyError?: string
  hasStaple: boolean
  isNamed: boolean
  /** Only looked for where the chain as sent leads nowhere. */
  completion?: CompletionEvidence
  greeting?: string
}

/** Everything that an inspection of a server found; the checks read this and nothing else. */
export type InspectionEvidence = {
  host: string
  observedAt: Date
  unresolved?: NetworkFailure
  addresses: readonly Address[]
  /** Ports that the guard does not let anybody go to. */
  refusedPorts: readonly number[]
  ports: readonly PortEvidence[]
  control: readonly ControlEvidence[]
  /** The conversation that the report describes. */
  main?: ConversationEvidence
  details?: TlsDetails
  chain?: ChainEvidence
}

/** What is known of a server, as one whole. */
export function toEvidence(
  host: string,
  found: Routes,
  server: ServerEvidence,
  main: ConversationEvidence | undefined,
  chain: ChainEvidence | undefined,
): InspectionEvidence {
  return {
    host,
    observedAt: new Date(),
    ...(found.status === 'found'
      ? { addresses: found.addresses, refusedPorts: found.refusedPorts }
      : { addresses: [], refusedPorts: [], unresolved: found.failure }),
    ...server,
    ...(main === undefined ? {} : { main }),
    ...(chain === undefined ? {} : { chain }),
  }
}
