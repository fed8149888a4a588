import type { Cause } from '../cause.ts'

export const antivirusSmtpProxy: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['mfe proxy', 'mcafee * smtp', 'avast * smtp', 'avg * smtp', 'norton * proxy', 'symantec email proxy', 'kaspersky * smtp', 'eset * smtp', 'bitdefender * smtp', 'g data', 'connect error 10060', 'connect error 10061', 'cannot connect to smtp server * connect error', 'mail shield', 'on-access scanner', 'prevent mass mailing worms', 'email protection proxy', 'antivirus proxy', 'anti-virus proxy', 'mail scanner proxy', 'comodo * smtp proxy', 'aswmaisv', 'mailscan proxy'], unless: ['self-signed root', 'unable to get local'] }],
  rivals: [{ cause: 'server-busy', probe: 'other-network', share: 0.1 }, { cause: 'port-blocked', probe: 'control-host', share: 0.1 }],
  references: [],
}
