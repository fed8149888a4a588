import type { Cause } from '../cause.ts'

export const antivirusSmtpProxy: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'anti-virus proxy',
        'antivirus proxy',
        'aswmaisv',
        'avast * smtp',
        'avg * smtp',
        'bitdefender * smtp',
        'cannot connect to smtp server * connect error',
        'comodo * smtp proxy',
        'connect error 10060',
        'connect error 10061',
        'email protection proxy',
        'eset * smtp',
        'g data',
        'kaspersky * smtp',
        'mail scanner proxy',
        'mail shield',
        'mailscan proxy',
        'mcafee * smtp',
        'mfe proxy',
        'norton * proxy',
        'on-access scanner',
        'prevent mass mailing worms',
        'symantec email proxy',
      ],
      unless: ['self-signed root', 'unable to get local'],
    },
  ],
  rivals: [
    { cause: 'server-busy', probe: 'other-network', share: 0.1 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.1 },
  ],
  references: [],
}
