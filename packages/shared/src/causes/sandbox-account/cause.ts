import type { Cause } from '../cause.ts'

export const sandboxAccount: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'authorized recipients',
        'demo domain',
        'in testing mode',
        'only send testing emails',
        'only to your own',
        'sandbox',
        'test account limited',
        'test purposes only',
        'trial account',
        'trial plan',
      ],
      unless: ['please activate your'],
    },
    {
      sure: 0.74,
      says: [
        'can only send to',
        'free trial',
        'own email address',
        'test domain',
        'test mode',
        'you can only send',
      ],
      unless: ['please activate your'],
    },
    { sure: 0.48, says: ['email address is not verified', 'identities failed the check'] },
    {
      sure: 0.86,
      says: [
        'trial ~ only',
        'sandbox',
        'testing emails',
        'test mode',
        'trial account',
        'free account ~ only',
        'demo domain',
        'demo ~ only',
        'testing purposes',
        'test purposes',
        'own email address',
        'authorized recipients',
        'account owner',
        'administrator ~ email & trial',
        'pending approval ~ domain',
      ],
      unless: [
        'sandboxed',
        'please activate',
        '{password}',
        'smtp.mailtrap.io & {too-many}',
        'too many',
      ],
    },
  ],
  rivals: [
    { cause: 'sender-not-verified', probe: 'listed-address-and-region', share: 0.3 },
    { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.1 },
  ],
  references: [],
}
