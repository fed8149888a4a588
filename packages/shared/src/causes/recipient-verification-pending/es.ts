import type { CauseText } from '../cause.ts'

export const recipientVerificationPending: CauseText = {
  title: 'El servidor aún está comprobando al destinatario',
  explanation: 'Pregunta a otro servidor si la dirección existe y quiere que vuelva después.',
  steps: ['No hay que hacer nada: inténtelo de nuevo en unos minutos.'],
}
