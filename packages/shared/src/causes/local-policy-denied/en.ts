import type { CauseText } from '../cause.ts'

export const localPolicyDenied: CauseText = {
  title: 'The operating system forbids the connection',
  explanation:
    'The program was refused by its own machine before anything went out: SELinux, AppArmor, a sandbox or a local firewall.',
  steps: [
    'With SELinux, allow it: setsebool -P httpd_can_network_connect 1 (and httpd_can_sendmail 1).',
    'With another sandbox or a local firewall, permit this program the mail port.',
  ],
}
