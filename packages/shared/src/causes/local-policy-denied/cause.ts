import type { Cause } from '../cause.ts'

export const localPolicyDenied: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['permission denied (13)', 'permission denied [', '(permission denied)', 'eacces', 'wsaeacces', '10013', 'forbidden by its access permissions', 'operation not permitted', 'selinux', 'httpd_can_network_connect', 'httpd_can_sendmail', 'apparmor', 'connect: permission denied', 'eperm_', 'socket: permission denied', 'connect() * permission denied', 'zugriffsrechte * unzulassig', 'errno 13', 'os error 13'], unless: ['501 permission denied', 'send as', 'permission denied to send', 'mail from'] }],
  rivals: [{ cause: 'port-blocked', probe: 'control-host', share: 0.08 }],
  references: [],
}
