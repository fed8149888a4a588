import type { Cause } from '../cause.ts'

export const accountNotActivated: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [{ sure: 0.95, says: ['account inactive', 'account is inactive', 'account is not active', 'account is not verified', 'account is not yet', 'account is pending', 'account is unverified', 'account not active', 'account not confirmed', 'account not subscribed', 'account not verified', 'account pending', 'account unconfirmed', 'account validation', 'activation pending', 'aun no esta activad', 'awaiting activation', 'awaiting approval', 'complete your registration', 'deactivated by default', 'email not confirmed', 'ikke aktivert', 'konto noch nicht', 'nicht freigeschaltet', 'no esta activada', 'not activated', 'not been approved', 'not subscribed to ses', 'not yet activated', 'not yet approved', 'pending activation', 'pending approval', 'pending review', 'still being reviewed'], unless: ['sign in to your account', 'smtp relay', 'from address'] }, { sure: 0.74, says: ['activate your', 'confirm your account', 'not validated', 'please activate', 'under review', 'verify your account'], unless: ['sign in to your account', 'smtp relay', 'from address'] }],
  rivals: [{ cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.08 }, { cause: 'sandbox-account', probe: 'provider-log', share: 0.06 }],
  references: [],
}
