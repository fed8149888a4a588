import type { CauseText } from '../cause.ts'

export const mailboxFull: CauseText = {
  title: 'El buzón del destinatario está lleno',
  explanation: 'No queda sitio para el mensaje.',
  steps: [
    'Avise al destinatario por otro medio; inténtelo más tarde.',
    'Si el buzón es de su cliente, su administrador puede ampliar la cuota.',
  ],
}
