import type { Cause } from '../cause.ts'

export const authorizationCodeRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [
    {
      sure: 0.97,
      says: [
        '\\xca\\xda\\xc8\\xa8\\xc2\\xeb',
        'auth code',
        'authorization code',
        'client authorization',
        'eçæ',
        'no=1001256',
        'password is not the login password',
        'service.mail.qq.com & 1001256',
        'äººæ',
        'èëæ',
        'êúè¨âë',
        '客户端授权',
        '授权码',
        '授權碼',
        '登录授权',
        '��ʹ����ȩ��',
        '�����ȩ��',
      ],
    },
    {
      sure: 0.85,
      says: [
        'account is abnormal, service is not open, password is incorrect',
        'login fail. account is abnormal',
      ],
    },
    {
      sure: 0.8,
      says: [
        '535',
        'authentication failed',
        'authentication failure',
        'could not authenticate',
        'invalid login',
        'login fail',
      ],
      unless: ['system busy', 'too much', 'no permission', 'has no permission', 'too many'],
      sign: ['authorization-code-provider'],
    },
    { sure: 0.5, says: ['system busy'], code: [535] },
    { sure: 0.25, says: ['error: authentication failed'] },
  ],
  references: [],
}
