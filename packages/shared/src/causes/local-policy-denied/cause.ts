import type { Cause } from '../cause.ts'

export const localPolicyDenied: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        '(permission denied)',
        '10013',
        'apparmor',
        'connect() * permission denied',
        'connect: permission denied',
        'eacces',
        'eperm_',
        'errno 13',
        'forbidden by its access permissions',
        'httpd_can_network_connect',
        'httpd_can_sendmail',
        'operation not permitted',
        'os error 13',
        'permission denied (13)',
        'permission denied [',
        'selinux',
        'socket: permission denied',
        'wsaeacces',
        'zugriffsrechte * unzulassig',
      ],
      unless: ['501 permission denied', 'send as', 'permission denied to send', 'mail from'],
    },
  ],
  rivals: [{ cause: 'port-blocked', probe: 'control-host', share: 0.08 }],
  references: [],
}
