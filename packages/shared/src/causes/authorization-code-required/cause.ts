import type { Cause } from '../cause.ts'

export const authorizationCodeRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.97, says: ['authorization code', 'authorisation code', '授权码', '授權碼', '\\xca\\xda\\xc8\\xa8\\xc2\\xeb', 'auth code', 'client authorization', '客户端授权', 'êúè¨âë', 'service.mail.qq.com & 1001256', 'no=1001256', 'eçæ', '��ʹ����ȩ��', 'password is not the login password', '�����ȩ��', 'èëæ', '登录授权', 'äººæ'] }, { sure: 0.85, says: ['login fail. account is abnormal', 'account is abnormal, service is not open, password is incorrect', 'service is not open, password is incorrect, login frequency limited', 'login frequency limited'] }, { sure: 0.8, says: ['authentication failed', 'authentication failure', 'login fail', 'invalid login', 'could not authenticate', '535'], unless: ['system busy', 'too much', 'no permission', 'has no permission', 'too many'], sign: ['authorization-code-provider'] }, { sure: 0.5, says: ['authentication failed, system busy', 'system busy'], code: [535] }, { sure: 0.25, says: ['error: authentication failed'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'login-shape', share: 0.15 }, { cause: 'rate-limited', probe: 'retry-later', share: 0.12 }, { cause: 'smtp-service-not-enabled', probe: 'admin-setting', share: 0.08 }],
  references: [],
}
