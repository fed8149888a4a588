import type { Cause } from '../cause.ts'

export const accountNotActivated: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [{ sure: 0.95, says: ['not subscribed to ses', 'account not subscribed', 'not yet activated', 'not activated', 'account is not active', 'account not active', 'account inactive', 'account is inactive', 'not yet been activated', 'pending activation', 'awaiting activation', 'activation pending', 'not yet approved', 'pending approval', 'pending review', 'awaiting approval', 'account is pending', 'account pending', 'not been activated', 'not been approved', 'account is not yet', 'account not confirmed', 'account unconfirmed', 'email not confirmed', 'account is not verified', 'account not verified', 'still being reviewed', 'user not activated', 'konto noch nicht', 'account is unverified', 'isn\'t activated', 'deactivated by default', 'nicht freigeschaltet', 'aun no esta activad', 'ikke aktivert', 'complete your registration', 'account validation', 'no esta activada'], unless: ['sign in to your account', 'smtp relay', 'from address'] }, { sure: 0.74, says: ['please activate', 'activate your', 'under review', 'confirm your account', 'verify your account', 'not validated'], unless: ['sign in to your account', 'smtp relay', 'from address'] }],
  rivals: [{ cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.08 }, { cause: 'sandbox-account', probe: 'provider-log', share: 0.06 }],
  references: [],
}
