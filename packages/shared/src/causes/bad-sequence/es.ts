import type { CauseText } from '../cause.ts'

export const badSequence: CauseText = {
  title: 'Una orden llegó en el momento equivocado',
  explanation: 'El servidor esperaba antes otra orden, como EHLO, el inicio de sesión o MAIL FROM.',
  steps: [
    'Busque en el registro el primer rechazo anterior a este: a menudo ya habían fallado el inicio de sesión o STARTTLS.',
    'Actualice el programa si el orden de sus órdenes es incorrecto.',
  ],
}
