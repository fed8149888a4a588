import type { CauseText } from '../cause.ts'

export const sniNeeded: CauseText = {
  title: 'El programa debe decir en TLS el nombre del servidor',
  explanation:
    'El servidor tiene varios certificados y necesita el nombre (SNI) para elegir. El programa no lo envió.',
  steps: [
    'Escriba el host como nombre, no como dirección.',
    'Actualice el programa si no sabe enviar SNI.',
  ],
}
