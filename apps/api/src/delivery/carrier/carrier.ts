import type { Reply, StageId } from '@ehlo/shared'
import type { DsnRequest } from '../../smtp/dsn-request.ts'

/** One message on its way out: what the server is told, and the bytes. */
export type Outgoing = {
  reversePath: string
  recipients: readonly string[]
  dsn?: DsnRequest | undefined
  raw: Buffer
}

/** A recipient that the server refused while it took others. */
export type RejectedRecipient = { address: string; reply: Reply | undefined }

/** How one attempt ended. Everything but `in-doubt` says surely whether the server took the message. */
export type SendOutcome =
  | {
      result: 'accepted'
      reply: Reply
      rejected: RejectedRecipient[]
      /** The server offers DSN, so that it knows what the sender wants to be told. */
      reportsDelivery?: boolean
    }
  | {
      result: 'refused' | 'deferred'
      stage: StageId
      reply: Reply
      rejected: RejectedRecipient[]
    }
  | { result: 'login-refused'; reply: Reply | undefined; text: string }
  /** `isServerDown`: there was no sign of a server, so that a backup may carry the message. */
  | { result: 'unreachable'; stage: StageId; text: string; isServerDown: boolean }
  | { result: 'in-doubt'; text: string }

/** A way out for the messages of one connection at one version, or of the system relay. It keeps sessions open. */
export type Carrier = {
  send: (outgoing: Outgoing) => Promise<SendOutcome>
  close: () => void
}
