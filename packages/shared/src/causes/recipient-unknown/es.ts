import type { CauseText } from '../cause.ts'

export const recipientUnknown: CauseText = {
  title: 'El destinatario no existe',
  explanation: 'El servidor no conoce ningún buzón con este nombre.',
  steps: [
    'Compruebe si la dirección del destinatario tiene errores de escritura.',
    'Pregunte al destinatario por otro medio cuál es la correcta.',
  ],
}
