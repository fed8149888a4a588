import { makeHarmless } from '../smtp/harmless-text.ts'
import type { Redactor } from '../smtp/redactor.ts'
import type { MailboxFailure } from './mailbox-failure.ts'

type ImapError = {
  authenticationFailed?: boolean
  responseText?: string
  code?: string
  message?: string
}

const tooLarge = new Set(['LineTooLarge', 'LiteralTooLarge', 'ResponseTooLarge', 'TooManyTokens'])

/** What imapflow's error means, where the transport does not know better. */
export function readFailure(
  error: unknown,
  transport: { failure: MailboxFailure | undefined },
  redactor: Redactor,
): MailboxFailure {
  const { authenticationFailed, responseText, code, message } = error as ImapError
  const words = redactor.redact(makeHarmless(responseText ?? message ?? '')).slice(0, 500)
  if (authenticationFailed === true) return { kind: 'login-refused', text: words }
  if (transport.failure !== undefined) return transport.failure
  if (code !== undefined && tooLarge.has(code)) return { kind: 'overflow' }
  if (/STARTTLS/.test(message ?? '')) return { kind: 'starttls-not-offered' }
  if (code === 'NoConnection' || code === 'EConnectionClosed') return { kind: 'closed' }
  return { kind: 'not-understood', text: words }
}
