import type { Cause } from '../cause.ts'

export const iamPolicyDenied: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['not authorized to perform', 'ses:sendrawemail', 'ses:sendemail', 'iam policy', 'iam permission', 'explicit deny', 'policy does not allow', 'is not authorized to use', 'api key does not have permission', 'does not have permission to send', 'lacks the permission', 'permission mail send', 'does not have rights to send', 'access forbidden:', 'authorization failed: email_send', 'key is not allowed to'], unless: ['send as', 'as this sender', 'on behalf of'] }, { sure: 0.74, says: ['insufficient permission', 'insufficient scope', 'missing permission', 'not authorized to send from', 'missing scope'], unless: ['send as', 'as this sender', 'on behalf of'] }],
  rivals: [{ cause: 'sender-not-verified', probe: 'listed-address-and-region', share: 0.1 }],
  references: [],
}
