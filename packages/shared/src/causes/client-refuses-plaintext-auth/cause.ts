import type { Cause } from '../cause.ts'

export const clientRefusesPlaintextAuth: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'encryption',
  recognise: [
    {
      sure: 0.97,
      says: [
        'auth over unencrypted',
        'cleartext login disabled',
        'cowardly refusing',
        'credentials over',
        'insecure authentication',
        'not sending password',
        'password in cleartext',
        'password over an unencrypted',
        'passwords over unencrypted',
        'plaintext auth over',
        'refuses to send',
        'refusing plaintext',
        'refusing to authenticate',
        'refusing to send password',
        'require encryption for auth',
        'requires tls to be enabled before',
        'unencrypted connection',
        'will not authenticate over',
        'will not send password',
        'without encryption & client',
        'would be sent unencrypted',
      ],
      unless: ['unencrypted connections are not allowed', 'not allowed on an', 'client must'],
    },
    { sure: 0.95, says: ['can not use secure authentication method', 'refusing to send password'] },
  ],
  references: [],
}
