import type { CauseText } from '../cause.ts'

export const localPolicyDenied: CauseText = {
  title: 'Operativsystemet forbyr forbindelsen',
  explanation:
    'Programmet ble avvist av sin egen maskin før noe gikk ut: SELinux, AppArmor, en sandkasse eller en lokal brannmur.',
  steps: [
    'Med SELinux: tillat det med setsebool -P httpd_can_network_connect 1 (og httpd_can_sendmail 1).',
    'Med en annen sandkasse eller lokal brannmur: gi dette programmet lov til å bruke e-postporten.',
  ],
}
