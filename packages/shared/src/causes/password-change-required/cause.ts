import type { Cause } from '../cause.ts'

export const passwordChangeRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.96, says: ['aadsts50055', 'aadsts50144', 'change password', 'change your password', 'contrasena caducada', 'contrasena ha caducado', 'expired password', 'insecure password', 'kennwort abgelaufen', 'mot de passe expire', 'new password', 'passord ma endres', 'passordet er utlopt', 'passordet har utlopt', 'password change', 'password debole', 'password does not meet', 'password expired', 'password has expired', 'password insicura', 'password is too simple', 'password is too weak', 'password must be changed', 'password needs to be', 'password policy', 'password reset required', 'password scaduta', 'password too simple', 'password too weak', 'passwort abgelaufen', 'passwort andern', 'pwd expired', 'reset your password', 'senha expirada', 'update your password', 'weak password', '密码过于简单', '密码过期', '弱密码'] }],
  rivals: [{ cause: 'account-disabled', probe: 'webmail-sign-in', share: 0.08 }, { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.08 }],
  references: [],
}
