import type { Cause } from '../cause.ts'

export const passwordChangeRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.96, says: ['password expired', 'password has expired', 'password is expired', 'password must be changed', 'must change your password', 'change your password', 'password change', 'password too simple', 'password is too simple', 'password is too weak', 'password too weak', 'weak password', 'password reset required', 'reset your password', 'expired password', 'aadsts50055', 'aadsts50144', 'passwort abgelaufen', 'kennwort abgelaufen', 'passwort andern', 'mot de passe expire', 'contrasena caducada', 'contrasena ha caducado', 'passordet er utlopt', 'passordet har utlopt', 'password insicura', 'password debole', 'password scaduta', 'update your password', 'change password', 'password does not meet', 'password policy', 'new password', '密码过于简单', '弱密码', '密码过期', 'passord ma endres', 'senha expirada', 'insecure password', 'password needs to be', 'pwd expired'] }],
  rivals: [{ cause: 'account-disabled', probe: 'webmail-sign-in', share: 0.08 }, { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.08 }],
  references: [],
}
