/** Notifications of Ehlo's own (RFC 3464): no kind that a caller or a corporation's switch may name. */
export const deliveryStatusType = 'delivery-status'

/** What a message answers, as far as the system told. */
type RepliedTo = { reversePath: string | null; headers?: Record<string, string> | undefined }

export type AutomaticMail = {
  automaticType: string
  /** The kinds that the corporation has switched on. */
  enabledTypes: readonly string[]
  recipients: readonly string[]
  repliedTo?: RepliedTo | undefined
}

/**
 * Why an automatic mail must not be sent, or undefined where it may. A kind that is switched off is silent; a reply
 * never answers a machine, or two machines would write to each other for ever (RFC 3834 §2).
 */
export function reasonToSuppress(mail: AutomaticMail): string | undefined {
  if (!mail.enabledTypes.includes(mail.automaticType)) {
    return `automatic mail of kind "${mail.automaticType}" is switched off for this corporation`
  }
  if (!isReply(mail)) return undefined
  if (mail.repliedTo?.reversePath === null || mail.repliedTo?.reversePath === '') {
    return 'the mail to be answered has a null reverse-path: it is a bounce or another notice of a machine'
  }
  const machine = mail.recipients.find((recipient) => machineMailbox.test(recipient))
  if (machine !== undefined) return `${machine} is a mailbox of a machine`
  const header = Object.entries(mail.repliedTo?.headers ?? {}).find(([name, value]) =>
    tellsOfMachine(name.toLowerCase(), value.toLowerCase()),
  )
  return header && `the mail to be answered is automatic itself (${header[0]}: ${header[1]})`
}

/** The headers that let other machines recognise automatic mail (RFC 3834 §3.1.7, §5). */
export function automaticHeaders(automaticType: string): Record<string, string> {
  return automaticType === 'auto-reply'
    ? {
        'Auto-Submitted': 'auto-replied',
        'X-Auto-Response-Suppress': 'All',
        Precedence: 'auto_reply',
      }
    : { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' }
}

// RFC 3834 §2: owner-, -request and MAILER-DAEMON never want an answer.
const machineMailbox =
  /^(?:owner-[^@]*|[^@]*-(?:request|owner|bounces?)|mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?(?:[+-][^@]*)?)@/i

function isReply(mail: AutomaticMail): boolean {
  return mail.automaticType === 'auto-reply' || mail.repliedTo !== undefined
}

function tellsOfMachine(name: string, value: string): boolean {
  switch (name) {
    case 'auto-submitted':
      return value.trim() !== 'no'
    case 'precedence':
      return /^(?:bulk|junk|list|auto_reply)$/.test(value.trim())
    case 'x-auto-response-suppress':
      return /all|oof|autoreply/.test(value)
    case 'return-path':
      return value.trim() === '<>'
    default:
      return name.startsWith('list-')
  }
}
