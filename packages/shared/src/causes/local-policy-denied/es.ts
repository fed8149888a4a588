import type { CauseText } from '../cause.ts'

export const localPolicyDenied: CauseText = {
  title: 'El sistema operativo prohíbe la conexión',
  explanation:
    'Al programa lo rechazó su propio equipo antes de que saliera nada: SELinux, AppArmor, un entorno aislado o un cortafuegos local.',
  steps: [
    'Con SELinux, permítalo: setsebool -P httpd_can_network_connect 1 (y httpd_can_sendmail 1).',
    'Con otro entorno aislado o un cortafuegos local, permita a este programa el puerto de correo.',
  ],
}
