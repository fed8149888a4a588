import type { Cause } from '../cause.ts'

export const accountVerificationRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['sign in to your account', 'outboundspamexception', 'outboundspam', 'wascl', 'not a robot', 'you need to use web', 'need to use web for sending', 'verify your account', 'verify your phone', 'verification of your account', 'account must be verified', 'confirm your phone', 'phone verification', 'human verification', 'identity verification', 'verify that you are', 'confirm that you are', 'prove you are', 'your account needs to be verified'], unless: ['from address', 'please verify your domain', 'please verify your sender', 'please verify your email settings'] }, { sure: 0.74, says: ['phone number', 'please verify your', 'validate your account', 'account verification', 'verify account', 'confirm you are'], unless: ['from address', 'please verify your domain', 'please verify your sender', 'please verify your email settings'] }, { sure: 0.8, says: ['phone', 'verif', 'spam', 'outbound'], enhanced: ['5.3.4'] }],
  rivals: [{ cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.08 }, { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.08 }, { cause: 'web-login-required', probe: 'webmail-sign-in', share: 0.06 }],
  references: [],
}
