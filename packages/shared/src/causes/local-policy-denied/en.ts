import type { CauseText } from '../cause.ts'

export const localPolicyDenied: CauseText = {
  title: 'The connection is forbidden on this side',
  explanation:
    'The program was refused before anything went out: by its own machine (SELinux, AppArmor, a sandbox, a local firewall), or by the limits that the operator of Ehlo set.',
  steps: [
    'With SELinux, allow it: setsebool -P httpd_can_network_connect 1 (and httpd_can_sendmail 1).',
    'With another sandbox or a local firewall, permit this program the mail port.',
    'If Ehlo itself may not connect there, its operator opens the port or the network: EHLO_ALLOWED_PORTS, EHLO_NETWORK.',
  ],
}
