import type { CauseText } from '../cause.ts'

export const tooManyErrors: CauseText = {
  title: 'El servidor colgó tras varios errores',
  explanation:
    'Terminó la sesión porque antes se habían rechazado demasiadas órdenes o destinatarios.',
  steps: [
    'Busque el primer rechazo en el registro: esa es la causa.',
    'Quite de la lista de destinatarios las direcciones que no existen.',
  ],
}
