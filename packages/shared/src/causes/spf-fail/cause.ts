import type { Cause } from '../cause.ts'

export const spfFail: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [{ sure: 0.95, says: ['authentication checks', 'does not have authentication information', 'does not pass authentication', 'domain owner discourages', 'gmail requires all senders to authenticate', 'mi:spf', 'not allowed to send email for', 'not allowed to send mail for', 'not authorized to send mail for', 'not authorized to send mail from the domain', 'not authorized to send on behalf of domain', 'not designated', 'not permitted sender', 'openspf', 'permitted sender hosts', 'policy that the owner', 'required authentication level', 'sender address does not match spf', 'sender host is not', 'sender is unauthenticated', 'sender policy framework', 'softfail', 'spf', 'spf check', 'spf fail', 'spf record', 'spf-fail', 'spf:', 'spf=fail', 'unauthenticated email', 'unauthenticated mail & spf', 'validation of the sender policy'], unless: ['dmarc policy', 'dmarc check failed', 'dkim is not', 'unauthenticated email from * not accepted due to domain\'s dmarc'] }, { sure: 0.93, enhanced: ['5.7.23'] }, { sure: 0.9, unless: ['dmarc policy', 'not accepted due to', 'dkim check', 'null mx'], enhanced: ['5.7.23', '5.7.26', '5.7.515', '4.7.27', '5.7.27', '4.7.26'] }, { sure: 0.5, says: ['not allowed in header from'] }],
  rivals: [{ cause: 'dmarc-fail', probe: 'look-up-domain', share: 0.12 }, { cause: 'dkim-required', probe: 'look-up-domain', share: 0.08 }],
  references: [],
}
