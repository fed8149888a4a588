import type { Cause } from '../cause.ts'

export const spfFail: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [{ sure: 0.95, says: ['spf:', 'spf record', 'spf check', 'spf-fail', 'spf fail', 'spf failed', 'spf', 'spf=fail', 'openspf', 'sender policy framework', 'not permitted sender', 'not designated', 'mi:spf', 'permitted sender hosts', 'domain owner discourages', 'policy that the owner', 'not allowed to send mail for', 'not allowed to send email for', 'not authorized to send mail for', 'not authorized to send on behalf of domain', 'not authorized to send mail from the domain', 'unauthenticated email', 'does not have authentication information', 'does not pass authentication', 'pass authentication checks', 'authentication checks', 'required authentication level', 'sender is unauthenticated', 'blocked because the sender is unauthenticated', 'validation of the sender policy', 'sender host is not', 'gmail requires all senders to authenticate', 'unauthenticated mail & spf', 'sender address does not match spf', 'softfail'], unless: ['dmarc policy', 'dmarc check failed', 'dkim is not', 'unauthenticated email from * not accepted due to domain\'s dmarc'] }, { sure: 0.93, enhanced: ['5.7.23'] }, { sure: 0.9, unless: ['dmarc policy', 'not accepted due to', 'dkim check', 'null mx'], enhanced: ['5.7.23', '5.7.26', '5.7.515', '4.7.27', '5.7.27', '4.7.26'] }, { sure: 0.5, says: ['not allowed in header from'] }],
  rivals: [{ cause: 'dmarc-fail', probe: 'look-up-domain', share: 0.12 }, { cause: 'dkim-required', probe: 'look-up-domain', share: 0.08 }],
  references: [],
}
