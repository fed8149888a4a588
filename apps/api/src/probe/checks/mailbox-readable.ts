import type { MailboxFailure } from '../../mailbox/mailbox-failure.ts'
import { claim } from '../claim.ts'
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
    const text = `${host}:${port}: ${describe(failure)}`
    if (failure.kind === 'login-refused') {
      return [claim('mailbox-login-refused', 0.95, text, 'delivery')]
    }
    return [claim('mailbox-unreadable', 0.95, text, 'delivery')]
  },
})

function describe(failure: MailboxFailure): string {
  switch (failure.kind) {
    case 'unresolved':
      return `the name could not be looked up (${failure.code})`
    case 'not-allowed':
      return 'this destination is not allowed'
    case 'refused':
    case 'unreachable':
      return `no connection (${failure.code})`
    case 'timed-out':
      return 'no answer in time'
    case 'cancelled':
      return 'cancelled'
    case 'tls':
    case 'certificate':
      return `TLS: ${failure.text} (${failure.code})`
    case 'starttls-not-offered':
      return 'STARTTLS is not offered'
    case 'cleartext-refused':
      return 'without TLS no password is sent to this network'
    case 'credentials-missing':
      return 'no password was given'
    case 'login-refused':
    case 'not-understood':
      return failure.text
    case 'overflow':
      return 'the server said more than any server needs to'
    case 'closed':
      return 'the server closed the connection'
  }
}
