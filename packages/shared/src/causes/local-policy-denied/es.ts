import type { CauseText } from '../cause.ts'

export const localPolicyDenied: CauseText = {
  title: 'La conexión está prohibida de este lado',
  explanation:
    'Al programa se le rechazó antes de que saliera nada: por su propio equipo (SELinux, AppArmor, un entorno aislado, un cortafuegos local) o por los límites que fijó el operador de Ehlo.',
  steps: [
    'Con SELinux, permítalo: setsebool -P httpd_can_network_connect 1 (y httpd_can_sendmail 1).',
    'Con otro entorno aislado o un cortafuegos local, permita a este programa el puerto de correo.',
    'Si es Ehlo quien no puede conectarse allí, su operador abre el puerto o la red: EHLO_ALLOWED_PORTS, EHLO_NETWORK.',
  ],
}
