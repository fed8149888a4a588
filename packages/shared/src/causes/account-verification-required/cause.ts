import type { Cause } from '../cause.ts'

/** What speaks of another cause in words that also stand here. */
const notThis = [
  'from address',
  'please verify your domain',
  'please verify your sender',
  'please verify your email settings',
]

export const accountVerificationRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'account must be verified',
        'confirm that you are',
        'confirm your phone',
        'human verification',
        'identity verification',
        'need to use web for sending',
        'not a robot',
        'outboundspam',
        'prove you are',
        'sign in to your account',
        'verification of your account',
        'verify that you are human',
        'verify that you are not',
        'verify that you are the',
        'wascl',
        'you need to use web',
        'your account needs to be verified',
      ],
      unless: notThis,
    },
    {
      sure: 0.74,
      says: [
        'account verification',
        'confirm you are',
        'phone number',
        'please verify your',
        'validate your account',
        'verify account',
      ],
      unless: notThis,
    },
    { sure: 0.8, says: ['outbound', 'phone', 'spam', 'verif'], enhanced: ['5.3.4'] },
    {
      sure: 0.93,
      says: [
        'accept eula',
        'accept the eula',
        'accept the terms',
        'user agreement',
        'verify your account',
        'confirm your account',
        'phone verification',
        'verify your phone',
        'verify your identity',
      ],
      unless: ['{domain}', '{sender} identity'],
    },
  ],
  references: [],
}
