import type { CauseText } from '../cause.ts'

export const recipientDisabled: CauseText = {
  title: 'El buzón del destinatario está deshabilitado',
  explanation: 'Existe, pero no acepta correo.',
  steps: ['Pregunte al destinatario por otro medio, o al administrador de ese dominio.'],
}
