import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'

/** One set of certificate authorities, and the one TLS context that all sessions under it share. */
export type TlsTrust = {
  readonly secureContext: SecureContext
  /** Makes the context now, while a server is waited for anyway. */
  prepare(): void
}

/**
 * Trust in the given authorities (PEM); without any in Node's own, NODE_EXTRA_CA_CERTS included. The context is made
 * once, on first use: making one costs as much as a handshake, and holding one per session doubles its memory.
 */
export function createTlsTrust(authorities?: readonly string[]): TlsTrust {
  let context: SecureContext | undefined
  const take = (): SecureContext => {
    context ??= createSecureContext(authorities === undefined ? {} : { ca: [...authorities] })
    return context
  }
  return {
    get secureContext() {
      return take()
    },
    prepare() {
      take()
    },
  }
}
