import type { CauseText } from '../cause.ts'

export const localPolicyDenied: CauseText = {
  title: 'Forbindelsen er forbudt på denne siden',
  explanation:
    'Programmet ble avvist før noe gikk ut: av sin egen maskin (SELinux, AppArmor, en sandkasse, en lokal brannmur) eller av grensene som den som driver Ehlo, har satt.',
  steps: [
    'Med SELinux: tillat det med setsebool -P httpd_can_network_connect 1 (og httpd_can_sendmail 1).',
    'Med en annen sandkasse eller lokal brannmur: gi dette programmet lov til å bruke e-postporten.',
    'Er det Ehlo som ikke har lov til å koble til dit, åpner den som driver Ehlo, porten eller nettet: EHLO_ALLOWED_PORTS, EHLO_NETWORK.',
  ],
}
