import type { Cause } from '../cause.ts'

export const clientRefusesPlaintextAuth: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'encryption',
  recognise: [{ sure: 0.97, says: ['unencrypted connection', 'refusing to send password', 'refuses to send', 'will not send password', 'password over an unencrypted', 'password in cleartext', 'will not authenticate over', 'would be sent unencrypted', 'refusing plaintext', 'cowardly refusing', 'cleartext login disabled', 'credentials over', 'without encryption & client', 'refusing to authenticate', 'plaintext auth over', 'passwords over unencrypted', 'not sending password', 'requires tls to be enabled before', 'insecure authentication', 'auth over unencrypted', 'require encryption for auth'], unless: ['unencrypted connections are not allowed', 'not allowed on an', 'client must'] }],
  rivals: [{ cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.12 }],
  references: [],
}
