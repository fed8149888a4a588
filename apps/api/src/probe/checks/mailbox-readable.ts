import type { Evidence } from '@ehlo/shared'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { MailboxFailure } from '../../mailbox/mailbox-failure.ts'
import { defineCheck } from '../check.ts'

/** Could the copies be looked for at all? */
export const mailboxReadable = defineCheck({
  id: 'mailbox-readable',
  needs: ['delivery'],
  interpret({ delivery, request }) {
    if (delivery.status !== 'observed' || request.status !== 'observed') return []
    const { failure } = delivery.value
    // Whoever cancels knows why nothing was read.
    if (failure === undefined || failure.kind === 'cancelled') return []
    const { host = '', port = 0 } = request.value.deliveryCheck ?? {}
    const cause = failure.kind === 'login-refused' ? 'mailbox-login-refused' : 'mailbox-unreadable'
    return [claim(cause, 0.95, describe(failure, `${host}:${port}`), 'delivery')]
  },
})

function describe(
  failure: Exclude<MailboxFailure, { kind: 'cancelled' }>,
  server: string,
): string | Evidence {
  switch (failure.kind) {
    case 'unresolved':
      return observe('mailbox-name-unresolved', { server, code: failure.code })
    case 'not-allowed':
      return observe('mailbox-not-allowed', { server })
    case 'refused':
    case 'unreachable':
      return observe('mailbox-unreachable', { server, code: failure.code })
    case 'timed-out':
      return observe('mailbox-silent', { server })
    case 'tls':
    case 'certificate':
      return `${server}: TLS: ${failure.text} (${failure.code})`
    case 'starttls-not-offered':
      return observe('mailbox-without-starttls', { server })
    case 'cleartext-refused':
      return observe('mailbox-password-kept-back', { server })
    case 'credentials-missing':
      return observe('mailbox-password-missing', { server })
    case 'login-refused':
    case 'not-understood':
      return `${server}: ${failure.text}`
    case 'overflow':
      return observe('mailbox-says-too-much', { server })
    case 'closed':
      return observe('mailbox-hung-up', { server })
  }
}
