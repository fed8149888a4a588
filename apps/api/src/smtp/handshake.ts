import type { TLSSocket } from 'node:tls'
import type { SessionFailure } from './failure.ts'
import { makeHarmless } from './harmless-text.ts'
import type { SmtpSession } from './session.ts'

/**
 * Waits for the handshake of a TLS socket that was laid over the session's own, and hands it to the session. Answers why
 * it failed, or undefined. It judges nothing: whoever sends a secret looks at the certificate first.
 */
export function untilSecured(
  session: SmtpSession,
  secured: TLSSocket,
): Promise<SessionFailure | undefined> {
  const { promise, resolve } = Promise.withResolvers<SessionFailure | undefined>()
  const onError = (error: NodeJS.ErrnoException) => {
    const code = error.code ?? 'ECONNRESET'
    const isTls = code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')
    resolve(
      isTls
        ? { kind: 'tls', code, text: makeHarmless(error.message).slice(0, 300) }
        : { kind: 'closed', code, text: '' },
    )
  }
  const onClose = () => resolve({ kind: 'closed', code: 'EOF', text: '' })
  session.onEnd = (failure) => {
    secured.destroy()
    resolve(failure)
  }
  secured.once('error', onError)
  secured.once('close', onClose)
  secured.once('secureConnect', () => {
    session.onEnd = undefined
    secured.off('close', onClose)
    // The session listens before this listener goes, so that no error is ever unheard.
    session.continueOver(secured)
    secured.off('error', onError)
    resolve(undefined)
  })
  return promise
}

/** The group that the key exchange used, or the empty text where the version does not tell. */
export function groupOf(secured: TLSSocket): string {
  const key = secured.getEphemeralKeyInfo()
  return key !== null && 'name' in key && typeof key.name === 'string' ? key.name : ''
}
