import type { Reply, Stage, StageId } from '@ehlo/shared'
import type { NetworkFailure } from '../../network/failure.ts'
import type { Address } from '../../network/resolver.ts'
import type { Capabilities } from '../../smtp/capabilities.ts'
import type { SessionFailure } from '../../smtp/failure.ts'
import type { HandshakeEvidence } from '../tls/shake-hands.ts'

/** Implicit TLS, or cleartext that may be upgraded: the two ways to begin on a port. */
export type Opening = 'tls' | 'clear'

/** What the server said to an envelope of addresses that cannot exist. */
type RelayEvidence = { mail: Reply; rcpt?: Reply; isLoopbackClient: boolean }

/** All that one conversation showed; what is missing was not reached. */
export type ConversationEvidence = {
  port: number
  family: 4 | 6
  opening: Opening
  address?: Address
  localAddress?: string
  ehloName?: string
  /** Why there was no connection. */
  unreached?: NetworkFailure
  greeting?: Reply
  /** Any reply to EHLO but 250. */
  refusedHello?: Reply
  beforeTls?: Capabilities
  startTls?: Reply
  handshake?: HandshakeEvidence
  afterTls?: Capabilities
  relay?: RelayEvidence
  /** `claimed` by EHLO; `behaved`: a group of commands in one flight was answered in order. */
  pipelining?: { claimed: boolean; behaved?: boolean }
  /** What ended it before its time. */
  failure?: SessionFailure
  /** Ended by us, since the other opening had answered. */
  isSuperseded: boolean
  stages: Stage[]
  elapsedMs: number
}

/** Measures the steps of a conversation, in the shape of the wire. */
export class StepClock {
  readonly stages: Stage[] = []
  #at = performance.now()

  /** The step that ends now. */
  end(id: StageId, status: 'ok' | 'failed', reply?: Reply): void {
    const now = performance.now()
    const elapsedMs = now - this.#at
    this.#at = now
    this.stages.push({ id, status, elapsedMs, ...(reply === undefined ? {} : { reply }) })
  }
}
